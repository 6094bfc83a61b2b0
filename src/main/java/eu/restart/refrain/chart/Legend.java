package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The keys to a figure's signs, in lines that wrap. */
record Legend(List<Key> keys, Style style) implements Part {
  private static final double BOX = 9;
  private static final double BETWEEN = 14;
  private static final double SPACE = 4;
  private static final double LINE = 13;

  /**
   * A sign and what it means.
   *
   * @param before text in front of the sign; may be empty
   * @param width of the sign
   */
  record Key(String before, double width, Sign sign, String after) {
    private double leading(Style style) {
      return before.isEmpty() ? 0 : style.width(before) + SPACE;
    }
  }

  /** A key whose sign is a small box. */
  static Key sign(Sign sign, String text) {
    return new Key("", BOX, sign, text);
  }

  /** Draws a sign into a box. */
  @FunctionalInterface
  interface Sign {
    void draw(Sketch sketch, Rectangle2D box);
  }

  /** A key put in its place, with its text in lines. */
  private record Placed(Key key, double x, double y, List<String> lines) {}

  static void ramp(Sketch sketch, Rectangle2D box) {
    int steps = 12;
    double step = box.getWidth() / steps;
    for (int i = 0; i < steps; i++) {
      Rectangle2D part =
          new Rectangle2D.Double(box.getX() + i * step, box.getY(), step, box.getHeight());
      if (i == 0) {
        Marks.draw(sketch, State.NOT_MENTIONED, part);
      } else {
        sketch.fill(part, sketch.theme().palette().shade(i / (steps - 1.0)));
      }
    }
  }

  private List<Placed> placed(double width) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double y = 0;
    double lowest = 0;
    for (Key key : keys) {
      double sign = key.leading(style) + key.width() + SPACE;
      if (x > 0 && x + sign + style.width(key.after()) > width) {
        x = 0;
        y = lowest;
      }
      List<String> lines = style.wrap(key.after(), width - sign);
      placed.add(new Placed(key, x, y, lines));
      x += sign + style.widest(lines) + BETWEEN;
      lowest = Math.max(lowest, y + LINE + (lines.size() - 1) * style.line());
    }
    return placed;
  }

  @Override
  public double height(double width) {
    return placed(width).stream()
        .mapToDouble(one -> one.y() + LINE + (one.lines().size() - 1) * style.line())
        .max()
        .orElse(0);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    for (Placed one : placed(width)) {
      Key key = one.key();
      double left = x + one.x() + key.leading(style);
      double middle = y + one.y() + LINE / 2;
      sketch.write(key.before(), x + one.x(), style.middle(middle), style);
      key.sign().draw(sketch, new Rectangle2D.Double(left, middle - BOX / 2, key.width(), BOX));
      double baseline = style.middle(middle);
      for (String line : one.lines()) {
        sketch.write(line, left + key.width() + SPACE, baseline, style);
        baseline += style.line();
      }
    }
  }
}
