package eu.restart.refrain.chart;

import eu.restart.refrain.language.Language;
import java.util.List;

/**
 * A figure laid out, ready to be written; the same drawing gives the same bytes.
 *
 * <p>Sizes are in points of 1/72 inch.
 */
public final class Drawing {
  private final double width;
  private final double height;
  private final Language language;
  private final String title;
  private final String alternative;
  private final String reading;
  private final List<Ink> inks;

  Drawing(
      double width,
      double height,
      Language language,
      String title,
      String alternative,
      String reading,
      List<Ink> inks) {
    this.width = width;
    this.height = height;
    this.language = language;
    this.title = title;
    this.alternative = alternative;
    this.reading = reading;
    this.inks = List.copyOf(inks);
  }

  /** The width in points. */
  public double width() {
    return width;
  }

  /** The height in points. */
  public double height() {
    return height;
  }

  /** A picture of 300 dots an inch. */
  public byte[] png() {
    return PngWriter.write(this);
  }

  /** A drawing whose text is text, with a title and a description for those who do not see it. */
  public String svg() {
    return SvgWriter.write(this);
  }

  /** A tagged page of the drawing's size with the font inside and the alternative text. */
  public byte[] pdf() {
    return PdfWriter.write(this);
  }

  Language language() {
    return language;
  }

  String title() {
    return title;
  }

  String alternative() {
    return alternative;
  }

  String reading() {
    return reading;
  }

  List<Ink> inks() {
    return inks;
  }
}
