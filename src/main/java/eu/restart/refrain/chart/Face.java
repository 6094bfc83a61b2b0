package eu.restart.refrain.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface in one weight, measured and outlined straight from its file.
 *
 * <p>The fonts of the machine and of the Java runtime are never asked: with no font installed, or
 * with others, a figure has the same bytes.
 */
final class Face {
  /** The name of the typeface that the program ships. */
  static final String NAME = "Liberation Sans";

  /** The widths of the first four are the same, so that text fits where the first is missing. */
  private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, Arimo, sans-serif";

  static final Face REGULAR = shipped("LiberationSans-Regular.ttf", "normal");
  static final Face BOLD = shipped("LiberationSans-Bold.ttf", "bold");

  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int NARROW_NO_BREAK_BLANK = 0x202F;
  private static final int NO_BREAK_BLANK = 0xA0;
  private static final int BOX = 0x25A1;

  /**
   * What a face is like besides its letters.
   *
   * @param family as CSS lists it
   * @param weight as CSS names it
   * @param ascent from the baseline to the top of the tallest letters, as a part of the size
   * @param descent from the baseline down to the lowest
   * @param capital the height of a capital letter
   * @param shipped whether it is the program's own
   * @param embeds whether the file can and may be put into a PDF
   */
  record Traits(
      String family,
      String weight,
      double ascent,
      double descent,
      double capital,
      boolean shipped,
      boolean embeds) {}

  private final byte[] file;
  private final Glyphs glyphs;
  private final Traits traits;

  Face(byte[] file, Glyphs glyphs, Traits traits) {
    this.file = file.clone();
    this.glyphs = glyphs;
    this.traits = traits;
  }

  private static Face shipped(String resource, String weight) {
    try (InputStream stream = Face.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program's font is missing: " + resource);
      }
      byte[] file = stream.readAllBytes();
      Glyphs glyphs = Glyphs.OfFile.of(new TTFParser().parse(new RandomAccessReadBuffer(file)));
      return new Face(file, glyphs, new Traits(FAMILY, weight, 0.905, 0.212, 0.688, true, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its family, with what may stand in, as CSS lists them. */
  String family() {
    return traits.family();
  }

  /** Its weight, as CSS names it. */
  String weight() {
    return traits.weight();
  }

  /** Whether it is the program's own. */
  boolean isShipped() {
    return traits.shipped();
  }

  /** Whether it can and may be put into a PDF; else its letters are drawn there as shapes. */
  boolean embeds() {
    return traits.embeds();
  }

  /** The font file's bytes. */
  byte[] file() {
    return file.clone();
  }

  /** The characters of a text that this typeface does not have, each once. */
  List<String> missing(String text) {
    return text.codePoints()
        .filter(point -> !glyphs.has(spelled(point)))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** The text as it can be shown: a box stands for each character that the typeface lacks. */
  String shown(String text) {
    return text.codePoints()
        .map(point -> glyphs.has(spelled(point)) ? spelled(point) : standIn())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private int standIn() {
    return glyphs.has(BOX) ? BOX : '?';
  }

  private int spelled(int point) {
    if (point == NO_BREAK_HYPHEN) {
      return '-';
    }
    if (point == NARROW_NO_BREAK_BLANK && !glyphs.has(point)) {
      return spelled(NO_BREAK_BLANK);
    }
    return point == NO_BREAK_BLANK && !glyphs.has(point) ? ' ' : point;
  }

  /** The width of a text in the unit of {@code size}. */
  double width(String text, double size) {
    return shown(text).codePoints().mapToDouble(glyphs::advance).sum() * size;
  }

  /** From the baseline to the top of the tallest letters. */
  double ascent(double size) {
    return traits.ascent() * size;
  }

  /** From the baseline down to the lowest. */
  double descent(double size) {
    return traits.descent() * size;
  }

  /** The height of a capital letter. */
  double capital(double size) {
    return traits.capital() * size;
  }

  /** The outline of a text whose baseline starts at x, y; y grows downwards. */
  Path2D outline(String text, double x, double y, double size) {
    Path2D outline = new GeneralPath(Path2D.WIND_NON_ZERO);
    double at = x;
    for (int point : shown(text).codePoints().toArray()) {
      AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
      outline.append(glyphs.outline(point).getPathIterator(place), false);
      at += glyphs.advance(point) * size;
    }
    return outline;
  }
}
