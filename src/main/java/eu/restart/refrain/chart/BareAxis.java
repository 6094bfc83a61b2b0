package eu.restart.refrain.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** A scale that draws nothing: whoever uses it writes its numbers. */
@SuppressWarnings("serial") // JFreeChart's axes are serializable; a figure is never kept that way.
final class BareAxis extends NumberAxis {
  BareAxis(double least, double most) {
    setRange(least, most);
    setVisible(false);
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart declares it
  public List refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.<ValueTick>of();
  }
}
