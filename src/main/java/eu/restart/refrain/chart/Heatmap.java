package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;

/**
 * A shaded table of k of n: the darker, the larger the share of the people who could have mentioned
 * it; each kind of zero has a mark of its own.
 */
public record Heatmap(Caption caption, Grid grid, ChartWords words) implements GridFigure {
  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_RANKED);

  /** The themes, those that most people mention first. */
  public static Heatmap ofThemes(Comparison comparison, Codebook codebook, ChartWords words) {
    return new Heatmap(
        Tables.themesCaption(comparison, words, NOTE),
        Tables.themes(comparison, codebook, words).ranked(),
        words);
  }

  /** The codes of one theme, those that most people mention first. */
  public static Heatmap ofTheme(
      String theme, Comparison comparison, Codebook codebook, ChartWords words) {
    return new Heatmap(
        Tables.themeCaption(theme, comparison, codebook, words, NOTE),
        Tables.below(theme, comparison, codebook, words).ranked(),
        words);
  }

  /** Codes by their ids, those that most people mention first. */
  public static Heatmap ofCodes(
      List<String> codes, Comparison comparison, Codebook codebook, ChartWords words) {
    return new Heatmap(
        Tables.codesCaption(codes, comparison, codebook, words, NOTE),
        Tables.codes(codes, comparison, codebook, words).ranked(),
        words);
  }

  @Override
  public Heatmap with(Caption other) {
    return new Heatmap(other, grid, words);
  }
}
