package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.List;

/** Stacks a figure's parts on a sheet that is as high as they need. */
final class Layout {
  private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;
  private static final double NARROWEST = 8;
  private static final double WIDEST = 100;
  private static final int MARGIN = 5;

  private Layout() {}

  static Drawing draw(Figure figure, double centimetres) {
    if (!(centimetres >= NARROWEST && centimetres <= WIDEST)) {
      throw new IllegalArgumentException(
          "a width from " + NARROWEST + " to " + WIDEST + " cm: " + centimetres);
    }
    double width = centimetres * POINTS_PER_CENTIMETRE;
    double inner = Math.floor(width - 2 * MARGIN);
    Sketch sketch = new Sketch();
    double y = MARGIN;
    for (Part part : parts(figure, inner)) {
      part.draw(sketch, MARGIN, y, inner);
      y += Math.ceil(part.height(inner));
    }
    return new Drawing(
        width,
        y + MARGIN,
        figure.words().language(),
        figure.caption().title(),
        figure.alternative(),
        figure.reading(),
        sketch.inks());
  }

  private static List<Part> parts(Figure figure, double width) {
    Caption caption = figure.caption();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Text(caption.title(), Style.TITLE));
    if (!caption.subtitle().isEmpty()) {
      parts.add(new Part.Gap(1));
      parts.add(new Part.Text(caption.subtitle(), Style.SUBTITLE));
    }
    if (!figure.grid().cells().isEmpty()) {
      parts.add(new Part.Gap(7));
      parts.add(new Legend(Legend.keys(figure)));
      for (Part plot : PlotPart.of(figure, width)) {
        parts.add(new Part.Gap(8));
        parts.add(plot);
      }
    }
    if (!caption.note().isEmpty()) {
      parts.add(new Part.Gap(8));
      parts.add(new Part.Text(caption.note(), Style.NOTE));
    }
    return parts;
  }
}
