package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.Discovery;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A row of panels with a curve each, drawn by JFreeChart. */
record CurvesPart(
    DiscoveryCurves figure, Theme theme, List<DiscoveryCurves.Curve> curves, int columns)
    implements Part {
  private static final double LEAST_PANEL = 150;
  private static final double BETWEEN = 18;
  private static final double PLOT = 100;
  private static final double ABOVE = 5;
  private static final double LEFT = 22;
  private static final double BELOW = 13;
  private static final double TICK = 3;
  private static final double DOT = 1.8;
  private static final double THICK = 1.4;
  private static final double ROOM_OF_A_TICK = 18;
  private static final Color EXPECTED = new Color(0x8C8C8C);

  static List<Part> of(DiscoveryCurves figure, Theme theme, double width) {
    int all = figure.curves().size();
    int fit = (int) Math.max(1, Math.floor((width + BETWEEN) / (LEAST_PANEL + BETWEEN)));
    int rows = Math.ceilDiv(all, fit);
    int columns = rows == 0 ? 1 : Math.ceilDiv(all, rows);
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < all; from += columns) {
      parts.add(
          new CurvesPart(
              figure,
              theme,
              figure.curves().subList(from, Math.min(all, from + columns)),
              columns));
    }
    if (figure.kind() == Discovery.Kind.GROUP && all > 0) {
      List<String> names = new ArrayList<>();
      for (DiscoveryCurves.Step step : figure.curves().getFirst().steps()) {
        names.add((names.size() + 1) + " = " + step.event().text());
      }
      parts.add(new Part.Text(String.join("; ", names), theme.note()));
    }
    return parts;
  }

  static List<Legend.Key> keys(DiscoveryCurves figure) {
    return List.of(
        Legend.sign(
            (sketch, box) -> rule(sketch, box, sketch.theme().line(0), THICK),
            figure.words().say(ChartWord.AS_IT_CAME)),
        Legend.sign(
            (sketch, box) -> rule(sketch, box, EXPECTED, 1),
            figure.words().say(ChartWord.EXPECTED)));
  }

  private static void rule(Sketch sketch, Rectangle2D box, Color color, double thick) {
    sketch.draw(
        new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()),
        color,
        thick);
  }

  private double panel(double width) {
    double all = (width - (columns - 1) * BETWEEN) / columns;
    return Math.min(all, 2 * LEAST_PANEL);
  }

  private Style title() {
    return new Style(theme.bold(), theme.small().size(), Style.BLACK);
  }

  private double titleHeight(double width) {
    return ABOVE
        + title().line()
            * curves.stream()
                .mapToInt(one -> title().wrap(one.label().text(), panel(width)).size())
                .max()
                .orElse(0);
  }

  @Override
  public double height(double width) {
    return Math.ceil(titleHeight(width) + theme.small().line() + PLOT + BELOW);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    for (int i = 0; i < curves.size(); i++) {
      double left = x + i * (panel(width) + BETWEEN);
      DiscoveryCurves.Curve curve = curves.get(i);
      double baseline = y + title().face().ascent(title().size());
      for (String line : title().wrap(curve.label().text(), panel(width))) {
        sketch.write(line, left, baseline, title());
        baseline += title().line();
      }
      double top = y + titleHeight(width) + theme.small().line();
      Rectangle2D area = new Rectangle2D.Double(left + LEFT, top, panel(width) - LEFT, PLOT);
      scales(sketch, area, curve);
      plot(curve).draw(sketch, area, null, null, null);
      end(sketch, area, curve);
    }
  }

  private int most() {
    return Math.max(
        1, figure.curves().stream().mapToInt(DiscoveryCurves.Curve::codes).max().orElse(1));
  }

  private int events() {
    return Math.max(
        1, figure.curves().stream().mapToInt(one -> one.steps().size()).max().orElse(1));
  }

  private void scales(Sketch sketch, Rectangle2D area, DiscoveryCurves.Curve curve) {
    Style style = theme.small().in(Style.GREY);
    for (int value : Scale.ticks(most(), (int) (PLOT / ROOM_OF_A_TICK))) {
      double at = area.getMaxY() - area.getHeight() * value / most();
      sketch.draw(new Line2D.Double(area.getMinX(), at, area.getMaxX(), at), Style.RULE, 0.4);
      String text = String.valueOf(value);
      sketch.write(text, area.getMinX() - TICK - style.width(text), style.middle(at), style);
    }
    double widest = style.width(String.valueOf(events())) + 2 * TICK;
    for (int value :
        Scale.ticks(events(), (int) (area.getWidth() / Math.max(widest, ROOM_OF_A_TICK)))) {
      if (value > 0 && value <= Math.max(curve.steps().size(), events())) {
        String text = String.valueOf(value);
        double at = area.getMinX() + area.getWidth() * value / events();
        sketch.write(
            text,
            Math.min(at - style.width(text) / 2, area.getMaxX() - style.width(text)),
            area.getMaxY() + TICK + style.face().ascent(style.size()),
            style);
      }
    }
  }

  private XYPlot plot(DiscoveryCurves.Curve curve) {
    XYSeries seen = new XYSeries("seen");
    XYSeries expected = new XYSeries("expected");
    seen.add(0, 0);
    expected.add(0, 0);
    for (int i = 0; i < curve.steps().size(); i++) {
      seen.add(i + 1, curve.steps().get(i).seen());
      expected.add(i + 1, curve.steps().get(i).expected());
    }
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(new BareAxis(0, events()));
    plot.setRangeAxis(new BareAxis(0, most()));
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(0, new XYSeriesCollection(expected));
    plot.setRenderer(0, joined(EXPECTED, 1));
    plot.setDataset(1, new XYSeriesCollection(seen));
    plot.setRenderer(1, joined(theme.line(0), THICK));
    return plot;
  }

  private static StandardXYItemRenderer joined(Color color, double thick) {
    StandardXYItemRenderer line = new StandardXYItemRenderer();
    line.setSeriesPaint(0, color);
    line.setSeriesStroke(0, new BasicStroke((float) thick));
    return line;
  }

  /** A dot after each event, and the number of codes at the end of the curve. */
  private void end(Sketch sketch, Rectangle2D area, DiscoveryCurves.Curve curve) {
    String text = String.valueOf(curve.codes());
    Style style = title();
    double at = area.getMinX() + area.getWidth() * curve.steps().size() / events();
    for (int i = 0; i < curve.steps().size(); i++) {
      double x = area.getMinX() + area.getWidth() * (i + 1) / events();
      double y = area.getMaxY() - area.getHeight() * curve.steps().get(i).seen() / most();
      sketch.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), theme.line(0));
    }
    sketch.write(
        text,
        at - style.width(text),
        area.getMaxY() - area.getHeight() * curve.codes() / most() - DOT - TICK,
        style);
  }
}
