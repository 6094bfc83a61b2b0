package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.List;

/** Stacks a figure's parts on a sheet that is as high as they need. */
final class Layout {
  private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;
  static final double NARROWEST = 8;
  private static final double WIDEST = 100;
  private static final int MARGIN = 5;

  private Layout() {}

  static Drawing draw(Figure figure, Theme theme, double centimetres) {
    if (!(centimetres >= NARROWEST && centimetres <= WIDEST)) {
      throw new IllegalArgumentException(
          "a width from " + NARROWEST + " to " + WIDEST + " cm: " + centimetres);
    }
    double width = centimetres * POINTS_PER_CENTIMETRE / theme.scale();
    double inner = Math.floor(width - 2 * MARGIN);
    Sketch sketch = new Sketch(theme);
    double y = MARGIN;
    for (Part part : parts(figure, theme, inner)) {
      part.draw(sketch, MARGIN, y, inner);
      y += Math.ceil(part.height(inner));
    }
    return new Drawing(
        width * theme.scale(),
        (y + MARGIN) * theme.scale(),
        figure.words().language(),
        figure.caption().title(),
        figure.alternative(),
        figure.reading(),
        scaled(sketch.inks(), theme.scale()));
  }

  private static List<Part> parts(Figure figure, Theme theme, double width) {
    Caption caption = figure.caption();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(caption.title(), theme.title()));
    if (!caption.subtitle().isEmpty()) {
      parts.add(new Part.Gap(1));
      parts.add(new Part.Text(caption.subtitle(), theme.subtitle()));
    }
    parts.addAll(Bodies.of(figure, theme, width));
    if (!caption.note().isEmpty()) {
      parts.add(new Part.Gap(8));
      parts.add(new Part.Text(caption.note(), theme.note()));
    }
    return parts;
  }

  private static List<Ink> scaled(List<Ink> inks, double scale) {
    return scale == 1 ? inks : inks.stream().map(ink -> ink.scaled(scale)).toList();
  }
}
