package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Draws units again and again, and adds up what they hold: running totals over each transcript make
 * a block as cheap as a unit.
 */
final class Resampling {
  /** Puts what a unit holds into a row of zeros. */
  @FunctionalInterface
  interface Filler {
    void fill(double[] row, int unit);
  }

  /** A transcript's running totals: from u * width on stands what the units before u hold. */
  private static final class Strand {
    final int units;
    final double[] before;

    Strand(int units, double[] before) {
      this.units = units;
      this.before = before;
    }
  }

  private final List<Strand> strands = new ArrayList<>();
  private int width;

  /** Adds a transcript, its units in order. */
  void add(int units, int rowWidth, Filler filler) {
    width = rowWidth;
    double[] before = new double[(units + 1) * width];
    for (int u = 0; u < units; u++) {
      double[] row = new double[width];
      filler.fill(row, u);
      for (int i = 0; i < width; i++) {
        before[(u + 1) * width + i] = before[u * width + i] + row[i];
      }
    }
    if (units > 0) {
      strands.add(new Strand(units, before));
    }
  }

  /** The interval of a statistic of the sums. */
  Optional<Interval> interval(Bootstrap plan, Function<double[], OptionalDouble> statistic) {
    Draws draws = new Draws(plan.seed());
    List<Strand> drawn = plan.scheme() == Bootstrap.Scheme.UNITS ? List.of(joined()) : strands;
    double[] values = new double[plan.resamples()];
    int defined = 0;
    double[] sums = new double[width];
    for (int r = 0; r < plan.resamples(); r++) {
      Arrays.fill(sums, 0);
      for (Strand strand : drawn) {
        int block =
            plan.scheme() == Bootstrap.Scheme.UNITS ? 1 : (int) Math.ceil(Math.cbrt(strand.units));
        draw(strand, block, draws, sums);
      }
      OptionalDouble value = statistic.apply(sums);
      if (value.isPresent()) {
        values[defined++] = value.getAsDouble();
      }
    }
    return defined == 0
        ? Optional.empty()
        : Optional.of(interval(plan, Arrays.copyOf(values, defined)));
  }

  private static void draw(Strand strand, int block, Draws draws, double[] sums) {
    int n = strand.units;
    for (int left = n; left > 0; left -= block) {
      int length = Math.min(block, left);
      int start = draws.below(n);
      int end = Math.min(n, start + length);
      add(strand, start, end, sums);
      add(strand, 0, length - (end - start), sums);
    }
  }

  private static void add(Strand strand, int start, int end, double[] sums) {
    if (end > start) {
      double[] before = strand.before;
      int upTo = end * sums.length;
      int from = start * sums.length;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += before[upTo + i] - before[from + i];
      }
    }
  }

  private Strand joined() {
    int units = strands.stream().mapToInt(strand -> strand.units).sum();
    double[] before = new double[(units + 1) * width];
    int at = 0;
    for (Strand strand : strands) {
      for (int i = width; i < strand.before.length; i++) {
        before[at + i] = before[at + i % width] + strand.before[i];
      }
      at += strand.units * width;
    }
    return new Strand(units, before);
  }

  private static Interval interval(Bootstrap plan, double[] values) {
    Arrays.sort(values);
    double tail = (1 - Bootstrap.LEVEL) / 2;
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return new Interval(
        quantile(values, tail),
        quantile(values, 1 - tail),
        Bootstrap.LEVEL,
        values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0,
        plan.resamples() - values.length,
        plan);
  }

  /** Between the neighbouring values in proportion (Hyndman and Fan 1996, type 7). */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
