package eu.restart.refrain.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/**
 * The rows of a figure with their labels, drawn by JFreeChart.
 *
 * @param theme how it looks
 * @param rows labels of the rows
 * @param labels their width with the space after them; 0 for what they need
 * @param headers labels above the columns; none where a bar runs over the whole width
 * @param data a JFreeChart row is a column here, and its column a row: it draws upright
 * @param span the upper end of the value axis, whose lower end is 0
 * @param rowHeight the least height of a row; more where a label needs more lines
 * @param leastRow what a row is high at the least, however little is in it
 * @param rowGap the empty part of a row's height
 * @param itemGap the space between two bars of a row
 * @param tail the room to the right of the values
 * @param ruled whether a thin line parts the rows
 */
record PlotPart(
    Theme theme,
    List<String> rows,
    double labels,
    List<String> headers,
    CategoryDataset data,
    CategoryItemRenderer renderer,
    double span,
    double rowHeight,
    double leastRow,
    double rowGap,
    double itemGap,
    double tail,
    boolean ruled)
    implements Part {
  private static final double LABEL_SHARE = 0.37;
  private static final double WORD_SHARE = 0.42;
  static final double LABEL_GAP = 8;
  private static final double ROW_SPACE = 5;

  /** The width of the labels with the space after them, for a sheet of some width. */
  static double labelWidth(Theme theme, List<String> labels, double width) {
    Style style = theme.label();
    List<String> words = new ArrayList<>();
    labels.forEach(label -> words.addAll(Arrays.asList(label.split(" +", -1))));
    double wanted =
        Math.max(LABEL_SHARE * width, Math.min(style.widest(words), WORD_SHARE * width));
    return Math.ceil(Math.min(style.widest(labels), wanted) + 0.01) + LABEL_GAP;
  }

  private double labels(double width) {
    return labels > 0 ? labels : labelWidth(theme, rows, width);
  }

  private double eachRow(double width) {
    double room = labels(width) - LABEL_GAP;
    int lines =
        rows.stream().mapToInt(label -> theme.label().wrap(label, room).size()).max().orElse(1);
    return Math.ceil(
        Math.max(Math.max(rowHeight, leastRow), lines * theme.label().line() + ROW_SPACE));
  }

  private double eachColumn(double width) {
    return (width - labels(width) - tail) / Math.max(1, headers.size());
  }

  private double headHeight(double width) {
    return headers.isEmpty() ? 0 : ColumnAxis.height(headers, theme.header(), eachColumn(width));
  }

  @Override
  public double height(double width) {
    return headHeight(width) + eachRow(width) * rows.size();
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double label = labels(width);
    if (renderer instanceof BarRenderer bars) {
      bars.setItemMargin(itemGap * (data.getRowCount() - 1) / eachRow(width));
    }
    CategoryPlot plot = new CategoryPlot(data, rowAxis(label, width), valueAxis(width), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    AxisSpace sides = new AxisSpace();
    sides.setLeft(label);
    sides.setRight(tail);
    plot.setFixedDomainAxisSpace(sides);
    AxisSpace head = new AxisSpace();
    head.setTop(headHeight(width));
    plot.setFixedRangeAxisSpace(head);
    plot.draw(
        sketch, new Rectangle2D.Double(x, Math.ceil(y), width, height(width)), null, null, null);
  }

  private CategoryAxis rowAxis(double label, double width) {
    CategoryAxis axis = new RowAxis(rows, label - LABEL_GAP, ruled);
    double row = eachRow(width);
    double gaps = Math.max(rowGap, row - (rowHeight - rowGap));
    double all = row * rows.size();
    axis.setLowerMargin(gaps / 2 / all);
    axis.setUpperMargin(gaps / 2 / all);
    axis.setCategoryMargin(gaps * (rows.size() - 1) / all);
    return axis;
  }

  private NumberAxis valueAxis(double width) {
    NumberAxis axis =
        new ColumnAxis(
            headers,
            theme.header(),
            eachColumn(width),
            renderer instanceof HeatRenderer || renderer instanceof MatrixRenderer);
    axis.setRange(0, span);
    return axis;
  }
}
