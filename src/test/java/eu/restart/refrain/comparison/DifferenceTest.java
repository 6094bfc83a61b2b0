package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .questions("q1", "q2")
          .theme("all")
          .theme("some")
          .theme("none")
          .theme("one")
          .group("it-1", "IT", "it")
          .ask("q1")
          .say("A", "uno due")
          .say("B", "tre")
          .coding("x", "all", "uno")
          .coding("x", "some", "due")
          .coding("x", "one", "due")
          .ask("q2")
          .say("A", "quattro")
          .group("nl-1", "NL", "nl")
          .ask("q1")
          .say("A", "een twee")
          .coding("x", "all", "een")
          .coding("x", "some", "twee")
          .group("ro-1", "RO", "ro")
          .ask("q1")
          .say("A", "unu")
          .coding("x", "all", "unu")
          .build();
  private static final Comparison COMPARISON = by(Scope.ALL);

  private static Comparison by(Scope scope) {
    return Comparison.of(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), Axis.COUNTRY, scope);
  }

  private static List<String> columns(List<Cell> cells) {
    return cells.stream().map(Cell::column).toList();
  }

  @Test
  void saysWhereACodeIsMentioned() {
    assertThat(Difference.all(COMPARISON).stream().map(Difference::reach))
        .containsExactly(
            Difference.Reach.IN_ALL,
            Difference.Reach.IN_SOME,
            Difference.Reach.IN_NONE,
            Difference.Reach.ONLY_IN_ONE);
    Difference some = Difference.of(COMPARISON, "some");
    assertThat(columns(some.mentioning())).containsExactly("IT", "NL");
    assertThat(columns(some.silent())).containsExactly("RO");
  }

  @Test
  void spreadIsTheLargestShareLessTheSmallest() {
    Difference some = Difference.of(COMPARISON, "some");
    assertThat(some.spread()).hasValue(1.0);
    assertThat(some.highest()).map(Cell::column).hasValue("NL");
    assertThat(some.lowest()).map(Cell::column).hasValue("RO");
    assertThat(Difference.of(COMPARISON, "one").spread()).hasValue(0.5);
    assertThat(Difference.of(COMPARISON, "none").spread()).hasValue(0.0);
  }

  @Test
  void aGroupThatWasNotAskedIsNotCompared() {
    Difference all = Difference.of(by(Scope.ALL.question("q2")), "all");
    assertThat(all.reach()).isEqualTo(Difference.Reach.NOT_COMPARABLE);
    assertThat(columns(all.unasked())).containsExactly("NL", "RO");
    assertThat(all.spread()).isEmpty();
  }

  @Test
  void aWithheldNumberIsNotTakenForAbsence() {
    Cell withheld = new Cell("one", "RO", State.SUPPRESSED, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    Comparison masked =
        new Comparison(
            COMPARISON.axis(),
            COMPARISON.basis(),
            COMPARISON.scope(),
            List.of("one"),
            COMPARISON.columns(),
            Stream.of(COMPARISON.cell("one", "IT"), COMPARISON.cell("one", "NL"), withheld)
                .toList(),
            List.of(COMPARISON.total("one")));
    Difference one = Difference.of(masked, "one");
    assertThat(one.reach()).isEqualTo(Difference.Reach.WITHHELD);
    assertThat(one.spread()).isEmpty();
  }

  @Test
  void refusesARowThatIsNotThere() {
    assertThatThrownBy(() -> Difference.of(COMPARISON, "odd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
