package eu.restart.refrain.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A stretch of a group's talk: lanes of blocks.
 *
 * @param labels the width of the lanes' labels
 * @param perWord the width of a word
 */
record TimelinePart(
    Timeline figure, Theme theme, List<Timeline.Moment> moments, double labels, double perWord)
    implements Part {
  private static final double LEAST_PER_WORD = 0.16;
  private static final double LABEL_SHARE = 0.3;
  private static final double LEAST_LANE = 11;
  private static final double BLOCK = 8.5;
  private static final double TALK = 2;
  private static final double LEAST_BLOCK = 0.6;
  private static final double LEAST_OUTLINED = 2;
  private static final double LABEL_GAP = 6;
  private static final double HEAD = 12;
  private static final Color UNCODED = new Color(0x9A9A9A);

  /** The strips that a talk needs at a width, and the questions that their numbers stand for. */
  static List<Part> of(Timeline figure, Theme theme, double width) {
    int words = figure.moments().stream().mapToInt(Timeline.Moment::words).sum();
    List<Part> parts = new ArrayList<>();
    if (words == 0) {
      return parts;
    }
    List<String> lanes = figure.lanes().stream().map(Label::text).toList();
    double labels =
        Math.ceil(Math.min(theme.small().widest(lanes), LABEL_SHARE * width) + 0.01) + LABEL_GAP;
    double room = width - labels;
    int strips = (int) Math.max(1, Math.ceil(words * LEAST_PER_WORD / room));
    double each = (double) words / strips;
    List<List<Timeline.Moment>> cut = new ArrayList<>();
    int before = 0;
    for (Timeline.Moment one : figure.moments()) {
      int strip = (int) Math.min(strips - 1.0, Math.floor((before + one.words() / 2.0) / each));
      while (cut.size() <= strip) {
        cut.add(new ArrayList<>());
      }
      cut.get(strip).add(one);
      before += one.words();
    }
    int longest =
        cut.stream()
            .mapToInt(one -> one.stream().mapToInt(Timeline.Moment::words).sum())
            .max()
            .orElse(1);
    for (List<Timeline.Moment> strip : cut) {
      if (!strip.isEmpty()) {
        parts.add(new TimelinePart(figure, theme, strip, labels, room / longest));
      }
    }
    List<String> asked = new ArrayList<>();
    for (int question :
        new TreeSet<>(figure.moments().stream().map(Timeline.Moment::question).toList())) {
      if (question >= 0) {
        asked.add((question + 1) + "  " + figure.questions().get(question).text());
      }
    }
    if (!asked.isEmpty()) {
      parts.add(new Part.Text(String.join("\n", asked), theme.note()));
    }
    return parts;
  }

  static List<Legend.Key> keys(Timeline figure) {
    List<Legend.Key> keys = new ArrayList<>();
    for (int theme = 0; theme < figure.themes().size(); theme++) {
      int index = theme;
      if (figure.moments().stream().anyMatch(one -> one.themes().contains(index))) {
        keys.add(
            Legend.sign(
                (sketch, box) -> Marks.series(sketch, box, figure.themes(), index),
                figure.themes().get(theme).text()));
      }
    }
    keys.add(
        Legend.sign(
            (sketch, box) ->
                sketch.fill(
                    new Rectangle2D.Double(
                        box.getX(), box.getCenterY() - TALK / 2, box.getWidth(), TALK),
                    UNCODED),
            figure.words().say(ChartWord.NO_THEME)));
    return keys;
  }

  private List<String> label(int lane) {
    return theme.small().wrap(figure.lanes().get(lane).text(), labels - LABEL_GAP);
  }

  /** The height of a lane: that of the tallest label. */
  private double lane() {
    int lines =
        IntStream.range(0, figure.lanes().size()).map(lane -> label(lane).size()).max().orElse(1);
    return Math.max(LEAST_LANE, lines * theme.small().line() + 2);
  }

  @Override
  public double height(double width) {
    return Math.ceil(HEAD + lane() * figure.lanes().size());
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double left = x + labels;
    double top = y + HEAD;
    for (int lane = 0; lane < figure.lanes().size(); lane++) {
      double middle = top + (lane + 0.5) * lane();
      Style style = theme.small();
      List<String> lines = label(lane);
      double baseline = style.middle(middle) - (lines.size() - 1) * style.line() / 2;
      for (String line : lines) {
        sketch.write(line, x, baseline, style);
        baseline += style.line();
      }
      sketch.draw(new Line2D.Double(left, middle, x + width, middle), Style.RULE, 0.4);
    }
    questions(sketch, left, top, x + width);
    double at = left;
    for (Timeline.Moment one : moments) {
      double wide = Math.max(LEAST_BLOCK, one.words() * perWord);
      double room = Math.min(wide, x + width - at);
      double middle = top + (one.lane() + 0.5) * lane();
      if (room > 0) {
        block(sketch, one, new Rectangle2D.Double(at, middle - BLOCK / 2, room, BLOCK));
      }
      at += one.words() * perWord;
    }
  }

  private void block(Sketch sketch, Timeline.Moment one, Rectangle2D box) {
    if (one.themes().isEmpty()) {
      sketch.fill(
          new Rectangle2D.Double(box.getX(), box.getCenterY() - TALK / 2, box.getWidth(), TALK),
          UNCODED);
      return;
    }
    double each = box.getHeight() / one.themes().size();
    for (int i = 0; i < one.themes().size(); i++) {
      Color color = theme.of(figure.themes(), one.themes().get(i));
      Rectangle2D part =
          new Rectangle2D.Double(box.getX(), box.getY() + i * each, box.getWidth(), each);
      sketch.fill(part, color);
      if (Colours.isPale(color) && part.getWidth() > LEAST_OUTLINED) {
        Marks.outline(sketch, part);
      }
    }
  }

  /** Where the talk comes to another question: its number, and a line down all lanes. */
  private void questions(Sketch sketch, double left, double top, double right) {
    Style style = new Style(theme.bold(), theme.small().size(), Style.BLACK);
    List<String> numbers = new ArrayList<>();
    List<Double> wanted = new ArrayList<>();
    double at = left;
    int before = -1;
    for (Timeline.Moment one : moments) {
      if (one.question() != before && one.question() >= 0) {
        String text = String.valueOf(one.question() + 1);
        numbers.add(text);
        wanted.add(at - left + style.width(text) / 2);
        sketch.draw(
            new Line2D.Double(at, top - 1, at, top + lane() * figure.lanes().size()),
            Style.FAINT_GREY,
            0.5);
      }
      before = one.question();
      at += one.words() * perWord;
    }
    double[] middles =
        Spread.apart(
            wanted.stream().mapToDouble(Double::doubleValue).toArray(),
            numbers.stream().mapToDouble(text -> style.width(text) + 2).toArray(),
            right - left);
    for (int i = 0; i < middles.length; i++) {
      String text = numbers.get(i);
      sketch.write(text, left + middles[i] - style.width(text) / 2, top - 3, style);
    }
  }
}
