package eu.restart.refrain.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * The value axis: a header over each column, wrapped and never cut, and no scale, since every
 * number is written where it is drawn.
 */
@SuppressWarnings("serial") // JFreeChart's axes are serializable; a figure is never kept that way.
final class ColumnAxis extends NumberAxis {
  private static final double BELOW = 4;
  static final double BETWEEN = 5;

  private final List<String> headers;
  private final transient Style style;
  private final double width;
  private final boolean centred;

  ColumnAxis(List<String> headers, Style style, double width, boolean centred) {
    this.style = style;
    this.headers = headers;
    this.width = width;
    this.centred = centred;
  }

  /** The height of the headers over columns of a width. */
  static double height(List<String> headers, Style style, double width) {
    return Math.ceil(lines(headers, style, width) * style.line() + BELOW);
  }

  private static int lines(List<String> headers, Style style, double width) {
    return headers.stream().mapToInt(one -> wrap(one, style, width).size()).max().orElse(0);
  }

  private static List<String> wrap(String header, Style style, double width) {
    return style.wrap(header, width - BETWEEN);
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
    for (int i = 0; i < headers.size(); i++) {
      List<String> lines = wrap(headers.get(i), style, width);
      double left = valueToJava2D(i, dataArea, edge);
      double bottom = dataArea.getMinY() - BELOW - style.face().descent(style.size());
      double baseline = bottom - (lines.size() - 1) * style.line();
      for (String line : lines) {
        double indent = centred ? (width - HeatRenderer.GAP - style.width(line)) / 2 : 0;
        sketch.write(line, left + indent, baseline, style);
        baseline += style.line();
      }
    }
    return new AxisState(cursor);
  }

  @Override
  @SuppressWarnings("rawtypes") // as JFreeChart declares it
  public List refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.<ValueTick>of();
  }
}
