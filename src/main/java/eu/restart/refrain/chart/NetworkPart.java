package eu.restart.refrain.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ring of codes and the lines between them. Where a code stands follows from its place in the
 * codebook alone: down the right side, up the left one.
 */
record NetworkPart(PairNetwork figure, Theme theme, List<Integer> ring) implements Part {
  private static final double LABEL_SHARE = 0.32;
  private static final double LARGEST = 6;
  private static final double SMALLEST = 2.2;
  private static final double THICKEST = 5;
  private static final double THINNEST = 0.7;
  private static final double BETWEEN = 4;

  /** How strong lines are that all stand for the same number. */
  private static final double LONE = 0.35;

  private static final double GAP = 4;
  private static final double LEAST_HEIGHT = 150;

  /** The ring, and the codes that stand in none of its lines. */
  static List<Part> of(PairNetwork figure, Theme theme) {
    Set<Integer> joined = new TreeSet<>();
    for (CodePairs.Pair pair : figure.lines()) {
      joined.add(pair.first());
      joined.add(pair.second());
    }
    List<Part> parts = new ArrayList<>();
    if (!joined.isEmpty()) {
      parts.add(new NetworkPart(figure, theme, List.copyOf(joined)));
    }
    List<String> alone = new ArrayList<>();
    for (int i = 0; i < figure.codes().nodes().size(); i++) {
      if (!joined.contains(i)) {
        CodePairs.Node node = figure.codes().nodes().get(i);
        alone.add(node.label().text() + " (" + node.units() + ")");
      }
    }
    if (!alone.isEmpty()) {
      parts.add(
          new Part.Text(
              figure.words().say(ChartWord.WITHOUT_LINE) + " " + String.join("; ", alone) + ".",
              theme.note()));
    }
    return parts;
  }

  static List<Legend.Key> keys(PairNetwork figure) {
    List<Legend.Key> keys = new ArrayList<>();
    List<CodePairs.Pair> lines = figure.lines();
    if (lines.isEmpty()) {
      return keys;
    }
    List<Label> themes = themes(figure);
    if (themes.size() > 1) {
      for (int i = 0; i < themes.size(); i++) {
        int index = i;
        keys.add(
            Legend.sign(
                (sketch, box) -> Marks.series(sketch, box, themes, index), themes.get(i).text()));
      }
    }
    Set<Integer> sizes = new LinkedHashSet<>();
    int most = lines.getFirst().both();
    for (int size : new int[] {figure.least(), (figure.least() + most) / 2, most}) {
      sizes.add(size);
    }
    for (int size : sizes) {
      keys.add(
          Legend.sign(
              (sketch, box) ->
                  sketch.draw(
                      new Line2D.Double(
                          box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()),
                      color(sketch.theme().palette(), size, figure.least(), most),
                      thick(size, figure.least(), most)),
              figure.words().say(ChartWord.IN_UNITS, Map.of("n", size))));
    }
    return keys;
  }

  private static List<Label> themes(PairNetwork figure) {
    return figure.codes().nodes().stream().map(CodePairs.Node::theme).distinct().toList();
  }

  private static double share(int both, int least, int most) {
    return most == least ? LONE : (double) (both - least) / (most - least);
  }

  private static double thick(int both, int least, int most) {
    return THINNEST + (THICKEST - THINNEST) * share(both, least, most);
  }

  private static Color color(Palette palette, int both, int least, int most) {
    return palette.strength(share(both, least, most));
  }

  /** How many codes stand on the right side. */
  private int right() {
    return Math.ceilDiv(ring.size(), 2);
  }

  private List<String> lines(int node, double width) {
    CodePairs.Node one = figure.codes().nodes().get(node);
    return theme
        .small()
        .wrap(
            one.label().text() + " (" + one.units() + ")",
            Math.floor(width * LABEL_SHARE) - LARGEST - GAP);
  }

  /** The height of each place on a side: that of the tallest label. */
  private double slot(double width) {
    int lines = ring.stream().mapToInt(node -> lines(node, width).size()).max().orElse(1);
    return Math.max(lines * theme.small().line(), 2 * LARGEST) + BETWEEN;
  }

  @Override
  public double height(double width) {
    return Math.ceil(Math.max(LEAST_HEIGHT, right() * slot(width)));
  }

  /** The middle of each code on the ring. */
  private List<Point2D> places(double x, double y, double width) {
    double half = width / 2 - Math.floor(width * LABEL_SHARE);
    double height = height(width);
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      boolean onRight = i < right();
      int side = onRight ? right() : ring.size() - right();
      int down = onRight ? i : ring.size() - 1 - i;
      double vertical = (down + 0.5) / side;
      double away = Math.sqrt(Math.max(0, 1 - (2 * vertical - 1) * (2 * vertical - 1)));
      double middle = x + width / 2;
      double out = half * (0.45 + 0.55 * away);
      places.add(new Point2D.Double(onRight ? middle + out : middle - out, y + vertical * height));
    }
    return places;
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    List<Point2D> places = places(x, y, width);
    Point2D middle = new Point2D.Double(x + width / 2, y + height(width) / 2);
    List<CodePairs.Pair> lines = figure.lines();
    int most = lines.isEmpty() ? 0 : lines.getFirst().both();
    for (CodePairs.Pair pair : lines.reversed()) {
      Point2D from = places.get(ring.indexOf(pair.first()));
      Point2D to = places.get(ring.indexOf(pair.second()));
      double bend = 0.2 + 0.5 * Math.min(1, from.distance(to) / width);
      Path2D line = new Path2D.Double();
      line.moveTo(from.getX(), from.getY());
      line.quadTo(
          bent(from.getX(), to.getX(), middle.getX(), bend),
          bent(from.getY(), to.getY(), middle.getY(), bend),
          to.getX(),
          to.getY());
      sketch.draw(
          line,
          color(theme.palette(), pair.both(), figure.least(), most),
          thick(pair.both(), figure.least(), most));
    }
    for (int i = 0; i < ring.size(); i++) {
      node(sketch, ring.get(i), places.get(i), i < right(), width);
    }
  }

  /** A part of the way from the straight line to the middle of the ring. */
  private static double bent(double from, double to, double middle, double bend) {
    return (1 - bend) * (from + to) / 2 + bend * middle;
  }

  private void node(Sketch sketch, int node, Point2D place, boolean onRight, double width) {
    CodePairs.Node one = figure.codes().nodes().get(node);
    int most = figure.codes().nodes().stream().mapToInt(CodePairs.Node::units).max().orElse(1);
    double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) one.units() / most));
    List<Label> themes = themes(figure);
    Color color = theme.of(themes, themes.indexOf(one.theme()));
    Ellipse2D dot =
        new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
    sketch.fill(dot, color);
    sketch.draw(dot, Color.WHITE, 1.2);
    sketch.draw(dot, Colours.isPale(color) ? Style.FAINT_GREY : color, 0.6);
    List<String> lines = lines(node, width);
    Style style = theme.small();
    double baseline = style.middle(place.getY()) - (lines.size() - 1) * style.line() / 2;
    for (String line : lines) {
      double left =
          onRight ? place.getX() + LARGEST + GAP : place.getX() - LARGEST - GAP - style.width(line);
      sketch.write(line, left, baseline, style);
      baseline += style.line();
    }
  }
}
