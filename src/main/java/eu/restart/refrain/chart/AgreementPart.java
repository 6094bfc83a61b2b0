package eu.restart.refrain.chart;

import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Rows with a dot and its interval each, the thresholds as lines through all rows. */
record AgreementPart(AgreementDots figure, Theme theme) implements Part {
  private static final double ROW_SPACE = 6;
  private static final double LEAST_ROW = 15;
  private static final double HEAD_GAP = 3;
  private static final double BELOW = 13;
  private static final double NUMBER_GAP = 8;
  private static final double DOT = 2.8;
  private static final double STEP = 0.2;
  private static final double[] STEPS = {STEP, 0.5, 1};

  /** The standings of which the first has a full dot, and the others an open one. */
  private static final List<Standing> STANDINGS =
      List.of(Standing.RELIABLE, Standing.TENTATIVE, Standing.NOT_RELIABLE, Standing.TOO_FEW);

  static List<Part> of(AgreementDots figure, Theme theme) {
    return figure.lines().isEmpty() ? List.of() : List.of(new AgreementPart(figure, theme));
  }

  static List<Legend.Key> keys(AgreementDots figure) {
    List<Legend.Key> keys = new ArrayList<>();
    for (Standing standing : STANDINGS) {
      if (figure.lines().stream().anyMatch(one -> shown(one) && one.standing() == standing)) {
        keys.add(
            Legend.sign(
                (sketch, box) -> dot(sketch, box.getCenterX(), box.getCenterY(), standing),
                figure
                    .words()
                    .say(
                        switch (standing) {
                          case RELIABLE -> ChartWord.RELIABLE;
                          case TENTATIVE -> ChartWord.TENTATIVE;
                          case NOT_RELIABLE -> ChartWord.NOT_RELIABLE;
                          case TOO_FEW, UNDEFINED -> ChartWord.TOO_FEW;
                        })));
      }
    }
    return keys;
  }

  private static boolean shown(AgreementDots.Line line) {
    return line.alpha().isPresent();
  }

