package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Edges of the coefficients; their published values are in ReferenceTest. */
class CoefficientsTest {
  private static final Coefficient NO_VARIATION =
      new Coefficient.Undefined(Coefficient.Why.NO_VARIATION);
  private static final Coefficient NOTHING =
      new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);

  @Test
  void noVariationIsAValueOfItsOwn() {
    Crosstab<String> same = Crosstab.of(List.of("a", "b"), new int[][] {{9, 0}, {0, 0}});
    assertThat(CohenKappa.of(same).kappa()).isEqualTo(NO_VARIATION);
    assertThat(CohenKappa.of(same).error()).isEmpty();
    assertThat(ScottPi.of(same)).isEqualTo(NO_VARIATION);
    assertThat(FleissKappa.of(same.counts()).kappa()).isEqualTo(NO_VARIATION);
    assertThat(KrippendorffAlpha.of(same.counts(), Metric.nominal())).isEqualTo(NO_VARIATION);
    assertThat(PercentAgreement.byUnit(same.counts()).number()).hasValue(1);
  }

  @Test
  void oneCoderIsNothingToCompare() {
    Counts<String> counts = Counts.of(List.of("a", "b"), List.of(List.of("a"), List.of("b")));
    assertThat(KrippendorffAlpha.of(counts, Metric.nominal())).isEqualTo(NOTHING);
    assertThat(FleissKappa.of(counts).kappa()).isEqualTo(NOTHING);
    assertThat(GwetAc.ac1(counts)).isEqualTo(NOTHING);
    assertThat(BennettS.of(counts)).isEqualTo(NOTHING);
    assertThat(PercentAgreement.byUnit(counts)).isEqualTo(NOTHING);
    assertThat(PercentAgreement.byValue(counts)).isEqualTo(NOTHING);
    assertThat(Holsti.of(new Ratings<>(List.of("a"), List.of()))).isEqualTo(NOTHING);
    assertThat(CohenKappa.of(Crosstab.of(List.of("a"), new int[1][1])).kappa()).isEqualTo(NOTHING);
  }

  @Test
  void aValueThatIsNoCategoryIsRefused() {
    assertThatThrownBy(() -> Counts.of(List.of("a"), List.of(List.of("b"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Counts.of(List.of("a", "a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Counts.ofCounts(List.of("a"), new int[][] {{-1}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Crosstab.of(List.of("a"), new int[][] {{1}, {1}}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holstiCountsTheDecisionsOfEach() {
    Ratings<String> ratings =
        new Ratings<>(
            List.of("a", "b"),
            List.of(
                List.of(Optional.of("a"), Optional.of("a")),
                List.of(Optional.of("a"), Optional.of("b")),
                List.of(Optional.of("b"), Optional.empty())));
    assertThat(Holsti.of(ratings).number()).hasValue(2.0 / 5);
  }

  @Test
  void masiIsADistance() {
    Masi masi = Masi.PASSONNEAU_2006;
    assertThat(masi.distance(Set.of(), Set.of())).isZero();
    assertThat(masi.distance(Set.of(), Set.of("a"))).isEqualTo(1);
    assertThat(masi.distance(Set.of("a"), Set.of("b"))).isEqualTo(1);
    assertThat(masi.distance(Set.of("a"), Set.of("a", "b"))).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(masi.distance(Set.of("a", "b"), Set.of("a", "c")))
        .isCloseTo(1 - 1.0 / 9, within(1e-12))
        .isEqualTo(masi.distance(Set.of("a", "c"), Set.of("a", "b")));
  }

  @Test
  void weightedKappaOfTwoCategoriesIsPlain() {
    Crosstab<String> table = Crosstab.of(List.of("a", "b"), new int[][] {{5, 2}, {1, 7}});
    double plain = CohenKappa.of(table).kappa().number().orElseThrow();
    for (Weights weights : Weights.values()) {
      assertThat(CohenKappa.of(table, weights).kappa().number().orElseThrow())
          .isCloseTo(plain, within(1e-12));
    }
  }
}
