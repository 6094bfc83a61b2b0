package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;

/** Bars side by side for each row: k, the people who mention it, one bar for each column. */
public record GroupedBars(Caption caption, Grid grid, ChartWords words) implements Figure {
  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_RANKED);

  /** The themes, those that most people mention first. */
  public static GroupedBars ofThemes(Comparison comparison, Codebook codebook, ChartWords words) {
    return new GroupedBars(
        Tables.themesCaption(comparison, words, NOTE),
        Tables.themes(comparison, codebook, words).ranked(),
        words);
  }

  /** The codes of one theme, those that most people mention first. */
  public static GroupedBars ofTheme(
      String theme, Comparison comparison, Codebook codebook, ChartWords words) {
    return new GroupedBars(
        Tables.themeCaption(theme, comparison, codebook, words, NOTE),
        Tables.below(theme, comparison, codebook, words).ranked(),
        words);
  }

  @Override
  public GroupedBars with(Caption other) {
    return new GroupedBars(other, grid, words);
  }
}