  private static void dot(Sketch sketch, double x, double y, Standing standing) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    switch (standing) {
      case RELIABLE -> sketch.fill(dot, sketch.theme().palette().ink());
      case TENTATIVE -> {
        sketch.fill(dot, sketch.theme().palette().shade(0.45));
        sketch.draw(dot, sketch.theme().palette().ink(), 1);
      }
      case NOT_RELIABLE, UNDEFINED -> {
        sketch.fill(dot, Color.WHITE);
        sketch.draw(dot, sketch.theme().palette().ink(), 1);
      }
      case TOO_FEW -> {
        sketch.fill(dot, Color.WHITE);
        sketch.draw(dot, Style.FAINT_GREY, 0.6);
      }
    }
  }

  private List<String> labels() {
    return figure.lines().stream().map(line -> line.label().text()).toList();
  }

  private double left(double width) {
    return PlotPart.labelWidth(theme, labels(), width);
  }

  private double right() {
    return NUMBER_GAP
        + Math.ceil(theme.small().widest(figure.lines().stream().map(figure::value).toList()));
  }

  private double row(double width) {
    double room = left(width) - PlotPart.LABEL_GAP;
    int lines =
        labels().stream().mapToInt(one -> theme.label().wrap(one, room).size()).max().orElse(1);
    return Math.max(LEAST_ROW, lines * theme.label().line() + ROW_SPACE);
  }

  private double head() {
    return 2 * theme.small().line() + HEAD_GAP;
  }

  @Override
  public double height(double width) {
    return Math.ceil(head() + row(width) * figure.lines().size() + BELOW);
  }

  /** The lower end of the scale: 0, or a step below the lowest end of an interval. */
  private double least() {
    double lowest =
        figure.lines().stream()
            .flatMap(line -> line.interval().stream())
            .mapToDouble(Interval::low)
            .min()
            .orElse(0);
    double values =
        figure.lines().stream()
            .filter(AgreementPart::shown)
            .mapToDouble(line -> line.alpha().getAsDouble())
            .min()
            .orElse(0);
    return Math.min(0, Math.floor(Math.min(lowest, values) / STEP) * STEP);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double row = row(width);
    Rectangle2D area =
        new Rectangle2D.Double(
            x + left(width),
            y + head(),
            width - left(width) - right(),
            row * figure.lines().size());
    for (int i = 0; i < figure.lines().size(); i++) {
      double top = area.getY() + i * row;
      if (i > 0) {
        sketch.draw(new Line2D.Double(x, top, x + width, top), Style.RULE, 0.4);
      }
      row(sketch, figure.lines().get(i), x, top + row / 2, width);
    }
    scale(sketch, area);
    threshold(sketch, area, Standing.RELIABLE_FROM, ChartWord.RELIABLE, 0);
    threshold(sketch, area, Standing.TENTATIVE_FROM, ChartWord.TENTATIVE, 1);
    plot().draw(sketch, area, null, null, null);
    for (int i = 0; i < figure.lines().size(); i++) {
      AgreementDots.Line line = figure.lines().get(i);
      if (shown(line)) {
        dot(
            sketch,
            at(area, line.alpha().getAsDouble()),
            area.getY() + (i + 0.5) * row,
            line.standing());
      }
    }
  }

  private void row(Sketch sketch, AgreementDots.Line line, double x, double middle, double width) {
    Style label = theme.label();
    List<String> lines = label.wrap(line.label().text(), left(width) - PlotPart.LABEL_GAP);
    double baseline = label.middle(middle) - (lines.size() - 1) * label.line() / 2;
    for (String one : lines) {
      sketch.write(one, x, baseline, label);
      baseline += label.line();
    }
    Style number = shown(line) ? theme.small() : theme.small().in(Style.FAINT_GREY);
    sketch.write(
        figure.value(line), x + width - right() + NUMBER_GAP, number.middle(middle), number);
  }

  private double at(Rectangle2D area, double value) {
    return area.getX() + area.getWidth() * (value - least()) / (1 - least());
  }

  private void scale(Sketch sketch, Rectangle2D area) {
    Style style = theme.small().in(Style.GREY);
    for (double value : ticks(area, style)) {
      double at = at(area, value);
      String text = figure.words().decimal(value);
      sketch.draw(
          new Line2D.Double(at, area.getY(), at, area.getMaxY()),
          Style.RULE,
          Math.abs(value) < STEP / 2 ? 0.9 : 0.4);
      sketch.write(
          text,
          at - style.width(text) / 2,
          area.getMaxY() + 2 + style.face().ascent(style.size()),
          style);
    }
  }

  /** Even steps from 0 either way, no closer than their numbers have room. */
  private List<Double> ticks(Rectangle2D area, Style style) {
    List<Double> ticks = new ArrayList<>();
    for (double step : STEPS) {
      ticks.clear();
      for (long i = Math.round(Math.ceil(least() / step - 1e-9)); i * step <= 1 + 1e-9; i++) {
        ticks.add(i * step);
      }
      double widest =
          style.widest(ticks.stream().map(value -> figure.words().decimal(value)).toList());
      if (area.getWidth() * step / (1 - least()) >= widest + 3) {
        break;
      }
    }
    return ticks;
  }

  private void threshold(Sketch sketch, Rectangle2D area, double value, ChartWord word, int line) {
    Style style = theme.small().in(Style.GREY);
    double at = at(area, value);
    String text = figure.words().say(word) + " ≥ " + figure.words().thousandths(value);
    double top = area.getY() - HEAD_GAP - (1 - line) * style.line();
    sketch.draw(new Line2D.Double(at, top - style.line() / 2, at, area.getMaxY()), Style.GREY, 0.7);
    sketch.write(text, at - style.width(text) - 2, top - style.face().descent(style.size()), style);
  }

  /** The intervals, drawn by JFreeChart; the dots follow, since they differ in kind. */
  private XYPlot plot() {
    XYIntervalSeries series = new XYIntervalSeries("alpha");
    int rows = figure.lines().size();
    for (int i = 0; i < rows; i++) {
      AgreementDots.Line line = figure.lines().get(i);
      if (shown(line) && line.interval().isPresent()) {
        double y = rows - i - 0.5;
        Interval ends = line.interval().get();
        series.add(line.alpha().getAsDouble(), ends.low(), ends.high(), y, y, y);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setDefaultShapesVisible(false);
    renderer.setSeriesPaint(0, theme.palette().ink());
    renderer.setErrorPaint(theme.palette().ink());
    renderer.setErrorStroke(new BasicStroke(1.1f));
    renderer.setCapLength(4);
    XYPlot plot = new XYPlot(data, new BareAxis(least(), 1), new BareAxis(0, rows), renderer);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }
}
