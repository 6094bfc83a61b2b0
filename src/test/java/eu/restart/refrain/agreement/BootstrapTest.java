package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals by resampling. */
class BootstrapTest {
  @Test
  void theSameSeedGivesTheSameInterval() {
    List<Counts<Integer>> transcripts = List.of(random(1, 60, 3), random(2, 80, 3));
    Optional<Interval> one = Bootstrap.DEFAULT.alpha(transcripts, Metric.nominal());
    assertThat(Bootstrap.DEFAULT.alpha(transcripts, Metric.nominal())).isEqualTo(one);
    Bootstrap other = new Bootstrap(Bootstrap.Scheme.BLOCKS, 1000, 7);
    assertThat(other.alpha(transcripts, Metric.nominal()).map(Interval::low))
        .isNotEqualTo(one.map(Interval::low));
  }

  @Test
  void theFiguresStayAsTheyWereFirstPrinted() {
    Interval interval =
        new Bootstrap(Bootstrap.Scheme.UNITS, 200, 42)
            .alpha(List.of(random(3, 50, 2)), Metric.nominal())
            .orElseThrow();
    assertThat(String.format(java.util.Locale.ROOT, "%.6f", interval.low())).isEqualTo("0.228557");
  }

  @Test
  void theIntervalHoldsAlpha() {
    for (Bootstrap.Scheme scheme : Bootstrap.Scheme.values()) {
      Counts<Integer> counts = random(4, 300, 3);
      Interval interval =
          new Bootstrap(scheme, 500, 1).alpha(List.of(counts), Metric.ordinal()).orElseThrow();
      double alpha = KrippendorffAlpha.of(counts, Metric.ordinal()).number().orElseThrow();
      assertThat(alpha).isBetween(interval.low(), interval.high());
      assertThat(interval.undefined()).isZero();
    }
  }

  @Test
  void resamplesWithoutVariationAreCountedAndLeftOut() {
    List<List<String>> units = new ArrayList<>();
    for (int u = 0; u < 30; u++) {
      units.add(u == 0 ? List.of("yes", "yes") : List.of("no", "no"));
    }
    Counts<String> counts = Counts.of(List.of("no", "yes"), units);
    Interval interval =
        new Bootstrap(Bootstrap.Scheme.UNITS, 1000, 1)
            .alpha(List.of(counts), Metric.nominal())
            .orElseThrow();
    assertThat(interval.undefined()).isBetween(250, 480);
    assertThat(Standing.of(Optional.of(interval))).isEqualTo(Standing.TOO_FEW);
  }

  @Test
  void withoutAnyVariationThereIsNoInterval() {
    Counts<String> counts = Counts.of(List.of("no", "yes"), List.of(List.of("no", "no")));
    assertThat(Bootstrap.DEFAULT.alpha(List.of(counts), Metric.nominal())).isEmpty();
    assertThat(Bootstrap.DEFAULT.alpha(List.<Counts<String>>of(), Metric.nominal())).isEmpty();
  }

  @Test
  void blocksWidenTheIntervalOfUnitsThatHangTogether() {
    List<List<Integer>> units = new ArrayList<>();
    Random random = new Random(5);
    boolean agreeing = true;
    for (int u = 0; u < 600; u++) {
      agreeing = u % 12 == 0 ? random.nextBoolean() : agreeing;
      int value = random.nextInt(2);
      units.add(List.of(value, agreeing ? value : 1 - value));
    }
    Counts<Integer> counts = Counts.of(List.of(0, 1), units);
    assertThat(error(Bootstrap.Scheme.BLOCKS, counts))
        .isGreaterThan(1.5 * error(Bootstrap.Scheme.UNITS, counts));
  }

  private static double error(Bootstrap.Scheme scheme, Counts<Integer> counts) {
    return new Bootstrap(scheme, 500, 1)
        .alpha(List.of(counts), Metric.nominal())
        .orElseThrow()
        .error();
  }

  private static Counts<Integer> random(long seed, int size, int coders) {
    Random random = new Random(seed);
    List<List<Integer>> units = new ArrayList<>();
    for (int u = 0; u < size; u++) {
      int truth = random.nextInt(4);
      List<Integer> unit = new ArrayList<>();
      for (int c = 0; c < coders; c++) {
        unit.add(random.nextInt(3) > 0 ? truth : random.nextInt(4));
      }
      units.add(unit);
    }
    return Counts.of(List.of(0, 1, 2, 3), units);
  }
}
