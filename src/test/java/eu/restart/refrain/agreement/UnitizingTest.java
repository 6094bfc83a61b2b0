package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Identities of the unitizing coefficients, for which few worked examples are published. */
class UnitizingTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void unitsOfOneCharacterGiveNominalAlpha() {
    Random random = new Random(1);
    for (int run = 0; run < 40; run++) {
      int coders = 2 + run % 3;
      int length = 40;
      List<List<Optional<String>>> values = new ArrayList<>();
      List<List<Continuum.Marked>> marked = new ArrayList<>();
      for (int c = 0; c < coders; c++) {
        marked.add(new ArrayList<>());
      }
      for (int at = 0; at < length; at++) {
        List<Optional<String>> unit = new ArrayList<>();
        for (int c = 0; c < coders; c++) {
          String value = List.of("", "a", "b").get(random.nextInt(3));
          unit.add(Optional.of(value));
          if (!value.isEmpty()) {
            marked.get(c).add(new Continuum.Marked(new Span(at, at + 1), value));
          }
        }
        values.add(unit);
      }
      double alpha =
          number(
              KrippendorffAlpha.of(
                  new Ratings<>(List.of("", "a", "b"), values).counts(), Metric.nominal()));
      UnitizedAlpha family = UnitizedAlpha.of(new Continuum(new Span(0, length), marked));
      assertThat(number(family.u())).isCloseTo(alpha, CLOSE);
      List<List<String>> both = new ArrayList<>();
      values.forEach(
          unit ->
              both.add(unit.stream().map(v -> v.orElseThrow().isEmpty() ? "no" : "yes").toList()));
      assertThat(number(family.binary()))
          .isCloseTo(
              number(KrippendorffAlpha.of(Counts.of(List.of("no", "yes"), both), Metric.nominal())),
              CLOSE);
      if (coders == 2) {
        List<List<String>> named =
            values.stream()
                .map(u -> u.stream().map(Optional::orElseThrow).filter(v -> !v.isEmpty()).toList())
                .filter(u -> u.size() == 2)
                .toList();
        Coefficient cu =
            KrippendorffAlpha.of(Counts.of(List.of("a", "b"), named), Metric.nominal());
        assertThat(number(family.cu())).isCloseTo(number(cu), CLOSE);
        family
            .categories()
            .values()
            .forEach(one -> assertThat(number(one)).isCloseTo(number(cu), CLOSE));
      }
    }
  }

  @Test
  void identicalCodersAgreeWhollyByEveryCoefficient() {
    List<Continuum.Marked> one =
        List.of(marked(0, 5, "a"), marked(8, 12, "b"), marked(15, 19, "a"));
    Continuum continuum = new Continuum(new Span(0, 30), List.of(one, one, one));
    assertThat(number(AlphaU.of(continuum).total())).isCloseTo(1, CLOSE);
    UnitizedAlpha family = UnitizedAlpha.of(continuum);
    assertThat(number(family.u())).isCloseTo(1, CLOSE);
    assertThat(number(family.binary())).isCloseTo(1, CLOSE);
    assertThat(number(family.cu())).isCloseTo(1, CLOSE);
    assertThat(number(Gamma.of(continuum, Dissimilarity.DEFAULT, 1).gamma())).isCloseTo(1, CLOSE);
  }

  @Test
  void movingAndSwappingCodersChangesNothing() {
    Random random = new Random(2);
    for (int run = 0; run < 30; run++) {
      Continuum continuum = random(random, 3);
      Continuum moved =
          new Continuum(
              new Span(100, 160),
              continuum.coders().reversed().stream()
                  .map(
                      coder ->
                          coder.stream()
                              .map(
                                  m ->
                                      marked(
                                          m.span().start() + 100,
                                          m.span().end() + 100,
                                          m.category()))
                              .toList())
                  .toList());
      assertThat(number(AlphaU.of(moved).total()))
          .isCloseTo(number(AlphaU.of(continuum).total()), CLOSE);
      assertThat(number(UnitizedAlpha.of(moved).u()))
          .isCloseTo(number(UnitizedAlpha.of(continuum).u()), CLOSE);
      assertThat(Alignment.best(moved, Dissimilarity.DEFAULT).disorder())
          .isCloseTo(Alignment.best(continuum, Dissimilarity.DEFAULT).disorder(), CLOSE);
    }
  }

  @Test
  void theBestAlignmentIsTheBestOfAll() {
    Random random = new Random(3);
    for (int run = 0; run < 40; run++) {
      Continuum continuum = random(random, 2 + run % 2);
      Alignment best = Alignment.best(continuum, Dissimilarity.DEFAULT);
      assertThat(best.proven()).isTrue();
      double mean =
          continuum.coders().stream().mapToInt(List::size).sum()
              / (double) continuum.coders().size();
      assertThat(best.disorder() * mean).isCloseTo(cheapest(continuum), CLOSE);
    }
  }

  @Test
  void gammaIsTheSameOnEveryRun() {
    Continuum continuum = random(new Random(4), 3);
    Gamma gamma = Gamma.of(continuum, Dissimilarity.DEFAULT, 5);
    assertThat(Gamma.of(continuum, Dissimilarity.DEFAULT, 5)).isEqualTo(gamma);
    assertThat(gamma.draws()).isBetween(30, 400);
    assertThat(gamma.low().orElseThrow()).isLessThan(gamma.high().orElseThrow());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Continuum(new Span(0, 9), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Continuum(new Span(0, 9), List.of(List.of(marked(5, 12, "a")), List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    Continuum crossed =
        new Continuum(
            new Span(0, 9), List.of(List.of(marked(0, 5, "a"), marked(3, 7, "b")), List.of()));
    assertThatThrownBy(() -> UnitizedAlpha.of(crossed))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(UnitizedAlpha.of(crossed.only("a")).cu())
        .isEqualTo(new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE));
    Continuum empty = new Continuum(new Span(0, 9), List.of(List.of(), List.of()));
    assertThat(UnitizedAlpha.of(empty).u())
        .isEqualTo(new Coefficient.Undefined(Coefficient.Why.NO_VARIATION));
    assertThat(AlphaU.of(empty).total()).isInstanceOf(Coefficient.Undefined.class);
    assertThatThrownBy(() -> Alignment.best(empty, Dissimilarity.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Least cost over all ways to group the stretches, tried one by one. */
  private static double cheapest(Continuum continuum) {
    List<int[]> all = new ArrayList<>();
    for (int c = 0; c < continuum.coders().size(); c++) {
      for (int at = 0; at < continuum.coders().get(c).size(); at++) {
        all.add(new int[] {c, at});
      }
    }
    return cheapest(continuum, all, 0, new ArrayList<>());
  }

  private static double cheapest(
      Continuum continuum, List<int[]> all, int next, List<List<int[]>> groups) {
    if (next == all.size()) {
      return groups.stream().mapToDouble(group -> cost(continuum, group)).sum();
    }
    double best = Double.POSITIVE_INFINITY;
    for (List<int[]> group : List.copyOf(groups)) {
      if (group.stream().noneMatch(one -> one[0] == all.get(next)[0])) {
        group.add(all.get(next));
        best = Math.min(best, cheapest(continuum, all, next + 1, groups));
        group.removeLast();
      }
    }
    groups.add(new ArrayList<>(List.of(all.get(next))));
    best = Math.min(best, cheapest(continuum, all, next + 1, groups));
    groups.removeLast();
    return best;
  }

  private static double cost(Continuum continuum, List<int[]> group) {
    double n = continuum.coders().size();
    double sum = group.size() * (n - group.size());
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        sum +=
            Dissimilarity.DEFAULT.of(
                continuum.coders().get(group.get(i)[0]).get(group.get(i)[1]),
                continuum.coders().get(group.get(j)[0]).get(group.get(j)[1]));
      }
    }
    return sum / (n * (n - 1) / 2);
  }

  private static Continuum random(Random random, int coders) {
    List<List<Continuum.Marked>> all = new ArrayList<>();
    for (int c = 0; c < coders; c++) {
      List<Continuum.Marked> one = new ArrayList<>();
      int at = random.nextInt(8);
      while (at < 48 && one.size() < 3) {
        int end = at + 2 + random.nextInt(10);
        one.add(marked(at, end, random.nextBoolean() ? "a" : "b"));
        at = end + random.nextInt(9);
      }
      all.add(one);
    }
    return new Continuum(new Span(0, 60), all);
  }

  private static Continuum.Marked marked(int start, int end, String category) {
    return new Continuum.Marked(new Span(start, end), category);
  }

  private static double number(Coefficient coefficient) {
    return coefficient.number().orElseThrow();
  }
}
