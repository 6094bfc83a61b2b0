package eu.restart.refrain.chart;

/** A part of a figure's sheet, stacked under the part before. */
interface Part {
  /** The height that it needs at a width, both in points. */
  double height(double width);

  /** Draws it with its upper left corner at x, y. */
  void draw(Sketch sketch, double x, double y, double width);

  /** Text that wraps. */
  record Text(String text, Style style) implements Part {
    @Override
    public double height(double width) {
      return style.wrap(text, width).size() * style.line();
    }

    @Override
    public void draw(Sketch sketch, double x, double y, double width) {
      double baseline = y + style.face().ascent(style.size());
      for (String line : style.wrap(text, width)) {
        sketch.write(line, x, baseline, style);
        baseline += style.line();
      }
    }
  }

  /** Empty space. */
  record Gap(double points) implements Part {
    @Override
    public double height(double width) {
      return points;
    }

    @Override
    public void draw(Sketch sketch, double x, double y, double width) {
      // Nothing stands in a gap.
    }
  }
}
