package eu.restart.refrain.chart;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.study.Study;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How figures look: the typeface, the colours, the size of letters, the width, and the language.
 *
 * <p>Entry point: {@link #of(Study)}, or {@link #HOUSE}.
 */
public final class Theme {
  /** The size of labels in the house's own look, in points. */
  public static final double LABEL = 8.5;

  /** The house's own look. */
  public static final Theme HOUSE =
      new Theme(
          Face.REGULAR,
          Face.BOLD,
          Palette.HOUSE,
          LABEL,
          FigureFiles.WIDTH,
          Optional.empty(),
          Map.of());

  private final Face regular;
  private final Face bold;
  private final Palette palette;
  private final double size;
  private final double centimetres;
  private final Optional<Language> language;
  private final Map<String, byte[]> files;

  /**
   * Gathers what was chosen.
   *
   * @param size of labels, in points
   * @param files path below the study's folder to content, of the fonts that were read
   */
  Theme(
      Face regular,
      Face bold,
      Palette palette,
      double size,
      double centimetres,
      Optional<Language> language,
      Map<String, byte[]> files) {
    this.regular = regular;
    this.bold = bold;
    this.palette = palette;
    this.size = size;
    this.centimetres = centimetres;
    this.language = language;
    this.files = Map.copyOf(files);
  }

  /**
   * The look that a study asks for with {@code charts} in study.yaml; the house's own wherever it
   * asks for nothing.
   *
   * @return what cannot be had is a problem, and is as in the house's own look; colours that are
   *     hard to tell apart are taken and told
   */
  public static Checked<Theme> of(Study study) {
    return new ThemeReader(study).read();
  }

  /** The width in centimetres of a figure for which none is asked. */
  public double centimetres() {
    return centimetres;
  }

  /** The least width in centimetres, at which letters of this size still have room. */
  public double narrowest() {
    return Math.ceil(Layout.NARROWEST * scale() * 10) / 10;
  }

  /** The language of all figures; nothing for that of the report. */
  public Optional<Language> language() {
    return language;
  }

  /** The fonts' files that were read: path below the study's folder to fingerprint, sorted. */
  public Map<String, String> fingerprints() {
    Map<String, String> all = new TreeMap<>();
    files.forEach((path, bytes) -> all.put(path, Fingerprint.of(bytes)));
    return all;
  }

  Palette palette() {
    return palette;
  }

  Face regular() {
    return regular;
  }

  Face bold() {
    return bold;
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

  /** The colour of a thin line or a small dot, from 0: none that is too pale on white paper. */
  Color line(int index) {
    return palette.line(index);
  }

  /** The colour of a column: that of a series, or grey for the column of what is not stated. */
  Color of(List<Label> columns, int index) {
    return isUnstated(columns.get(index))
        ? Palette.UNSTATED
        : palette.series(
            index, (int) columns.stream().filter(column -> !isUnstated(column)).count());
  }

  /** How often the colours have come round before this column. */
  int round(List<Label> columns, int index) {
    return isUnstated(columns.get(index)) ? 0 : index / palette.series().size();
  }

  private static boolean isUnstated(Label column) {
    return column.id().isEmpty();
  }
}
