package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A figure in words. */
final class Reading {
  private static final int MOST = 3;

  private Reading() {}

  static String brief(Figure figure) {
    ChartWords words = figure.words();
    Grid grid = figure.grid();
    String text =
        kind(figure)
            + ". "
            + sentence(figure.caption().title())
            + " "
            + words.say(
                ChartWord.SIZE,
                Map.of("rows", grid.rows().size(), "columns", grid.columns().size()));
    List<String> most = most(figure);
    return most.isEmpty()
        ? text
        : text + " " + words.say(ChartWord.MOST) + " " + String.join("; ", most) + ".";
  }

  static String whole(Figure figure) {
    List<String> lines = new ArrayList<>();
    lines.add(brief(figure));
    Grid grid = figure.grid();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        cells.add(grid.columns().get(column).text() + " " + aloud(figure, grid.at(row, column)));
      }
      lines.add(grid.rows().get(row).text() + ": " + String.join("; ", cells) + ".");
    }
    return String.join("\n", lines);
  }

  static String file(Figure figure) {
    ChartWords words = figure.words();
    Caption caption = figure.caption();
    return caption.title()
        + "\n"
        + (caption.subtitle().isEmpty() ? "" : caption.subtitle() + "\n")
        + "\n"
        + words.say(ChartWord.HOW_COUNTED)
        + "\n"
        + caption.note()
        + "\n\n"
        + words.say(ChartWord.ALTERNATIVE)
        + "\n"
        + whole(figure)
        + "\n";
  }

  private static String kind(Figure figure) {
    return figure
        .words()
        .say(
            switch (figure) {
              case Heatmap one -> ChartWord.HEATMAP;
              case GroupedBars one -> ChartWord.GROUPED_BARS;
              case DotPlot one -> ChartWord.DOT_PLOT;
              case StackedBars one -> ChartWord.STACKED_BARS;
            });
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }

  private static String aloud(Figure figure, Datum datum) {
    return figure instanceof StackedBars && datum.isCounted()
        ? Integer.toString(datum.mentions())
        : figure.words().aloud(datum);
  }

  /** The cells with the highest numbers, none of them 0; equals in the order of the rows. */
  private static List<String> most(Figure figure) {
    Grid grid = figure.grid();
    int columns = grid.columns().size();
    Comparator<Integer> bySize =
        figure instanceof StackedBars
            ? Comparator.comparingInt((Integer at) -> grid.cells().get(at).mentions())
            : Comparator.comparingDouble((Integer at) -> grid.cells().get(at).share())
                .thenComparingInt(at -> grid.cells().get(at).participants());
    return IntStream.range(0, grid.cells().size())
        .boxed()
        .filter(at -> grid.cells().get(at).mentions() + grid.cells().get(at).participants() > 0)
        .sorted(bySize.reversed())
        .limit(MOST)
        .map(
            at ->
                grid.rows().get(at / columns).text()
                    + ", "
                    + grid.columns().get(at % columns).text()
                    + ", "
                    + aloud(figure, grid.cells().get(at)))
        .toList();
  }
}
