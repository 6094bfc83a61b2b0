package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The signs for what is no number, and the hatchings. */
final class Marks {
  private static final Color HATCH = new Color(0x8C8C8C);
  private static final double PITCH = 3.5;

  /** A star hangs above the middle of the capitals. */
  private static final double STAR_DROP = 1.4;

  private Marks() {}

  /** Draws the sign of a state without a number into a box. */
  static void draw(Sketch sketch, State state, Rectangle2D box) {
    switch (state) {
      case MENTIONED, NOT_MENTIONED -> frame(sketch, box);
      case NOT_ASKED -> {
        hatch(sketch, box, HATCH, 1);
        frame(sketch, box);
      }
      case NOT_CODABLE -> {
        frame(sketch, box);
        centre(sketch, "?", box, style(sketch, box));
      }
      case SUPPRESSED -> {
        frame(sketch, box);
        sketch.write(
            "*",
            box.getCenterX() - style(sketch, box).width("*") / 2,
            style(sketch, box).middle(box.getCenterY()) + drop(sketch, box),
            style(sketch, box));
      }
    }
  }

  private static double drop(Sketch sketch, Rectangle2D box) {
    return style(sketch, box).equals(sketch.theme().number()) ? STAR_DROP : 0;
  }

  /** Letters no higher than a low bar. */
  private static Style style(Sketch sketch, Rectangle2D box) {
    Style number = sketch.theme().number();
    return box.getHeight() < number.line() ? sketch.theme().small() : number;
  }

  private static void frame(Sketch sketch, Rectangle2D box) {
    sketch.draw(inset(box), Style.RULE, 0.5);
  }

  private static Rectangle2D inset(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 0.25, box.getY() + 0.25, box.getWidth() - 0.5, box.getHeight() - 0.5);
  }

  /** Writes a short text in the middle of a box. */
  static void centre(Sketch sketch, String text, Rectangle2D box, Style style) {
    sketch.write(
        text, box.getCenterX() - style.width(text) / 2, style.middle(box.getCenterY()), style);
  }

  /** Fills a box with slanting lines: rising for an odd round, falling for an even one. */
  static void hatch(Sketch sketch, Rectangle2D box, Color color, int round) {
    double height = box.getHeight();
    for (double x = box.getMinX() - height + PITCH / 2; x < box.getMaxX(); x += PITCH) {
      double from = Math.max(x, box.getMinX());
      double to = Math.min(x + height, box.getMaxX());
      boolean rising = round % 2 == 1;
      double start = from - x;
      double end = to - x;
      sketch.draw(
          rising
              ? new Line2D.Double(from, box.getMaxY() - start, to, box.getMaxY() - end)
              : new Line2D.Double(from, box.getMinY() + start, to, box.getMinY() + end),
          color,
          0.6);
    }
  }

  /** Draws the edge of what is too pale to be seen without. */
  static void outline(Sketch sketch, Rectangle2D box) {
    sketch.draw(inset(box), HATCH, 0.5);
  }

  /** Fills a box in the colour, and from the second round on the hatching, of a column. */
  static void series(Sketch sketch, Rectangle2D box, List<Label> columns, int index) {
    Color color = sketch.theme().of(columns, index);
    sketch.fill(box, color);
    if (Colours.isPale(color)) {
      outline(sketch, box);
    }
    if (sketch.theme().round(columns, index) > 0) {
      hatch(sketch, box, Colours.textOn(color), sketch.theme().round(columns, index));
    }
  }
}
