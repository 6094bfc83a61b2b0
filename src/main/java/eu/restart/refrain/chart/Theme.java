package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.List;

/**
 * How figures look: the typeface, the colours of series, the size of letters and the width.
 *
 * @param regular the typeface of labels
 * @param bold the typeface of titles and headers
 * @param colours of series, each far enough from the others in lightness
 * @param size of labels, in points
 * @param centimetres the width of a figure for which none is asked
 */
public record Theme(Face regular, Face bold, List<Color> colours, double size, double centimetres) {
  /** The size of labels in the house's own look, in points. */
  public static final double LABEL = 8.5;

  /** At or above this luminance a thin line is lost on white paper. */
  private static final double PALE_LINE = 0.5;

  /** The house's own look. */
  public static final Theme HOUSE =
      new Theme(Face.REGULAR, Face.BOLD, Palette.SERIES, LABEL, FigureFiles.WIDTH);

  /** Copies the colours. */
  public Theme {
    colours = List.copyOf(colours);
  }

  Style title() {
    return new Style(bold, 10.5, Style.BLACK);
  }

  Style subtitle() {
    return new Style(regular, LABEL, Style.GREY);
  }

  Style label() {
    return new Style(regular, LABEL, Style.BLACK);
  }

  Style header() {
    return new Style(bold, LABEL, Style.BLACK);
  }

  Style number() {
    return new Style(regular, 8, Style.BLACK);
  }

  Style small() {
    return new Style(regular, 7.5, Style.BLACK);
  }

  Style note() {
    return new Style(regular, 7.5, Style.GREY);
  }

  /** How much larger everything is drawn than in the house's own look. */
  double scale() {
    return size / LABEL;
  }

  /**
   * The colour of a series, from 0, of so many; where half of the colours are enough they lie
   * further apart, and after the last they come again, with another hatching.
   */
  Color series(int index, int of) {
    return colours.get((of <= colours.size() / 2 ? 2 * index : index) % colours.size());
  }

  /** The colour of a thin line or a small dot, from 0: none that is too pale on white paper. */
  Color line(int index) {
    List<Color> dark = colours.stream().filter(one -> Palette.luminance(one) < PALE_LINE).toList();
    List<Color> usable = dark.isEmpty() ? List.of(Style.BLACK) : dark;
    return usable.get(index % usable.size());
  }

  /** The colour of a column: that of a series, or grey for the column of what is not stated. */
  Color of(List<Label> columns, int index) {
    return isUnstated(columns.get(index))
        ? Palette.UNSTATED
        : series(index, (int) columns.stream().filter(column -> !isUnstated(column)).count());
  }

  /** How often the colours have come round before this column. */
  int round(List<Label> columns, int index) {
    return isUnstated(columns.get(index)) ? 0 : index / colours.size();
  }

  private static boolean isUnstated(Label column) {
    return column.id().isEmpty();
  }
}
