package eu.restart.refrain.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shipped typeface in its two weights, measured and outlined straight from its file.
 *
 * <p>The fonts of the machine and of the Java runtime are never asked: with no font installed, or
 * with others, a figure has the same bytes.
 */
final class Face {
  static final Face REGULAR = new Face("LiberationSans-Regular.ttf", "normal");
  static final Face BOLD = new Face("LiberationSans-Bold.ttf", "bold");

  /** The widths of all four are the same, so that text fits where the first is not installed. */
  static final String FAMILY = "'Liberation Sans', Arial, Helvetica, Arimo, sans-serif";

  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int BOX = 0x25A1;

  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;

  private final String weight;

  private Face(String resource, String weight) {
    this.weight = weight;
    try (InputStream stream = Face.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program's font is missing: " + resource);
      }
      file = stream.readAllBytes();
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      glyphs = font.getUnicodeCmapLookup();
      unit = 1.0 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its weight, as CSS names it. */
  String weight() {
    return weight;
  }

  /** The font file's bytes. */
  byte[] file() {
    return file.clone();
  }

  /** The characters of a text that this typeface does not have, each once. */
  List<String> missing(String text) {
    return text.codePoints()
        .filter(point -> glyphs.getGlyphId(spelled(point)) == 0)
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** The text as it can be shown: a box stands for each character that the typeface lacks. */
  String shown(String text) {
    return text.codePoints()
        .map(point -> glyphs.getGlyphId(spelled(point)) == 0 ? BOX : spelled(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int spelled(int point) {
    return point == NO_BREAK_HYPHEN ? '-' : point;
  }

  /** The width of a text in the unit of {@code size}. */
  double width(String text, double size) {
    long sum = 0;
    try {
      for (int point : shown(text).codePoints().toArray()) {
        sum += font.getAdvanceWidth(glyphs.getGlyphId(point));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum * unit * size;
  }

  /** From the baseline to the top of the tallest letters. */
  double ascent(double size) {
    return 0.905 * size;
  }

  /** From the baseline down to the lowest. */
  double descent(double size) {
    return 0.212 * size;
  }

  /** The height of a capital letter. */
  double capital(double size) {
    return 0.688 * size;
  }

  /** The outline of a text whose baseline starts at x, y; y grows downwards. */
  Path2D outline(String text, double x, double y, double size) {
    Path2D outline = new GeneralPath(Path2D.WIND_NON_ZERO);
    double scale = unit * size;
    double at = x;
    try {
      for (int point : shown(text).codePoints().toArray()) {
        int id = glyphs.getGlyphId(point);
        GlyphData glyph = font.getGlyph().getGlyph(id);
        if (glyph != null) {
          AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
          outline.append(glyph.getPath().getPathIterator(place), false);
        }
        at += font.getAdvanceWidth(id) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outline;
  }
}
