package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.comparison.State;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All twelve kinds, with the least and the most that a study may hold, in letters of any size. */
class ExtremeLayoutTest {
  private static final List<String> SIXTY =
      List.of(
          "Arbeidsongeschiktheidsverzekeringsmaatschappijbestuurslidzaa",
          "Lack of psychological support after incidents on night shift",
          "Lipsa sprijinului psihologic după incidente în tura de noapte");

  static Stream<Arguments> figures() {
    Map<String, Figure> figures = new TreeMap<>();
    grids("large-", 40, 12, State.MENTIONED, 5, figures);
    grids("zero-", 6, 4, State.NOT_MENTIONED, 8, figures);
    grids("masked-", 6, 12, State.SUPPRESSED, 8, figures);
    grids("not-asked-", 6, 1, State.NOT_ASKED, 8, figures);
    grids("one-", 1, 1, State.MENTIONED, 1, figures);
    KindSamples.each(SIXTY, 40, Samples.ENGLISH)
        .forEach((kind, one) -> figures.put("k" + kind, one));
    KindSamples.each(SIXTY, 1, Samples.ROMANIAN)
        .forEach((kind, one) -> figures.put("o" + kind, one));
    figures.put("turns", turns());
    List<Arguments> all = new ArrayList<>();
    figures.forEach(
        (name, figure) -> {
          for (double width : new double[] {8, 12, 16, 24}) {
            all.add(Arguments.of(name, figure, Theme.HOUSE, width));
          }
          all.add(Arguments.of(name, figure, letters(7.5), 8.0));
          all.add(Arguments.of(name, figure, letters(16), letters(16).narrowest()));
          all.add(Arguments.of(name, figure, letters(16), 25.0));
        });
    return all.stream();
  }

  private static Theme letters(double size) {
    return new Theme(Face.REGULAR, Face.BOLD, Palette.HOUSE, size, 16, Optional.empty(), Map.of());
  }

  private static void grids(
      String name, int rows, int columns, State state, int of, Map<String, Figure> figures) {
    List<Datum> cells =
        IntStream.range(0, rows * columns)
            .mapToObj(i -> new Datum(state, state == State.MENTIONED ? 1 + i % of : 0, of, i % 400))
            .toList();
    Grid grid = new Grid(labels("c", rows), labels("n", columns), cells);
    Caption caption = new Caption(SIXTY.getFirst(), SIXTY.get(1), SIXTY.get(2));
    ChartWords words = Samples.ROMANIAN;
    figures.put(name + "heatmap", new Heatmap(caption, grid, words));
    figures.put(name + "dots", new DotPlot(caption, grid, words));
    figures.put(name + "bars", new GroupedBars(caption, grid, words));
    figures.put(name + "stacked", new StackedBars(caption, grid, words));
    figures.put(name + "slope", new Slope(caption, grid, words));
    List<SmallMultiples.Panel> panels =
        labels("q", 6).stream().map(one -> new SmallMultiples.Panel(one, grid)).toList();
    figures.put(name + "multiples", new SmallMultiples(caption, panels, words));
  }

  private static List<Label> labels(String id, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Label(id + i, SIXTY.get(i % 3) + (i < 3 ? "" : " " + i)))
        .toList();
  }

  private static Timeline turns() {
    List<Timeline.Moment> moments = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      moments.add(new Timeline.Moment(i + 1, i % 12, 1 + i * 37 % 90, List.of(i % 5), i / 70));
    }
    Caption caption = new Caption(SIXTY.getFirst(), SIXTY.get(1), "");
    return new Timeline(
        caption,
        new Label("g", "G"),
        labels("participant-", 12),
        labels("t", 5),
        labels("q", 6),
        moments,
        Samples.ENGLISH);
  }

  @ParameterizedTest(name = "{0} at {3} cm")
  @MethodSource("figures")
  void isWholeReadableAndWithoutOverlap(String name, Figure figure, Theme theme, double width) {
    Drawing drawing = figure.draw(theme, width);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    List<Ink.Letters> texts = new ArrayList<>();
    for (Ink ink : drawing.inks()) {
      assertThat(sheet.contains(ink.box())).as("%s within the sheet", ink).isTrue();
      if (ink instanceof Ink.Letters letters) {
        assertThat(letters.size()).isGreaterThanOrEqualTo(6.5);
        texts.add(letters);
      }
    }
    assertThat(KindLayoutTest.overlaps(texts)).isEmpty();
    String drawn = KindLayoutTest.letters(texts.stream().map(Ink.Letters::text).toList());
    List<String> wanted = new ArrayList<>(KindSamples.shown(figure));
    wanted.add(figure.caption().title());
    for (String label : figure instanceof GridFigure ? List.<String>of() : wanted) {
      assertThat(drawn).contains(KindLayoutTest.letters(List.of(label)));
    }
    assertThat(figure.alternative()).isNotBlank();
  }

  @Test
  void numbersWithoutRoomAreToldOfAndOthersAreThere() {
    Map<String, Figure> figures = new TreeMap<>();
    grids("", 3, 12, State.MENTIONED, 5, figures);
    for (String kind : List.of("slope", "stacked")) {
      Figure figure = Objects.requireNonNull(figures.get(kind));
      String told = KindLayoutTest.letters(List.of(Samples.ROMANIAN.say(ChartWord.NO_ROOM)));
      assertThat(drawn(figure.draw(8))).contains(told);
    }
    Figure slope = Objects.requireNonNull(KindSamples.each(SIXTY, 5, Samples.ENGLISH).get("slope"));
    assertThat(drawn(slope.draw(16)))
        .doesNotContain(KindLayoutTest.letters(List.of(Samples.ENGLISH.say(ChartWord.NO_ROOM))));
  }

  private static String drawn(Drawing drawing) {
    return KindLayoutTest.letters(
        drawing.inks().stream()
            .filter(Ink.Letters.class::isInstance)
            .map(ink -> ((Ink.Letters) ink).text())
            .toList());
  }
}
