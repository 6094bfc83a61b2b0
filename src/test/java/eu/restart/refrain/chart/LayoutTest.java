package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  private static final double[] WIDTHS = {8, 12, 16, 24.7};

  static Stream<Arguments> figures() {
    Map<String, Figure> figures = new TreeMap<>(Samples.each());
    figures.putAll(Samples.longLabels());
    figures.putAll(Samples.large());
    figures.put("empty", empty());
    List<Arguments> all = new ArrayList<>();
    figures.forEach(
        (name, figure) -> {
          for (double width : WIDTHS) {
            all.add(Arguments.of(name, figure, width));
          }
        });
    return all.stream();
  }

  private static Figure empty() {
    return new Heatmap(
        Samples.caption("Empty"), new Grid(List.of(), List.of(), List.of()), Samples.ENGLISH);
  }

  @ParameterizedTest(name = "{0} at {2} cm")
  @MethodSource("figures")
  void nothingIsCut(String name, Figure figure, double width) {
    Drawing drawing = figure.draw(width);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    assertThat(drawing.inks()).allMatch(ink -> sheet.contains(ink.box()));
  }

  @ParameterizedTest(name = "{0} at {2} cm")
  @MethodSource("figures")
  void noTwoTextsOverlap(String name, Figure figure, double width) {
    List<Ink.Letters> texts = texts(figure.draw(width));
    List<Rectangle2D> boxes = texts.stream().map(Ink.Letters::box).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).intersects(boxes.get(j))) {
          overlaps.add(texts.get(i).text() + " over " + texts.get(j).text());
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {2} cm")
  @MethodSource("figures")
  void everyLabelIsThereWhole(String name, Figure figure, double width) {
    String drawn = letters(texts(figure.draw(width)).stream().map(Ink.Letters::text).toList());
    Grid grid = ((GridFigure) figure).grid();
    List<String> labels = new ArrayList<>();
    grid.rows().forEach(row -> labels.add(row.text()));
    if (figure instanceof GroupedBars || figure instanceof StackedBars) {
      grid.columns().forEach(column -> labels.add(column.text()));
    }
    labels.add(figure.caption().title());
    labels.add(figure.caption().subtitle());
    labels.add(figure.caption().note());
    for (String label : labels) {
      assertThat(drawn).contains(letters(List.of(label)));
    }
  }

  @ParameterizedTest(name = "{0} at {2} cm")
  @MethodSource("figures")
  void everyHeaderIsThereWhole(String name, Figure figure, double width) {
    if (!(figure instanceof Heatmap || figure instanceof DotPlot)) {
      return;
    }
    Drawing drawing = figure.draw(width);
    for (Label column : ((GridFigure) figure).grid().columns()) {
      String wanted = letters(List.of(column.text()));
      assertThat(columns(drawing)).as(column.text()).anyMatch(one -> one.contains(wanted));
    }
  }

  /** Bold text whose middle or left edge is the same, from the top down, as one string each. */
  private static List<String> columns(Drawing drawing) {
    Map<Long, List<String>> byLeft = new TreeMap<>();
    Map<Long, List<String>> byMiddle = new TreeMap<>();
    for (Ink.Letters text : texts(drawing)) {
      if (text.face().equals(Face.BOLD)) {
        byLeft.computeIfAbsent(Math.round(text.x()), x -> new ArrayList<>()).add(text.text());
        byMiddle
            .computeIfAbsent(Math.round(text.box().getCenterX() * 2), x -> new ArrayList<>())
            .add(text.text());
      }
    }
    return Stream.concat(byLeft.values().stream(), byMiddle.values().stream())
        .map(LayoutTest::letters)
        .toList();
  }

  @Test
  void randomLabelsAreNeverCutAndNeverOverlap() {
    Random random = new Random(20);
    for (int round = 0; round < 25; round++) {
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        labels.add(label(random));
      }
      Grid grid = Samples.countries(labels);
      Grid named = new Grid(grid.rows(), Samples.labels("n", labels), grid.cells());
      for (Figure figure :
          List.of(
              new Heatmap(Samples.caption(label(random)), named, Samples.ENGLISH),
              new DotPlot(Samples.caption(label(random)), named, Samples.ENGLISH),
              new GroupedBars(Samples.caption(label(random)), named, Samples.ENGLISH),
              new StackedBars(Samples.caption(label(random)), named, Samples.ENGLISH))) {
        String name = "random " + round;
        nothingIsCut(name, figure, 16);
        noTwoTextsOverlap(name, figure, 16);
        everyLabelIsThereWhole(name, figure, 16);
        everyHeaderIsThereWhole(name, figure, 16);
      }
    }
  }

  private static String label(Random random) {
    StringBuilder label = new StringBuilder();
    int length = 1 + random.nextInt(120);
    String letters = "aăâbcdefghiîlmnoprsștțuvzøåæW  -";
    while (label.length() < length) {
      label.append(letters.charAt(random.nextInt(letters.length())));
    }
    return "L" + label.toString().strip();
  }

  @Test
  void refusesAWidthThatHoldsNoText() {
    Figure figure = Samples.heatmap();
    for (double width : new double[] {0, -1, 7.9, 101, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> figure.draw(width)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void marksEachKindOfZeroAndExplainsIt() {
    List<String> texts = texts(Samples.heatmap().draw(16)).stream().map(Ink.Letters::text).toList();
    assertThat(texts).contains("?", "*", "0 of 5", "not asked", "not understandable");
    assertThat(texts).contains("withheld to protect people", "nobody", "everybody");
  }

  @Test
  void explainsOnlyTheSignsThatAreThere() {
    List<String> texts =
        texts(Samples.manyHeatmap().draw(16)).stream().map(Ink.Letters::text).toList();
    assertThat(texts).doesNotContain("not asked", "?", "*");
  }

  @Test
  void drawsADotForEachPerson() {
    Grid grid = Samples.countries(List.of("One"));
    DotPlot figure = new DotPlot(Samples.caption("Dots"), grid, Samples.ENGLISH);
    long dots =
        figure.draw(16).inks().stream()
            .filter(ink -> ink instanceof Ink.Area || ink instanceof Ink.Line)
            .count();
    int people = grid.cells().stream().mapToInt(Datum::of).sum();
    int inTheLegend = 2;
    assertThat(dots).isEqualTo(people + inTheLegend);
  }

  @Test
  void saysThatASumLacksAPart() {
    List<String> texts = texts(Samples.stacked().draw(16)).stream().map(Ink.Letters::text).toList();
    assertThat(texts).anyMatch(text -> text.endsWith(" + *"));
  }

  private static List<Ink.Letters> texts(Drawing drawing) {
    return drawing.inks().stream()
        .filter(Ink.Letters.class::isInstance)
        .map(Ink.Letters.class::cast)
        .toList();
  }

  private static String letters(List<String> texts) {
    return String.join("", texts).replaceAll("[\\s-]", "");
  }
}
