package eu.restart.refrain.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A cell for each pair, shaded, and the code itself on the diagonal. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; a figure is never kept so.
final class MatrixRenderer extends CellRenderer {
  private static final Color SELF = new Color(0x595959);
  private static final Color FEW = new Color(0xA8A8A8);
  private static final double DOT = 0.9;

  private final transient CodePairs codes;
  private final int from;
  private final double most;

  MatrixRenderer(CodePairs codes, int from) {
    this.codes = codes;
    this.from = from;
    most = codes.pairs().stream().mapToDouble(CodePairs.Pair::jaccard).max().orElse(1);
  }

  @Override
  void draw(Sketch sketch, Rectangle2D box, int row, int column) {
    Rectangle2D cell =
        new Rectangle2D.Double(
            box.getX(),
            box.getY() + HeatRenderer.GAP / 2,
            box.getWidth() - HeatRenderer.GAP,
            box.getHeight() - HeatRenderer.GAP);
    Style style = sketch.theme().number();
    if (row == column) {
      self(sketch, cell);
      Marks.centre(sketch, String.valueOf(codes.nodes().get(from + row).units()), cell, style);
    } else if (column < row) {
      codes
          .pair(from + column, from + row)
          .ifPresentOrElse(
              pair -> {
                Color shade = sketch.theme().palette().shade(pair.jaccard() / most);
                sketch.fill(cell, shade);
                Marks.centre(
                    sketch, String.valueOf(pair.both()), cell, style.in(Colours.textOn(shade)));
              },
              () -> few(sketch, cell));
    }
  }

  static void self(Sketch sketch, Rectangle2D box) {
    sketch.draw(
        new Rectangle2D.Double(
            box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1),
        SELF,
        1);
  }

  static void few(Sketch sketch, Rectangle2D box) {
    sketch.fill(
        new Ellipse2D.Double(box.getCenterX() - DOT, box.getCenterY() - DOT, 2 * DOT, 2 * DOT),
        FEW);
  }
}
