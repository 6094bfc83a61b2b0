package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;

/**
 * A dot for each participant, filled where the participant mentions it: k of n, exactly as many as
 * there are people.
 */
public record DotPlot(Caption caption, Grid grid, ChartWords words) implements GridFigure {
  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_RANKED);

  /** The themes, those that most people mention first. */
  public static DotPlot ofThemes(Comparison comparison, Codebook codebook, ChartWords words) {
    return new DotPlot(
        Tables.themesCaption(comparison, words, NOTE),
        Tables.themes(comparison, codebook, words).ranked(),
        words);
  }

  /** The codes of one theme, those that most people mention first. */
  public static DotPlot ofTheme(
      String theme, Comparison comparison, Codebook codebook, ChartWords words) {
    return new DotPlot(
        Tables.themeCaption(theme, comparison, codebook, words, NOTE),
        Tables.below(theme, comparison, codebook, words).ranked(),
        words);
  }

  /** Codes by their ids, those that most people mention first. */
  public static DotPlot ofCodes(
      List<String> codes, Comparison comparison, Codebook codebook, ChartWords words) {
    return new DotPlot(
        Tables.codesCaption(codes, comparison, codebook, words, NOTE),
        Tables.codes(codes, comparison, codebook, words).ranked(),
        words);
  }

  @Override
  public DotPlot with(Caption other) {
    return new DotPlot(other, grid, words);
  }
}
