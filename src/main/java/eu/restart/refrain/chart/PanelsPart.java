package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.category.BarRenderer;

/**
 * Panels side by side, with the labels of their rows at the left of the first.
 *
 * @param labels the width of the labels
 * @param each the width of a panel
 * @param number the width of the widest number
 */
record PanelsPart(
    SmallMultiples figure,
    Theme theme,
    List<SmallMultiples.Panel> panels,
    double labels,
    double each,
    double number)
    implements Part {
  private static final double LEAST_BAR = 42;
  private static final double BETWEEN = 12;
  private static final double BELOW_HEAD = 3;
  private static final double ROW_SPACE = 5;

  /** The rows of panels, one below the other. */
  static List<Part> of(SmallMultiples figure, Theme theme, double width) {
    if (figure.panels().isEmpty() || figure.rows().isEmpty()) {
      return List.of();
    }
    double labels = PlotPart.labelWidth(theme, Plots.texts(figure.rows()), width);
    double number = Math.ceil(Plots.widestLabel(figure.all(), figure.words(), theme));
    double least = LEAST_BAR + number + Plots.CELL_PADDING;
    int all = figure.panels().size();
    int fit = 1 + (int) Math.max(0, Math.floor((width - labels - least) / (least + BETWEEN)));
    int rows = Math.ceilDiv(all, fit);
    int columns = Math.ceilDiv(all, rows);
    double each = (width - labels - (columns - 1) * BETWEEN) / columns;
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < all; from += columns) {
      parts.add(
          new PanelsPart(
              figure,
              theme,
              figure.panels().subList(from, Math.min(all, from + columns)),
              labels,
              each,
              number));
    }
    return parts;
  }

  private Style head() {
    return new Style(theme.bold(), theme.small().size(), Style.BLACK);
  }

  private double headHeight() {
    int lines =
        panels.stream()
            .mapToInt(panel -> head().wrap(panel.label().text(), each).size())
            .max()
            .orElse(0);
    return Math.ceil(lines * head().line() + BELOW_HEAD);
  }

  /** A plot; all have rows of one height, whether they bear labels or not. */
  private Part plot(SmallMultiples.Panel panel, boolean labelled) {
    Grid grid = panel.grid();
    int series = grid.columns().size();
    double room = labels - PlotPart.LABEL_GAP;
    double lines =
        grid.rows().stream()
            .mapToInt(row -> theme.label().wrap(row.text(), room).size())
            .max()
            .orElse(1);
    double bars = series * Plots.BAR + (series - 1) * Plots.BAR_GAP;
    return Plots.barPlot(
        theme,
        labelled ? Plots.texts(grid.rows()) : grid.rows().stream().map(row -> "").toList(),
        labelled ? labels : BETWEEN,
        grid,
        new BarRenderer(),
        new BarInk(grid, figure.words(), false, true),
        Datum::participants,
        Math.max(1, figure.all().cells().stream().mapToInt(Datum::participants).max().orElse(1)),
        bars,
        lines * theme.label().line() + ROW_SPACE,
        number);
  }

  @Override
  public double height(double width) {
    return headHeight() + plot(panels.getFirst(), true).height(labels + each);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double head = headHeight();
    for (int i = 0; i < panels.size(); i++) {
      double left = x + labels + i * (each + BETWEEN);
      List<String> lines = head().wrap(panels.get(i).label().text(), each);
      double baseline =
          y
              + head
              - BELOW_HEAD
              - head().face().descent(head().size())
              - (lines.size() - 1) * head().line();
      for (String line : lines) {
        sketch.write(line, left, baseline, head());
        baseline += head().line();
      }
      Part plot = plot(panels.get(i), i == 0);
      double wide = i == 0 ? labels + each : BETWEEN + each;
      plot.draw(sketch, i == 0 ? x : left - BETWEEN, y + head, wide);
    }
  }
}
