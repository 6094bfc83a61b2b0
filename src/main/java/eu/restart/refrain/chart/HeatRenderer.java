package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A cell shaded by its share, with k of n in it. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; a figure is never kept so.
final class HeatRenderer extends CellRenderer {
  /** Between cells. */
  static final double GAP = 1.5;

  private final transient Grid grid;
  private final transient ChartWords words;

  HeatRenderer(Grid grid, ChartWords words) {
    this.grid = grid;
    this.words = words;
  }

  @Override
  void draw(Sketch sketch, Rectangle2D box, int row, int column) {
    Datum datum = grid.at(row, column);
    Rectangle2D cell =
        new Rectangle2D.Double(
            box.getX(), box.getY() + GAP / 2, box.getWidth() - GAP, box.getHeight() - GAP);
    if (datum.state() == State.MENTIONED) {
      Color shade = sketch.theme().palette().shade(datum.share());
      sketch.fill(cell, shade);
      Marks.centre(
          sketch, words.kOfN(datum), cell, sketch.theme().number().in(Colours.textOn(shade)));
    } else {
      Marks.draw(sketch, datum.state(), cell);
      if (datum.state() == State.NOT_MENTIONED) {
        Marks.centre(sketch, words.kOfN(datum), cell, sketch.theme().number().in(Style.FAINT_GREY));
      }
    }
  }
}
