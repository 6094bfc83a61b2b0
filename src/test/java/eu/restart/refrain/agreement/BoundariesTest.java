package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundariesTest {
  private static CorpusBuilder talk() {
    return new CorpusBuilder()
        .theme("stress")
        .code("noise", "stress")
        .code("heat", "stress")
        .group("en-1", "IE", "en")
        .moderator("What wears you down here, day after day?")
        .say("A", "The noise at night.")
        .moderator("And you?")
        .say("B", "The heat in the summer, and the noise.");
  }

  private static Boundaries.Line line(Corpus corpus, String code) {
    return Boundaries.of(corpus, false, 1).lines().stream()
        .filter(one -> one.code().equals(Optional.of(code).filter(c -> !c.isEmpty())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoWhoMarkTheSameAgreeWhollyAndTheModeratorIsNoText() {
    Corpus corpus =
        talk()
            .coding("anna", "noise", "The noise at night")
            .coding("bob", "noise", "The noise at night")
            .coding("anna", "heat", "The heat")
            .coding("bob", "heat", "The heat")
            .build();
    Boundaries.Line all = line(corpus, "");
    assertThat(all.characters())
        .isEqualTo(
            "The noise at night.".length() + "The heat in the summer, and the noise.".length());
    assertThat(all.alpha().u().number()).hasValue(1);
    assertThat(all.alpha().cu().number()).hasValue(1);
    assertThat(line(corpus, "noise").alpha().cu())
        .as("one category has no names to mix up")
        .isInstanceOf(Coefficient.Undefined.class);
  }

  @Test
  void alphaUTakesEachCodeAloneAndIsNotTheirMean() {
    Corpus corpus =
        talk()
            .coding("anna", "noise", "The noise at night")
            .coding("bob", "noise", "The noise at night")
            .coding("anna", "heat", "The heat")
            .build();
    assertThat(line(corpus, "noise").alphaU().number()).hasValue(1);
    double heat = line(corpus, "heat").alphaU().number().orElseThrow();
    double both = line(corpus, "stress").alphaU().number().orElseThrow();
    assertThat(heat).isLessThanOrEqualTo(0);
    assertThat(both).isBetween(heat, 1.0).isNotEqualTo((1 + heat) / 2);
    Coefficient.Value noise = (Coefficient.Value) line(corpus, "noise").alphaU();
    Coefficient.Value lone = (Coefficient.Value) line(corpus, "heat").alphaU();
    assertThat(both)
        .isCloseTo(
            1 - (noise.observed() + lone.observed()) / (noise.expected() + lone.expected()),
            within(1e-12));
    int length = line(corpus, "").characters();
    assertThat(lone.observed())
        .isCloseTo(2.0 * 8 * 8 / (2 * (double) length * length), within(1e-12));
  }

  @Test
  void theSameStretchWithTwoNamesIsANamingDisagreementOnly() {
    Corpus corpus =
        talk()
            .coding("anna", "noise", "The noise at night")
            .coding("bob", "heat", "The noise at night")
            .coding("anna", "heat", "The heat")
            .coding("bob", "heat", "The heat")
            .build();
    UnitizedAlpha theme = line(corpus, "stress").alpha();
    assertThat(theme.binary().number()).hasValue(1);
    assertThat(theme.u().number().orElseThrow()).isLessThan(1);
    assertThat(theme.cu().number().orElseThrow()).isLessThan(1);
  }

  /** By hand: l_kk is 0, and so is e_kk, since one stretch cannot meet itself: 1 - e_.k / e_.k. */
  @Test
  void theNamingOfOneCodeIsThatOfItsCategoryWithinTheTheme() {
    Corpus corpus =
        talk()
            .coding("anna", "noise", "The noise at night")
            .coding("bob", "heat", "The noise at night")
            .coding("anna", "heat", "The heat")
            .coding("bob", "heat", "The heat")
            .build();
    Boundaries.Line noise = line(corpus, "noise");
    assertThat(noise.named()).hasValue(line(corpus, "stress").alpha().categories().get("noise"));
    assertThat(noise.named().flatMap(one -> one.number().stream().boxed().findFirst()))
        .hasValueSatisfying(number -> assertThat(number).isCloseTo(0, within(1e-12)));
    assertThat(line(corpus, "stress").named()).isEmpty();
    assertThat(line(corpus, "").named()).isEmpty();
  }

  @Test
  void overlappingCodesOfOneCoderAreASetAndNotAMistake() {
    Map<String, List<Span>> codes =
        Map.of(
            "noise", List.of(new Span(0, 10), new Span(5, 12)),
            "heat", List.of(new Span(8, 20)));
    assertThat(Stretches.bySet(codes, Set.of("noise", "heat")))
        .containsExactly(
            new Continuum.Marked(new Span(0, 8), "noise"),
            new Continuum.Marked(new Span(8, 12), "heat + noise"),
            new Continuum.Marked(new Span(12, 20), "heat"));
    assertThat(Stretches.bySet(codes, Set.of("noise")))
        .containsExactly(new Continuum.Marked(new Span(0, 12), "noise"));
    assertThat(Stretches.byCode(codes)).hasSize(2);
  }

  @Test
  void aGroupOfOneCoderHasNoLine() {
    assertThat(Boundaries.of(talk().coding("anna", "noise", "noise").build(), false, 1).lines())
        .isEmpty();
  }

  @Test
  void gammaOfNamesLooksAtAlignedStretchesOnly() {
    Continuum continuum =
        new Continuum(
            new Span(0, 100),
            List.of(
                List.of(mark(0, 10, "a"), mark(20, 30, "a"), mark(60, 70, "c")),
                List.of(mark(0, 10, "b"), mark(20, 30, "a"))));
    Alignment best = Alignment.best(continuum, Dissimilarity.DEFAULT);
    assertThat(Gamma.mixedCategories(continuum, best, Dissimilarity.DEFAULT).orElseThrow())
        .isCloseTo(0.5, within(1e-12));
    Gamma gamma = Gamma.of(continuum, Dissimilarity.DEFAULT, 7);
    assertThat(gamma).isEqualTo(Gamma.of(continuum, Dissimilarity.DEFAULT, 7));
    assertThat(gamma.categories().number().orElseThrow()).isLessThan(1);
    Continuum same =
        new Continuum(
            new Span(0, 100),
            List.of(
                List.of(mark(0, 10, "a"), mark(40, 50, "b")),
                List.of(mark(0, 12, "a"), mark(41, 50, "b"))));
    assertThat(Gamma.of(same, Dissimilarity.DEFAULT, 7).categories().number()).hasValue(1);
  }

  private static Continuum.Marked mark(int start, int end, String category) {
    return new Continuum.Marked(new Span(start, end), category);
  }
}
