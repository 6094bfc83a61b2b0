package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lines from column to column, with their labels at both ends. */
record SlopePart(Slope figure, Theme theme) implements Part {
  private static final double LEAST_HEIGHT = 170;
  private static final double SIDE_SHARE = 0.31;
  private static final double GUTTER = 12;
  private static final double DOT = 2.4;
  private static final double HEAD_GAP = 8;
  private static final double HEAD_BETWEEN = 4;
  private static final double BETWEEN = 2;
  private static final char NO_BREAK = '\u00a0';
  private static final int COLOURED = 4;
  private static final Color OTHER = new Color(0x9A9A9A);

  static List<Part> of(Slope figure, Theme theme, double width) {
    SlopePart lines = new SlopePart(figure, theme);
    List<Part> parts = new ArrayList<>(List.of(lines));
    if (lines.last() > 1 && !lines.numbered(width)) {
      parts.add(new Part.Text(figure.words().say(ChartWord.NO_ROOM), theme.note()));
    }
    for (String missing : missing(figure)) {
      parts.add(new Part.Text(missing, theme.note()));
    }
    return parts;
  }

  static List<Legend.Key> keys(Slope figure) {
    return List.of();
  }

  /** What has no point: for each column and kind, the rows. */
  private static List<String> missing(Slope figure) {
    Grid grid = figure.grid();
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < grid.columns().size(); column++) {
      for (State state : List.of(State.NOT_ASKED, State.NOT_CODABLE, State.SUPPRESSED)) {
        int at = column;
        List<String> rows =
            IntStream.range(0, grid.rows().size())
                .filter(row -> grid.at(row, at).state() == state)
                .mapToObj(row -> grid.rows().get(row).text())
                .toList();
        if (!rows.isEmpty()) {
          lines.add(
              grid.columns().get(column).text()
                  + ", "
                  + figure.words().aloud(new Datum(state, 0, 0, 0))
                  + ": "
                  + String.join("; ", rows)
                  + ".");
        }
      }
    }
    return lines;
  }

  /** A label beside an end of a line. */
  private record Tag(int row, double point, List<String> lines, double height) {}

  private double side(double width) {
    return Math.floor(width * SIDE_SHARE);
  }

  private Style style(boolean coloured) {
    return coloured ? new Style(theme.bold(), theme.small().size(), Style.BLACK) : theme.small();
  }

  private List<Tag> tags(int column, double width, double plot) {
    Grid grid = figure.grid();
    List<Integer> coloured = coloured();
    List<Tag> tags = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      Datum datum = grid.at(row, column);
      if (datum.isCounted()) {
        String number = figure.words().kOfN(datum).replace(' ', NO_BREAK);
        String text = grid.rows().get(row).text() + "  " + number;
        List<String> lines = style(coloured.contains(row)).wrap(text, side(width) - GUTTER);
        tags.add(
            new Tag(
                row,
                (1 - datum.share()) * plot,
                lines,
                lines.size() * theme.small().line() + BETWEEN));
      }
    }
    tags.sort(Comparator.comparingDouble(Tag::point).thenComparingInt(Tag::row));
    return tags;
  }

  private int last() {
    return figure.grid().columns().size() - 1;
  }

  private double plotHeight(double width) {
    double needed = 0;
    for (int column : last() == 0 ? new int[] {0} : new int[] {0, last()}) {
      needed = Math.max(needed, tags(column, width, 1).stream().mapToDouble(Tag::height).sum());
    }
    int most = figure.grid().cells().stream().mapToInt(Datum::of).max().orElse(0);
    double numbers = last() > 1 && numbered(width) ? most * (theme.small().line() + BETWEEN) : 0;
    return Math.ceil(Math.max(LEAST_HEIGHT, Math.max(needed, numbers)));
  }

  private double columnWidth(double width) {
    return last() == 0 ? 0 : (width - 2 * side(width)) / last();
  }

  private double headWidth(double width) {
    return Math.min(2 * side(width), Math.max(columnWidth(width), side(width)) - HEAD_BETWEEN);
  }

  /** Whether the columns are too narrow for a word: then every other header stands higher. */
  private boolean staggered(double width) {
    return last() > 1
        && figure.grid().columns().stream()
            .flatMap(column -> Arrays.stream(column.text().split(" +", -1)))
            .anyMatch(word -> theme.header().width(word) > columnWidth(width) - HEAD_BETWEEN);
  }

  private List<String> head(int column, double width) {
    double room =
        last() > 1
            ? columnWidth(width) * (staggered(width) ? 2 : 1) - HEAD_BETWEEN
            : headWidth(width);
    return theme.header().wrap(figure.grid().columns().get(column).text(), room);
  }

  /** The lines of the lower headers, or of the upper ones. */
  private int headLines(double width, boolean upper) {
    return IntStream.rangeClosed(0, last())
        .filter(column -> upper == (staggered(width) && column % 2 == 1))
        .map(column -> head(column, width).size())
        .max()
        .orElse(0);
  }

  private double headHeight(double width) {
    return (headLines(width, false) + headLines(width, true)) * theme.header().line() + HEAD_GAP;
  }

  @Override
  public double height(double width) {
    return Math.ceil(headHeight(width) + plotHeight(width) + theme.small().line());
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double top = y + headHeight(width);
    double plot = plotHeight(width);
    for (int column = 0; column <= last(); column++) {
      double at = x + side(width) + column * columnWidth(width);
      sketch.draw(new Line2D.Double(at, top - 3, at, top + plot + 3), Style.RULE, 0.6);
      List<String> lines = head(column, width);
      int below = staggered(width) && column % 2 == 1 ? headLines(width, false) : 0;
      double baseline = top - HEAD_GAP - (lines.size() - 1 + below) * theme.header().line();
      for (String line : lines) {
        sketch.write(line, at - theme.header().width(line) / 2, baseline, theme.header());
        baseline += theme.header().line();
      }
    }
    List<Integer> coloured = coloured();
    for (int row = figure.grid().rows().size() - 1; row >= 0; row--) {
      if (!coloured.contains(row)) {
        line(sketch, row, OTHER, 0.9, x, top, width);
      }
    }
    for (int i = coloured.size() - 1; i >= 0; i--) {
      line(sketch, coloured.get(i), theme.line(i), 1.8, x, top, width);
    }
    for (int column = 1; column < last() && numbered(width); column++) {
      numbers(sketch, column, x + side(width) + column * columnWidth(width), top, plot);
    }
    tags(sketch, tags(0, width, plot), x, top, width, true);
    if (last() > 0) {
      tags(sketch, tags(last(), width, plot), x, top, width, false);
    }
  }

  /** The rows whose shares lie furthest apart, if they differ at all. */
  private List<Integer> coloured() {
    Grid grid = figure.grid();
    return IntStream.range(0, grid.rows().size())
        .boxed()
        .filter(row -> spread(grid.row(row)) > 0)
        .sorted(Comparator.comparingDouble((Integer row) -> -spread(grid.row(row))))
        .limit(COLOURED)
        .toList();
  }

  private static double spread(List<Datum> row) {
    var shares =
        row.stream().filter(Datum::isCounted).mapToDouble(Datum::share).summaryStatistics();
    return shares.getCount() == 0 ? 0 : shares.getMax() - shares.getMin();
  }

  private void line(
      Sketch sketch, int row, Color color, double thick, double x, double top, double width) {
    Grid grid = figure.grid();
    double plot = plotHeight(width);
    for (int column = 0; column <= last(); column++) {
      Datum datum = grid.at(row, column);
      if (!datum.isCounted()) {
        continue;
      }
      double at = x + side(width) + column * columnWidth(width);
      double height = top + (1 - datum.share()) * plot;
      if (column < last() && grid.at(row, column + 1).isCounted()) {
        double next = top + (1 - grid.at(row, column + 1).share()) * plot;
        sketch.draw(new Line2D.Double(at, height, at + columnWidth(width), next), color, thick);
      }
      sketch.fill(new Ellipse2D.Double(at - DOT, height - DOT, 2 * DOT, 2 * DOT), color);
    }
  }

  /** Whether the numbers of the columns between the ends have room. */
  private boolean numbered(double width) {
    double widest =
        theme
            .small()
            .widest(
                figure.grid().cells().stream()
                    .filter(Datum::isCounted)
                    .map(figure.words()::kOfN)
                    .toList());
    return widest + 2 * DOT + 2 <= columnWidth(width);
  }

  /** k of n once for each height at which a point stands, on a column between the ends. */
  private void numbers(Sketch sketch, int column, double at, double top, double plot) {
    TreeMap<Double, Datum> points = new TreeMap<>();
    for (int row = 0; row < figure.grid().rows().size(); row++) {
      Datum datum = figure.grid().at(row, column);
      if (datum.isCounted()) {
        points.putIfAbsent(datum.share(), datum);
      }
    }
    Style style = theme.small();
    for (Datum datum : points.values()) {
      String text = figure.words().kOfN(datum);
      double middle = top + (1 - datum.share()) * plot;
      double left = at + DOT + 2;
      sketch.fill(
          new Rectangle2D.Double(
              left - 1, middle - style.size() / 2, style.width(text) + 2, style.size()),
          Color.WHITE);
      sketch.write(text, left, style.middle(middle), style);
    }
  }

  private void tags(
      Sketch sketch, List<Tag> tags, double x, double top, double width, boolean left) {
    double[] centres =
        Spread.apart(
            tags.stream().mapToDouble(Tag::point).toArray(),
            tags.stream().mapToDouble(Tag::height).toArray(),
            plotHeight(width));
    double axis = left ? x + side(width) : x + width - side(width);
    List<Integer> coloured = coloured();
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      double middle = top + centres[i];
      double edge = left ? axis - GUTTER + 2 : axis + GUTTER - 2;
      int place = coloured.indexOf(tag.row());
      sketch.draw(
          new Line2D.Double(left ? axis - DOT : axis + DOT, top + tag.point(), edge, middle),
          place < 0 ? Style.RULE : theme.line(place),
          place < 0 ? 0.5 : 1);
      Style style = style(place >= 0);
      double baseline = style.middle(middle) - (tag.lines().size() - 1) * style.line() / 2;
      for (String line : tag.lines()) {
        sketch.write(line, left ? edge - 2 - style.width(line) : edge + 2, baseline, style);
        baseline += style.line();
      }
    }
  }
}
