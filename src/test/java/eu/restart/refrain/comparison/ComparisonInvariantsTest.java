package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every corpus, tried on many drawn from fixed seeds. */
class ComparisonInvariantsTest {
  static LongStream seeds() {
    return LongStream.range(1, 21);
  }

  private static List<Scope> scopes() {
    return List.of(
        Scope.ALL,
        Scope.ALL.question("q2"),
        Scope.ALL.question(""),
        Scope.ALL.about("x"),
        Scope.ALL.about(""),
        Scope.ALL.country("NL"),
        Scope.ALL.role("r1").question("q1"),
        Scope.ALL.role(""));
  }

  private static Comparison by(Corpus corpus, Axis axis, Scope scope) {
    return Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), axis, scope);
  }

  @Test
  void theSeedsShowWhatTheyShould() {
    List<Cell> cells =
        seeds()
            .mapToObj(seed -> by(new RandomCorpus(seed).corpus(), Axis.QUESTION, Scope.ALL))
            .flatMap(comparison -> comparison.cells().stream())
            .toList();
    assertThat(cells)
        .anyMatch(cell -> cell.state() == State.NOT_MENTIONED)
        .anyMatch(cell -> cell.fewest() < cell.most() && cell.most() < cell.mentions())
        .anyMatch(cell -> cell.participants() < cell.turns() && cell.turns() < cell.mentions())
        .anyMatch(cell -> cell.groups() == 3 && cell.ofGroups() == 4);
    assertThat(by(new RandomCorpus(3).corpus(), Axis.COUNTRY, Scope.ALL.question("q2")).cells())
        .anyMatch(cell -> cell.state() == State.NOT_ASKED);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void columnsAddUpOnEveryAxisInEveryScope(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    for (Scope scope : scopes()) {
      Comparison countries = by(corpus, Axis.COUNTRY, scope);
      for (Axis axis : Axis.values()) {
        Comparison comparison = by(corpus, axis, scope);
        for (String code : comparison.codes()) {
          List<Mention> parts =
              cells(comparison, code).flatMap(cell -> cell.evidence().stream()).sorted().toList();
          assertThat(parts).isEqualTo(comparison.total(code).evidence());
          assertThat(comparison.total(code)).isEqualTo(countries.total(code));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsAreThoseOfAPlainRecount(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    List<Mention> mentions = Mentions.of(corpus, Basis.HUMAN).all();
    Comparison comparison = by(corpus, Axis.QUESTION, Scope.ALL.role("r1"));
    for (Cell cell : comparison.cells()) {
      List<Mention> expected =
          mentions.stream()
              .filter(
                  one ->
                      corpus.codebook().theme(one.code()).equals(cell.code())
                          || one.code().equals(cell.code()))
              .filter(one -> one.turn().question().orElse("").equals(cell.column()))
              .filter(
                  one ->
                      corpus
                          .study()
                          .group(one.group())
                          .orElseThrow()
                          .participant(one.speaker())
                          .flatMap(participant -> participant.role())
                          .equals(Optional.of("r1")))
              .toList();
      assertThat(cell.mentions()).isEqualTo(expected.size());
      assertThat(cell.participants())
          .isEqualTo(distinct(expected, one -> one.group() + " " + one.speaker()));
      assertThat(cell.turns())
          .isEqualTo(distinct(expected, one -> one.group() + " " + one.turn().number()));
      assertThat(cell.state() == State.MENTIONED).isEqualTo(!expected.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void relabelledGroupsOnlyChangePlaces(long seed) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, new Random(seed));
    Corpus corpus = new RandomCorpus(seed).corpus();
    Corpus other = new RandomCorpus(seed).corpus(order, "-x", Optional.empty());
    for (Axis axis : Axis.values()) {
      Comparison one = by(corpus, axis, Scope.ALL);
      Comparison two = by(other, axis, Scope.ALL);
      assertThat(two.columns()).containsExactlyInAnyOrderElementsOf(one.columns());
      for (Cell cell : one.cells()) {
        assertThat(counts(two.cell(cell.code(), cell.column()))).isEqualTo(counts(cell));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anUnusedCodeAddsAnEmptyRowAndNothingElse(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    Corpus more = new RandomCorpus(seed).corpus(List.of(0, 1, 2, 3), "", Optional.of("unused"));
    for (Axis axis : Axis.values()) {
      Comparison one = by(corpus, axis, Scope.ALL);
      Comparison two = by(more, axis, Scope.ALL);
      assertThat(two.cells().stream().filter(cell -> !cell.code().equals("unused")))
          .isEqualTo(one.cells());
      assertThat(cells(two, "unused"))
          .allMatch(cell -> cell.mentions() == 0 && cell.most() == 0)
          .noneMatch(cell -> cell.state() == State.MENTIONED);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCoderWhoCopiesAnotherChangesNoCount(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    Codings copies =
        new Codings(
            corpus.codings().all().stream()
                .filter(coding -> coding.coder().name().equals("c0"))
                .map(ComparisonInvariantsTest::copy)
                .toList());
    Corpus twice = corpus.with(copies);
    for (Axis axis : List.of(Axis.COUNTRY, Axis.ROLE, Axis.QUESTION)) {
      Comparison one = by(corpus, axis, Scope.ALL);
      Comparison two = by(twice, axis, Scope.ALL);
      assertThat(two.cells().stream().map(ComparisonInvariantsTest::counts))
          .isEqualTo(one.cells().stream().map(ComparisonInvariantsTest::counts).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneCoderAloneMakesNoRange(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    Codings single = corpus.codings().where(coding -> coding.coder().equals(Coder.human("c1")));
    Corpus alone =
        new Corpus(
            corpus.study(), corpus.codebook(), corpus.transcripts(), single, corpus.ledger());
    assertThat(by(alone, Axis.ABOUT, Scope.ALL).cells())
        .allMatch(cell -> cell.fewest() == cell.mentions() && cell.most() == cell.mentions());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void talkAddsUp(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    for (Participation whole : Participation.all(corpus)) {
      List<Participation> parts = Participation.byQuestion(corpus, whole.group());
      assertThat(parts.stream().mapToInt(Participation::words).sum())
          .isLessThanOrEqualTo(whole.words());
      assertThat(parts).allMatch(part -> part.voices().size() == whole.voices().size());
      whole
          .balance()
          .ifPresent(
              balance ->
                  assertThat(balance.effective())
                      .isBetween(1 - 1e-9, whole.voices().size() + 1e-9));
    }
  }

  private static Coding copy(Coding one) {
    return new Coding(
        one.group(),
        one.span(),
        one.code(),
        Coder.human("copy"),
        one.about(),
        one.mark(),
        one.anchor(),
        one.memo(),
        one.translation(),
        one.origin());
  }

  private static Stream<Cell> cells(Comparison comparison, String code) {
    return comparison.cells().stream().filter(cell -> cell.code().equals(code));
  }

  /** All but the evidence, which names groups and coders. */
  private static List<Object> counts(Cell cell) {
    return List.of(
        cell.code(),
        cell.column(),
        cell.state(),
        cell.mentions(),
        cell.turns(),
        cell.participants(),
        cell.of(),
        cell.groups(),
        cell.ofGroups(),
        cell.fewest(),
        cell.most());
  }

  private static int distinct(List<Mention> mentions, Function<Mention, String> key) {
    return (int) mentions.stream().map(key).distinct().count();
  }
}
