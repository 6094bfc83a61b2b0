package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;

/**
 * A line for each row from column to column, at the height of its share: which codes stand higher
 * in one country than in another.
 */
public record Slope(Caption caption, Grid grid, ChartWords words) implements GridFigure {
  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_SLOPE);

  /** Codes by their ids, those that most people mention first. */
  public static Slope ofCodes(
      List<String> codes, Comparison comparison, Codebook codebook, ChartWords words) {
    return new Slope(
        Tables.codesCaption(codes, comparison, codebook, words, NOTE),
        Tables.codes(codes, comparison, codebook, words).ranked(),
        words);
  }

  @Override
  public Slope with(Caption other) {
    return new Slope(other, grid, words);
  }
}
