package eu.restart.refrain.study;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How figures are to look: {@code charts} in study.yaml. Fonts and colours stand as they were
 * written, with their place; who draws figures judges them.
 *
 * @param place of the settings
 * @param font a file below the study's folder, or the name of a typeface that the program has
 * @param bold the same for titles and headers
 * @param palette one name of colours, or colours in the order of use
 * @param text the size of labels in points, 7.5 to 16
 * @param width of a figure in centimetres, 8 to 25
 * @param language of the words in figures, whatever that of the report
 */
public record ChartSetting(
    Place place,
    Optional<Said> font,
    Optional<Said> bold,
    List<Said> palette,
    OptionalDouble text,
    OptionalDouble width,
    Optional<Language> language) {
  /** The smallest size of labels, in points: the smallest letters of a figure are then 6.6. */
  public static final double SMALLEST_TEXT = 7.5;

  /** The largest size of labels, in points. */
  public static final double LARGEST_TEXT = 16;

  /** The least width of a figure, in centimetres. */
  public static final double NARROWEST = 8;

  /** The greatest width of a figure, in centimetres. */
  public static final double WIDEST = 25;

  /** Nothing is said. */
  public static final ChartSetting NONE =
      new ChartSetting(
          Place.of("study.yaml"),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty());

  /** Copies the palette. */
  public ChartSetting {
    palette = List.copyOf(palette);
  }

  /**
   * A setting as it was written.
   *
   * @param text without the blanks around it
   */
  public record Said(String text, Place place) {}
}
