package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A drawing as a picture (PNG, ISO/IEC 15948), text as filled outlines.
 *
 * <p>Written by hand, since the runtime's writer takes several times as long on large plain areas.
 */
final class PngWriter {
  private static final int DOTS_PER_INCH = 300;
  private static final int DOTS_PER_METRE = (int) Math.round(DOTS_PER_INCH / 0.0254);
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Twice as fast as the usual 6, for files a sixth larger. */
  private static final int COMPRESSION = 2;

  private static final byte FILTER_UP = 2;

  private PngWriter() {}

  static byte[] write(Drawing drawing) {
    BufferedImage image = paint(drawing);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(
          out,
          "IHDR",
          data -> {
            data.writeInt(image.getWidth());
            data.writeInt(image.getHeight());
            data.write(new byte[] {8, 2, 0, 0, 0});
          });
      chunk(
          out,
          "pHYs",
          data -> {
            data.writeInt(DOTS_PER_METRE);
            data.writeInt(DOTS_PER_METRE);
            data.write(1);
          });
      chunk(out, "IDAT", data -> data.write(rows(image)));
      chunk(out, "IEND", data -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage paint(Drawing drawing) {
    double scale = DOTS_PER_INCH / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.setColor(Color.WHITE);
    g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g2.scale(scale, scale);
    for (Ink ink : drawing.inks()) {
      switch (ink) {
        case Ink.Area area -> {
          g2.setColor(area.color());
          g2.fill(area.shape());
        }
        case Ink.Line line -> {
          g2.setColor(line.color());
          g2.setStroke(line.stroke());
          g2.draw(line.shape());
        }
        case Ink.Letters text -> {
          g2.setColor(text.color());
          g2.fill(text.face().outline(text.text(), text.x(), text.y(), text.size()));
        }
      }
    }
    g2.dispose();
    return image;
  }

  /**
   * Three bytes a dot, compressed. No filter: the same letters come again and again, and are found
   * again better as they are. Only a row like the one above is written as the difference from it,
   * which is nothing.
   */
  private static byte[] rows(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
    Deflater deflater = new Deflater(COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
      byte[] line = new byte[1 + 3 * width];
      byte[] same = new byte[line.length];
      same[0] = FILTER_UP;
      for (int y = 0; y < image.getHeight(); y++) {
        int row = y * width;
        if (y > 0 && Arrays.equals(dots, row, row + width, dots, row - width, row)) {
          out.write(same);
          continue;
        }
        for (int x = 0; x < width; x++) {
          int dot = dots[row + x];
          line[3 * x + 1] = (byte) (dot >> 16);
          line[3 * x + 2] = (byte) (dot >> 8);
          line[3 * x + 3] = (byte) dot;
        }
        out.write(line);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  @FunctionalInterface
  private interface Body {
    void write(DataOutputStream data) throws IOException;
  }

  private static void chunk(DataOutputStream out, String name, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.write(name.getBytes(US_ASCII));
      body.write(data);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    out.writeInt(bytes.size() - name.length());
    bytes.writeTo(out);
    out.writeInt((int) sum.getValue());
  }
}
