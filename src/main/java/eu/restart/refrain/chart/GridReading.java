package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A figure of rows and columns in words. */
final class GridReading {
  private static final int MOST = 3;

  private GridReading() {}

  static String brief(GridFigure figure) {
    ChartWords words = figure.words();
    Grid grid = figure.grid();
    String text =
        Reading.opening(figure, kind(figure))
            + " "
            + words.say(
                ChartWord.SIZE,
                Map.of("rows", grid.rows().size(), "columns", grid.columns().size()));
    List<String> most = most(figure);
    return most.isEmpty()
        ? text
        : text + " " + words.say(ChartWord.MOST) + " " + String.join("; ", most) + ".";
  }

  static String whole(GridFigure figure) {
    List<String> lines = new ArrayList<>();
    lines.add(brief(figure));
    lines.addAll(rows(figure.grid(), datum -> aloud(figure, datum)));
    return String.join("\n", lines);
  }

  /** A line for each row, with what each of its columns says. */
  static List<String> rows(Grid grid, Function<Datum, String> aloud) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < grid.columns().size(); column++) {
        cells.add(grid.columns().get(column).text() + " " + aloud.apply(grid.at(row, column)));
      }
      lines.add(grid.rows().get(row).text() + ": " + String.join("; ", cells) + ".");
    }
    return lines;
  }

  private static ChartWord kind(GridFigure figure) {
    return switch (figure) {
      case Heatmap one -> ChartWord.HEATMAP;
      case GroupedBars one -> ChartWord.GROUPED_BARS;
      case DotPlot one -> ChartWord.DOT_PLOT;
      case StackedBars one -> ChartWord.STACKED_BARS;
      case Slope one -> ChartWord.SLOPE;
    };
  }

  private static String aloud(GridFigure figure, Datum datum) {
    return figure instanceof StackedBars && datum.isCounted()
        ? Integer.toString(datum.mentions())
        : figure.words().aloud(datum);
  }

  /** The cells with the highest numbers, none of them 0; equals in the order of the rows. */
  private static List<String> most(GridFigure figure) {
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
