package eu.restart.refrain.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A dot for each person, filled for those who mention it, and k of n behind them. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; a figure is never kept so.
final class DotRenderer extends CellRenderer {
  /** The widest step from dot to dot, in points. */
  static final double WIDEST_STEP = 7.5;

  /** Below this step dots run together, and one bar stands for all. */
  private static final double NARROWEST_STEP = 2;

  private static final double GAP = 4;

  /** The space before the next column. */
  private static final double BETWEEN = 10;

  private static final double MARK_WIDTH = 22;
  private static final double MARK_HEIGHT = 9;
  private static final Color RING = new Color(0x7F7F7F);

  private final transient Grid grid;
  private final transient ChartWords words;
  private final double step;
  private final double room;

  /**
   * Plans dots for cells of a width.
   *
   * @param most the greatest n
   * @param label the width of the widest label
   */
  DotRenderer(Grid grid, ChartWords words, double width, int most, double label) {
    this.grid = grid;
    this.words = words;
    this.step = Math.min(WIDEST_STEP, (width - label - GAP - BETWEEN) / Math.max(1, most));
    this.room = step * most;
  }

  @Override
  void draw(Sketch sketch, Rectangle2D box, int row, int column) {
    Datum datum = grid.at(row, column);
    double middle = box.getCenterY();
    if (!datum.isCounted()) {
      double width = Math.min(MARK_WIDTH, box.getWidth() - GAP);
      Marks.draw(
          sketch,
          datum.state(),
          new Rectangle2D.Double(box.getX(), middle - MARK_HEIGHT / 2, width, MARK_HEIGHT));
      return;
    }
    if (step < NARROWEST_STEP) {
      bar(sketch, box.getX(), middle, datum);
    } else {
      for (int i = 0; i < datum.of(); i++) {
        Rectangle2D place =
            new Rectangle2D.Double(box.getX() + i * step, middle - step / 2, step, step);
        if (i < datum.participants()) {
          filled(sketch, place);
        } else {
          open(sketch, place);
        }
      }
    }
    sketch.write(
        words.kOfN(datum),
        box.getX() + room + GAP,
        sketch.theme().number().middle(middle),
        datum.participants() == 0
            ? sketch.theme().number().in(Style.FAINT_GREY)
            : sketch.theme().number());
  }

  private void bar(Sketch sketch, double x, double middle, Datum datum) {
    sketch.fill(
        new Rectangle2D.Double(x, middle - 3, datum.participants() * step, 6),
        sketch.theme().palette().ink());
    sketch.draw(
        new Rectangle2D.Double(x + 0.3, middle - 2.7, datum.of() * step - 0.6, 5.4), RING, 0.6);
  }

  static void filled(Sketch sketch, Rectangle2D place) {
    sketch.fill(dot(place, 0.4), sketch.theme().palette().ink());
  }

  static void open(Sketch sketch, Rectangle2D place) {
    sketch.draw(dot(place, 0.4 - 0.35 / place.getWidth()), RING, 0.7);
  }

  private static Ellipse2D dot(Rectangle2D place, double radius) {
    double size = Math.min(place.getWidth(), WIDEST_STEP) * radius;
    return new Ellipse2D.Double(
        place.getCenterX() - size, place.getCenterY() - size, 2 * size, 2 * size);
  }
}
