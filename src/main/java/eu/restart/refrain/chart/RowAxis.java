package eu.restart.refrain.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** The labels of the rows: flush left, wrapped and never cut. */
@SuppressWarnings("serial") // JFreeChart's axes are serializable; a figure is never kept that way.
final class RowAxis extends CategoryAxis {
  private final List<String> labels;
  private final double width;
  private final boolean ruled;

  RowAxis(List<String> labels, double width, boolean ruled) {
    this.labels = labels;
    this.width = width;
    this.ruled = ruled;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      @Nullable PlotRenderingInfo info) {
    Sketch sketch = (Sketch) g2;
    double row = dataArea.getHeight() / labels.size();
    for (int i = 0; i < labels.size(); i++) {
      double top = dataArea.getY() + i * row;
      if (ruled && i > 0) {
        sketch.draw(
            new Line2D.Double(plotArea.getMinX(), top, plotArea.getMaxX(), top), Style.RULE, 0.4);
      }
      List<String> lines = sketch.theme().label().wrap(labels.get(i), width);
      double baseline =
          sketch.theme().label().middle(top + row / 2)
              - (lines.size() - 1) * sketch.theme().label().line() / 2;
      for (String line : lines) {
        sketch.write(line, plotArea.getMinX(), baseline, sketch.theme().label());
        baseline += sketch.theme().label().line();
      }
    }
    return new AxisState(cursor);
  }
}
