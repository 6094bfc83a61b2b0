package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;

/**
 * A bar for each row, in parts: the number of mentions in each column. Mentions and not people,
 * since one person may be in several parts.
 */
public record StackedBars(Caption caption, Grid grid, ChartWords words) implements GridFigure {
  private static final List<ChartWord> NOTE = List.of(ChartWord.NOTE_MENTIONS);

  /** A bar for each column of the comparison, such as a question; the themes are its parts. */
  public static StackedBars ofThemes(Comparison comparison, Codebook codebook, ChartWords words) {
    return new StackedBars(
        Tables.themesCaption(comparison, words, NOTE),
        Tables.themes(comparison, codebook, words).ofMentions().turned(),
        words);
  }

  /** A bar for each column of the comparison; codes by their ids are its parts. */
  public static StackedBars ofCodes(
      List<String> codes, Comparison comparison, Codebook codebook, ChartWords words) {
    return new StackedBars(
        Tables.codesCaption(codes, comparison, codebook, words, NOTE),
        Tables.codes(codes, comparison, codebook, words).ofMentions().turned(),
        words);
  }

  @Override
  public StackedBars with(Caption other) {
    return new StackedBars(other, grid, words);
  }
}
