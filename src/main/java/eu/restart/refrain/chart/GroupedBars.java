package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Comparison;
import java.util.List;
import java.util.Map;

/** Bars side by side for each row: k, the people who mention it, one bar for each column. */
public record GroupedBars(Caption caption, Grid grid, ChartWords words) implements GridFigure {
  /** More groups of bars than this do not fit a page. */
  private static final int MOST_ROWS = 12;

  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_RANKED);

  /** The themes, those that most people mention first. */
  public static GroupedBars ofThemes(Comparison comparison, Codebook codebook, ChartWords words) {
    return new GroupedBars(
        Tables.themesCaption(comparison, words, NOTE),
        Tables.themes(comparison, codebook, words).ranked(),
        words);
  }

  /**
   * The codes of one theme, those that most people mention first; of more than 12 the first 12, and
   * the note says so.
   */
  public static GroupedBars ofTheme(
      String theme, Comparison comparison, Codebook codebook, ChartWords words) {
    Caption caption = Tables.themeCaption(theme, comparison, codebook, words, NOTE);
    return new GroupedBars(
            caption, Tables.below(theme, comparison, codebook, words).ranked(), words)
        .first(MOST_ROWS);
  }

  /** The first rows; where some are left out the note says so. */
  public GroupedBars first(int most) {
    int rows = grid.rows().size();
    if (rows <= most) {
      return this;
    }
    String left = words.say(ChartWord.NOTE_FIRST_ROWS, Map.of("shown", most, "rows", rows));
    return new GroupedBars(
        new Caption(caption.title(), caption.subtitle(), caption.note() + " " + left),
        grid.first(most),
        words);
  }

  /** Codes by their ids, those that most people mention first. */
  public static GroupedBars ofCodes(
      List<String> codes, Comparison comparison, Codebook codebook, ChartWords words) {
    return new GroupedBars(
        Tables.codesCaption(codes, comparison, codebook, words, NOTE),
        Tables.codes(codes, comparison, codebook, words).ranked(),
        words);
  }

  @Override
  public GroupedBars with(Caption other) {
    return new GroupedBars(other, grid, words);
  }
}
