package eu.restart.refrain.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** A group's line of words above its bar. */
record TalkPart(TalkShares figure, Theme theme, TalkShares.Talk talk) implements Part {
  private static final double BAR = 16;

  /** A plot keeps this free for labels; there are none. */
  private static final double LABEL = 9;

  private static final double ABOVE_BAR = 2;

  static List<Part> of(TalkShares figure, Theme theme) {
    List<Part> parts = new ArrayList<>();
    figure.groups().forEach(talk -> parts.add(new TalkPart(figure, theme, talk)));
    return parts;
  }

  static List<Legend.Key> keys(TalkShares figure) {
    return List.of();
  }

  private List<Part> heads() {
    return List.of(
        new Part.Text(talk.label().text(), theme.header()),
        new Part.Text(figure.about(talk), theme.note()),
        new Part.Gap(ABOVE_BAR));
  }

  @Override
  public double height(double width) {
    double heads = heads().stream().mapToDouble(part -> part.height(width)).sum();
    return Math.ceil(heads + (talk.words() == 0 ? 0 : BAR));
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double at = y;
    for (Part part : heads()) {
      part.draw(sketch, x, at, width);
      at += part.height(width);
    }
    if (talk.words() == 0) {
      return;
    }
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int place = 0; place < talk.voices().size(); place++) {
      data.addValue(talk.share(place), Integer.valueOf(place), Integer.valueOf(0));
    }
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new Shares(figure, talk));
    renderer.setShadowVisible(false);
    new PlotPart(theme, List.of(""), LABEL, List.of(), data, renderer, 1, BAR, 0, 0, 0, 0, false)
        .draw(sketch, x - LABEL, at, width + LABEL);
  }

  /** Parts of a bar, the lighter the smaller, each with its share where there is room. */
  private record Shares(TalkShares figure, TalkShares.Talk talk) implements BarPainter {
    private static final double DARKEST = 0.95;
    private static final double BETWEEN = 0.75;

    @Override
    public void paintBar(
        Graphics2D g2,
        BarRenderer renderer,
        int series,
        int category,
        RectangularShape bar,
        RectangleEdge base) {
      Sketch sketch = (Sketch) g2;
      Rectangle2D box = bar.getFrame();
      if (talk.share(series) == 0) {
        return;
      }
      Rectangle2D part =
          new Rectangle2D.Double(
              box.getX(), box.getY(), Math.max(0.3, box.getWidth() - BETWEEN), box.getHeight());
      int steps = Math.max(1, talk.voices().size() - 1);
      Color color = sketch.theme().palette().shade(DARKEST * (1 - (double) series / steps));
      sketch.fill(part, color);
      String text = figure.words().percent(talk.share(series));
      Style style = sketch.theme().number().in(Colours.textOn(color));
      if (style.width(text) + 2 <= part.getWidth()) {
        Marks.centre(sketch, text, part, style);
      }
    }

    @Override
    public void paintBarShadow(
        Graphics2D g2,
        BarRenderer renderer,
        int series,
        int category,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegged) {
      // Bars on paper cast no shadow.
    }
  }
}
