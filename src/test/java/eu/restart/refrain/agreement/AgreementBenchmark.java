package eu.restart.refrain.agreement;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Times the bootstrap of alpha beside a plain one that counts the drawn units anew, in one run and
 * on one thread: {@code AgreementBenchmark CODERS UNITS RESAMPLES ROUNDS}. Prints a line a round;
 * the figures of every round must be the same.
 */
final class AgreementBenchmark {
  private static final List<Boolean> NO_OR_YES = List.of(false, true);

  private AgreementBenchmark() {}

  public static void main(String[] arguments) {
    int coders = Integer.parseInt(arguments[0]);
    int units = Integer.parseInt(arguments[1]);
    int resamples = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    List<List<Boolean>> values = values(coders, units);
    PrintStream out = System.out;
    List<Double> first = List.of();
    for (int round = 1; round <= rounds; round++) {
      long start = System.nanoTime();
      Interval interval =
          new Bootstrap(Bootstrap.Scheme.BLOCKS, resamples, 1)
              .alpha(List.of(Counts.of(NO_OR_YES, values)), Metric.nominal())
              .orElseThrow();
      long middle = System.nanoTime();
      double[] plain = plain(values, resamples);
      long end = System.nanoTime();
      List<Double> figures = List.of(interval.low(), interval.high(), plain[0], plain[1]);
      if (round > 1 && !figures.equals(first)) {
        throw new IllegalStateException("other figures in round " + round);
      }
      first = figures;
      out.printf(
          Locale.ROOT,
          "round %d: ours %.3f s (%.4f to %.4f), plain %.3f s (%.4f to %.4f), plain / ours %.0f%n",
          round,
          (middle - start) / 1e9,
          interval.low(),
          interval.high(),
          (end - middle) / 1e9,
          plain[0],
          plain[1],
          (end - middle) / (double) (middle - start));
    }
  }

  private static List<List<Boolean>> values(int coders, int units) {
    Random random = new Random(20_261_123);
    List<List<Boolean>> values = new ArrayList<>();
    for (int u = 0; u < units; u++) {
      boolean truth = random.nextInt(5) == 0;
      values.add(
          IntStream.range(0, coders)
              .mapToObj(c -> random.nextInt(6) == 0 ? random.nextBoolean() : truth)
              .toList());
    }
    return values;
  }

  /** Single units drawn, and alpha of what was drawn from the beginning. */
  private static double[] plain(List<List<Boolean>> values, int resamples) {
    Random random = new Random(1);
    double[] alphas = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      List<List<Boolean>> drawn = new ArrayList<>();
      for (int u = 0; u < values.size(); u++) {
        drawn.add(values.get(random.nextInt(values.size())));
      }
      alphas[r] =
          KrippendorffAlpha.of(Counts.of(NO_OR_YES, drawn), Metric.nominal()).number().orElse(0);
    }
    Arrays.sort(alphas);
    return new double[] {
      alphas[(int) (0.025 * resamples)], alphas[(int) (0.975 * (resamples - 1))]
    };
  }
}
