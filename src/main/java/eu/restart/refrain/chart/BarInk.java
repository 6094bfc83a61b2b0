package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Bars with their numbers beside or within them. */
final class BarInk implements BarPainter {
  private static final double GAP = 3;
  private static final double MARK_WIDTH = 14;
  private static final double PART_GAP = 0.75;

  private final Grid grid;
  private final ChartWords words;
  private final boolean stacked;
  private final boolean bases;

  /**
   * Plans the numbers of bars.
   *
   * @param bases whether each number stands with its base, also where a column has one base
   */
  BarInk(Grid grid, ChartWords words, boolean stacked, boolean bases) {
    this.grid = grid;
    this.words = words;
    this.stacked = stacked;
    this.bases = bases;
  }

  /** The base n of a column where all its rows have the same, else 0. */
  static int base(Grid grid, int column) {
    List<Integer> bases =
        IntStream.range(0, grid.rows().size())
            .mapToObj(row -> grid.at(row, column))
            .filter(Datum::isCounted)
            .map(Datum::of)
            .distinct()
            .toList();
    return bases.size() == 1 ? bases.getFirst() : 0;
  }

  /** What stands at the end of a bar. */
  static String label(Grid grid, ChartWords words, int row, int column) {
    Datum datum = grid.at(row, column);
    return base(grid, column) == 0 ? words.kOfN(datum) : Integer.toString(datum.participants());
  }

  /** What stands at the end of a stack: its sum, and the sign of each part that has no number. */
  static String sum(Grid grid, int row) {
    List<Datum> data = grid.row(row);
    StringBuilder text =
        new StringBuilder(Integer.toString(data.stream().mapToInt(Datum::mentions).sum()));
    if (data.stream().anyMatch(datum -> datum.state() == State.SUPPRESSED)) {
      text.append(" + *");
    }
    if (data.stream().anyMatch(datum -> datum.state() == State.NOT_CODABLE)) {
      text.append(" + ?");
    }
    return text.toString();
  }

  @Override
  public void paintBar(
      Graphics2D g2,
      BarRenderer renderer,
      int series,
      int category,
      RectangularShape bar,
      RectangleEdge base) {
    Sketch sketch = (Sketch) g2;
    if (stacked) {
      stack(sketch, series, category, bar.getFrame());
    } else {
      single(sketch, series, category, bar.getFrame());
    }
  }

  private void single(Sketch sketch, int column, int row, Rectangle2D bar) {
    Datum datum = grid.at(row, column);
    if (!datum.isCounted()) {
      Marks.draw(sketch, datum.state(), mark(bar));
      return;
    }
    if (datum.participants() > 0) {
      Marks.series(sketch, bar, grid.columns(), column);
    }
    sketch.write(
        bases ? words.kOfN(datum) : label(grid, words, row, column),
        bar.getMaxX() + GAP,
        sketch.theme().small().middle(bar.getCenterY()),
        datum.participants() == 0
            ? sketch.theme().small().in(Style.FAINT_GREY)
            : sketch.theme().small());
  }

  private void stack(Sketch sketch, int column, int row, Rectangle2D bar) {
    List<Datum> data = grid.row(row);
    int mentions = data.get(column).mentions();
    if (mentions > 0) {
      Rectangle2D part =
          new Rectangle2D.Double(
              bar.getX(), bar.getY(), Math.max(0.5, bar.getWidth() - PART_GAP), bar.getHeight());
      Marks.series(sketch, part, grid.columns(), column);
      within(sketch, mentions, part, column);
    }
    boolean last =
        data.subList(column + 1, data.size()).stream().allMatch(one -> one.mentions() == 0);
    if (last && (mentions > 0 || column == 0)) {
      end(sketch, row, bar, data);
    }
  }

  /** Whether a number has room within its part of a bar. */
  static boolean fits(Theme theme, int mentions, double part) {
    return theme.number().width(Integer.toString(mentions)) + 1 + PART_GAP <= part;
  }

  private void within(Sketch sketch, int mentions, Rectangle2D part, int column) {
    String text = Integer.toString(mentions);
    double width = sketch.theme().number().width(text);
    if (!fits(sketch.theme(), mentions, part.getWidth() + PART_GAP)) {
      return;
    }
    Color color = sketch.theme().of(grid.columns(), column);
    if (sketch.theme().round(grid.columns(), column) > 0) {
      double plate = Math.min(part.getWidth(), width + 4);
      sketch.fill(
          new Rectangle2D.Double(
              part.getCenterX() - plate / 2, part.getY(), plate, part.getHeight()),
          color);
    }
    Marks.centre(sketch, text, part, sketch.theme().number().in(Colours.textOn(color)));
  }

  private void end(Sketch sketch, int row, Rectangle2D bar, List<Datum> data) {
    State first = data.getFirst().state();
    if (data.stream().noneMatch(Datum::isCounted)
        && data.stream().allMatch(one -> one.state() == first)) {
      Marks.draw(sketch, first, mark(bar));
      return;
    }
    sketch.write(
        sum(grid, row),
        bar.getMaxX() + GAP,
        sketch.theme().header().middle(bar.getCenterY()),
        sketch.theme().header());
  }

  private static Rectangle2D mark(Rectangle2D bar) {
    return new Rectangle2D.Double(bar.getX(), bar.getY(), MARK_WIDTH, bar.getHeight());
  }

  @Override
  public void paintBarShadow(
      Graphics2D g2,
      BarRenderer renderer,
      int series,
      int category,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegged) {
    // Bars on paper cast no shadow.
  }
}
