package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keys to a figure's signs, in lines that wrap. */
record Legend(List<Key> keys) implements Part {
  private static final double BOX = 9;
  private static final double BETWEEN = 14;
  private static final double SPACE = 4;
  private static final double LINE = 13;
  private static final Style STYLE = Style.NUMBER;

  /**
   * A sign and what it means.
   *
   * @param before text in front of the sign; may be empty
   * @param width of the sign
   */
  record Key(String before, double width, Sign sign, String after) {
    private double leading() {
      return before.isEmpty() ? 0 : STYLE.width(before) + SPACE;
    }
  }

  /** Draws a sign into a box. */
  @FunctionalInterface
  interface Sign {
    void draw(Sketch sketch, Rectangle2D box);
  }

  /** A key put in its place, with its text in lines. */
  private record Placed(Key key, double x, double y, List<String> lines) {}

  static List<Key> keys(Figure figure) {
    ChartWords words = figure.words();
    List<Key> keys = new ArrayList<>();
    switch (figure) {
      case Heatmap heatmap -> {
        keys.add(
            new Key(words.say(ChartWord.NOBODY), 60, Legend::ramp, words.say(ChartWord.EVERYBODY)));
      }
      case DotPlot dots -> {
        keys.add(sign(DotRenderer::filled, words.say(ChartWord.ONE_MENTIONS)));
        keys.add(sign(DotRenderer::open, words.say(ChartWord.ONE_DOES_NOT)));
      }
      case GroupedBars bars -> series(figure.grid(), true, words, keys);
      case StackedBars bars -> series(figure.grid(), false, words, keys);
    }
    for (State state : List.of(State.NOT_ASKED, State.NOT_CODABLE, State.SUPPRESSED)) {
      if (figure.grid().cells().stream().anyMatch(datum -> datum.state() == state)) {
        keys.add(sign((sketch, box) -> Marks.draw(sketch, state, box), name(state, words)));
      }
    }
    return keys;
  }

  private static void series(Grid grid, boolean bases, ChartWords words, List<Key> keys) {
    for (int i = 0; i < grid.columns().size(); i++) {
      int index = i;
      int base = bases ? BarInk.base(grid, i) : 0;
      String text = grid.columns().get(i).text();
      keys.add(
          sign(
              (sketch, box) -> Marks.series(sketch, box, grid.columns(), index),
              base == 0 ? text : text + " (" + words.say(ChartWord.BASE, Map.of("n", base)) + ")"));
    }
  }

  private static String name(State state, ChartWords words) {
    return words.aloud(new Datum(state, 0, 0, 0));
  }

  private static Key sign(Sign sign, String text) {
    return new Key("", BOX, sign, text);
  }

  private static void ramp(Sketch sketch, Rectangle2D box) {
    int steps = 12;
    double step = box.getWidth() / steps;
    for (int i = 0; i < steps; i++) {
      Rectangle2D part =
          new Rectangle2D.Double(box.getX() + i * step, box.getY(), step, box.getHeight());
      if (i == 0) {
        Marks.draw(sketch, State.NOT_MENTIONED, part);
      } else {
        sketch.fill(part, Palette.shade(i / (steps - 1.0)));
      }
    }
  }

  private List<Placed> placed(double width) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double y = 0;
    double lowest = 0;
    for (Key key : keys) {
      double sign = key.leading() + key.width() + SPACE;
      if (x > 0 && x + sign + STYLE.width(key.after()) > width) {
        x = 0;
        y = lowest;
      }
      List<String> lines = STYLE.wrap(key.after(), width - sign);
      placed.add(new Placed(key, x, y, lines));
      x += sign + STYLE.widest(lines) + BETWEEN;
      lowest = Math.max(lowest, y + LINE + (lines.size() - 1) * STYLE.line());
    }
    return placed;
  }

  @Override
  public double height(double width) {
    return placed(width).stream()
        .mapToDouble(one -> one.y() + LINE + (one.lines().size() - 1) * STYLE.line())
        .max()
        .orElse(0);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    for (Placed one : placed(width)) {
      Key key = one.key();
      double left = x + one.x() + key.leading();
      double middle = y + one.y() + LINE / 2;
      sketch.write(key.before(), x + one.x(), STYLE.middle(middle), STYLE);
      key.sign().draw(sketch, new Rectangle2D.Double(left, middle - BOX / 2, key.width(), BOX));
      double baseline = STYLE.middle(middle);
      for (String line : one.lines()) {
        sketch.write(line, left + key.width() + SPACE, baseline, STYLE);
        baseline += STYLE.line();
      }
    }
  }
}
