package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final ChartWords ROMANIAN = ChartWords.in(new Language("ro"));

  @Test
  void takesTheThemesOfAComparison() {
    Heatmap figure =
        Heatmap.ofThemes(Samples.comparison(Axis.COUNTRY), Samples.codebook(), ROMANIAN);
    assertThat(texts(figure.grid().rows())).containsExactly("Stres", "Sprijin");
    assertThat(texts(figure.grid().columns())).containsExactly("Italia", "Norvegia", "Neprecizat");
    assertThat(figure.caption().title()).isEqualTo("Teme, după țară");
    assertThat(figure.caption().note()).endsWith("Bază: codificări făcute de oameni.");
  }

  @Test
  void takesTheCodesOfAThemeMostPeopleFirst() {
    DotPlot figure =
        DotPlot.ofTheme(
            "stress", Samples.comparison(Axis.COUNTRY), Samples.codebook(), Samples.ENGLISH);
    assertThat(texts(figure.grid().rows())).containsExactly("Boredom", "Noise");
    assertThat(figure.caption().title()).isEqualTo("Stress, by country");
  }

  @Test
  void turnsTheComparisonForStackedBars() {
    StackedBars figure =
        StackedBars.ofThemes(
            Samples.comparison(Axis.QUESTION), Samples.codebook(), Samples.ENGLISH);
    assertThat(texts(figure.grid().rows())).containsExactly("IT", "NO", "Outside the questions");
    assertThat(texts(figure.grid().columns())).containsExactly("Stress", "Support");
    assertThat(figure.caption().title()).isEqualTo("Themes by question");
  }

  @Test
  void saysWhatPartOfTheTalkIsShown() {
    GroupedBars figure =
        GroupedBars.ofTheme(
            "stress", Samples.comparison(Axis.ABOUT), Samples.codebook(), Samples.ENGLISH);
    GroupedBars within = figure.with(figure.caption().within("Question 3"));
    assertThat(within.caption().subtitle())
        .isEqualTo("Question 3. Participants who mention it, of all who could have");
    assertThat(within.grid()).isEqualTo(figure.grid());
  }

  @Test
  void aWithheldNumberIsNowhere() {
    assertThat(new Datum(State.SUPPRESSED, 2, 8, 5))
        .isEqualTo(new Datum(State.SUPPRESSED, 0, 0, 0));
  }

  @Test
  void ranksByPeopleAndKeepsTheOrderOfEquals() {
    Grid grid =
        new Grid(
            Samples.labels("r", List.of("a", "b", "c")),
            Samples.labels("c", List.of("x")),
            List.of(datum(1), datum(4), datum(1)));
    assertThat(texts(grid.ranked().rows())).containsExactly("b", "a", "c");
    assertThat(grid.turned().turned()).isEqualTo(grid);
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatThrownBy(() -> new Datum(State.MENTIONED, 9, 8, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Grid(List.of(), Samples.labels("c", List.of("x")), List.of(datum(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Datum datum(int participants) {
    return new Datum(State.MENTIONED, participants, 8, participants);
  }

  private static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }
}
