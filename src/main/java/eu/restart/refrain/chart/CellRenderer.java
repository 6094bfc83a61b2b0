package eu.restart.refrain.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws each row and column as a cell of a table. */
@SuppressWarnings("serial") // JFreeChart's renderers are serializable; a figure is never kept so.
abstract class CellRenderer extends AbstractCategoryItemRenderer {
  /** Draws what stands at a row and a column, both from 0, into its box. */
  abstract void draw(Sketch sketch, Rectangle2D box, int row, int column);

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D dataArea,
      CategoryPlot plot,
      CategoryAxis domainAxis,
      ValueAxis rangeAxis,
      CategoryDataset dataset,
      int series,
      int category,
      int pass) {
    RectangleEdge edge = plot.getRangeAxisEdge();
    double left = rangeAxis.valueToJava2D(series, dataArea, edge);
    double right = rangeAxis.valueToJava2D(series + 1.0, dataArea, edge);
    double height = dataArea.getHeight() / dataset.getColumnCount();
    double top = dataArea.getY() + category * height;
    draw((Sketch) g2, new Rectangle2D.Double(left, top, right - left, height), category, series);
  }
}
