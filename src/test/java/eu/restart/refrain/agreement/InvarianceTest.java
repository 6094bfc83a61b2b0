package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What must not change a coefficient, and what must, over many random tables. */
class InvarianceTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final int RUNS = 60;

  private static final Map<String, Function<Ratings<String>, Coefficient>> COEFFICIENTS =
      Map.of(
          "alpha", ratings -> KrippendorffAlpha.of(ratings.counts(), Metric.nominal()),
          "fleiss", ratings -> FleissKappa.of(ratings.counts()).kappa(),
          "AC1", ratings -> GwetAc.ac1(ratings.counts()),
          "S", ratings -> BennettS.of(ratings.counts()),
          "percent", ratings -> PercentAgreement.byUnit(ratings.counts()),
          "holsti", Holsti::of,
          "cohen", ratings -> ratings.meanOverPairs(table -> CohenKappa.of(table).kappa()),
          "scott", ratings -> ratings.meanOverPairs(ScottPi::of));

  @Test
  void relabellingTheCodesChangesNothing() {
    Random random = new Random(1);
    for (int run = 0; run < RUNS; run++) {
      Ratings<String> ratings = ratings(random, 2 + run % 3, run % 2 == 0);
      List<String> mixed = new ArrayList<>(ratings.categories());
      Collections.shuffle(mixed, random);
      List<List<Optional<String>>> units =
          ratings.units().stream()
              .map(
                  unit ->
                      unit.stream()
                          .map(v -> v.map(c -> mixed.get(ratings.categories().indexOf(c))))
                          .toList())
              .toList();
      same(ratings, new Ratings<>(ratings.categories(), units));
    }
  }

  @Test
  void theOrderOfCodersAndUnitsChangesNothing() {
    Random random = new Random(2);
    for (int run = 0; run < RUNS; run++) {
      Ratings<String> ratings = ratings(random, 2 + run % 3, run % 2 == 0);
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < ratings.coders(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      List<List<Optional<String>>> units =
          new ArrayList<>(
              ratings.units().stream().map(u -> order.stream().map(u::get).toList()).toList());
      Collections.shuffle(units, random);
      same(ratings, new Ratings<>(ratings.categories(), units));
    }
  }

  @Test
  void duplicatingTheUnitsMovesAlphaTowardsFleissAndNothingElse() {
    Random random = new Random(3);
    for (int run = 0; run < RUNS; run++) {
      Ratings<String> ratings = ratings(random, 2 + run % 3, false);
      List<List<Optional<String>>> twice = new ArrayList<>(ratings.units());
      twice.addAll(ratings.units());
      Ratings<String> doubled = new Ratings<>(ratings.categories(), twice);
      COEFFICIENTS.forEach(
          (name, coefficient) -> {
            if (!name.equals("alpha")) {
              close(name, coefficient.apply(ratings), coefficient.apply(doubled));
            }
          });
      double fleiss = FleissKappa.of(ratings.counts()).kappa().number().orElseThrow();
      double once = KrippendorffAlpha.of(ratings.counts(), Metric.nominal()).number().orElseThrow();
      double again =
          KrippendorffAlpha.of(doubled.counts(), Metric.nominal()).number().orElseThrow();
      assertThat(Math.abs(again - fleiss)).isLessThanOrEqualTo(Math.abs(once - fleiss) + 1e-12);
    }
  }

  @Test
  void aCodeThatNobodyUsesChangesOnlyWhatCountsAllCodes() {
    Random random = new Random(4);
    for (int run = 0; run < RUNS; run++) {
      Ratings<String> ratings = ratings(random, 2, false);
      List<String> more = new ArrayList<>(ratings.categories());
      more.add("never");
      Ratings<String> wider = new Ratings<>(more, ratings.units());
      for (String name : List.of("alpha", "fleiss", "cohen", "scott", "percent", "holsti")) {
        Function<Ratings<String>, Coefficient> coefficient =
            java.util.Objects.requireNonNull(COEFFICIENTS.get(name));
        close(name, coefficient.apply(ratings), coefficient.apply(wider));
      }
      assertThat(value(BennettS.of(wider.counts())))
          .isGreaterThan(value(BennettS.of(ratings.counts())));
      assertThat(value(GwetAc.ac1(wider.counts())))
          .isNotCloseTo(value(GwetAc.ac1(ratings.counts())), CLOSE);
    }
  }

  @Test
  void twoCodersOfFleissAreScott() {
    Random random = new Random(5);
    for (int run = 0; run < RUNS; run++) {
      Ratings<String> ratings = ratings(random, 2, false);
      close("pi", ScottPi.of(ratings.pair(0, 1)), FleissKappa.of(ratings.counts()).kappa());
    }
  }

  @Test
  void alphaIsScottsPiForManyUnits() {
    Random random = new Random(6);
    Ratings<String> ratings = ratings(random, 2, false);
    List<List<Optional<String>>> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.addAll(ratings.units());
    }
    Ratings<String> all = new Ratings<>(ratings.categories(), many);
    assertThat(value(KrippendorffAlpha.of(all.counts(), Metric.nominal())))
        .isCloseTo(value(ScottPi.of(all.pair(0, 1))), within(1e-3));
  }

  @Test
  void binaryAlphasOfAllLevelsAreOne() {
    Random random = new Random(7);
    for (int run = 0; run < RUNS; run++) {
      List<List<Double>> units = new ArrayList<>();
      for (int u = 0; u < 20; u++) {
        units.add(List.of((double) random.nextInt(2), (double) random.nextInt(2)));
      }
      Counts<Double> counts = Counts.of(List.of(0.0, 1.0), units);
      double nominal = value(KrippendorffAlpha.of(counts, Metric.nominal()));
      assertThat(value(KrippendorffAlpha.of(counts, Metric.ordinal()))).isCloseTo(nominal, CLOSE);
      assertThat(value(KrippendorffAlpha.of(counts, Metric.interval()))).isCloseTo(nominal, CLOSE);
      assertThat(value(KrippendorffAlpha.of(counts, Metric.ratio()))).isCloseTo(nominal, CLOSE);
    }
  }

  private static void same(Ratings<String> one, Ratings<String> other) {
    COEFFICIENTS.forEach(
        (name, coefficient) -> close(name, coefficient.apply(one), coefficient.apply(other)));
  }

  private static void close(String name, Coefficient one, Coefficient other) {
    assertThat(one.getClass()).as(name).isEqualTo(other.getClass());
    if (one instanceof Coefficient.Value) {
      assertThat(value(one)).as(name).isCloseTo(value(other), CLOSE);
    }
  }

  private static double value(Coefficient coefficient) {
    return coefficient.number().orElseThrow();
  }

  private static Ratings<String> ratings(Random random, int coders, boolean missing) {
    List<String> categories = List.of("a", "b", "c");
    List<List<Optional<String>>> units = new ArrayList<>();
    for (int u = 0; u < 25; u++) {
      String truth = categories.get(random.nextInt(3));
      List<Optional<String>> unit = new ArrayList<>();
      for (int c = 0; c < coders; c++) {
        String value = random.nextInt(3) > 0 ? truth : categories.get(random.nextInt(3));
        unit.add(missing && random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value));
      }
      units.add(unit);
    }
    return new Ratings<>(categories, units);
  }
}
