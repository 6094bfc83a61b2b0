package eu.restart.refrain.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One whole value of each unit, the units of each stratum exchanged among the columns in every way:
 * the permutation test within strata (Fisher 1935; Good 2005). With two columns the statistic is
 * the distance of the first one's sum from its mean over all arrangements; with more, the sum of (S
 * - E S)^2 / n over the columns.
 *
 * @param p two-sided: the share of arrangements at least as far
 * @param smallest the smallest p that any arrangement has
 * @param exact whether all arrangements were weighed; else they were drawn, and p = (b + 1)/(B + 1)
 */
public record StratifiedPermutation(double p, double smallest, boolean exact) {
  /** The most arrangements of more than two columns that are all weighed. */
  public static final int MOST = 1_000_000;

  /** How many are drawn otherwise. */
  public static final int DRAWS = 9_999;

  private static final double SLACK = 1e-9;

  /**
   * Units that may change places.
   *
   * @param values from 0
   * @param columns of each unit, from 0
   */
  public record Stratum(List<Integer> values, List<Integer> columns) {
    /** Copies the lists and checks that they fit each other. */
    public Stratum {
      values = List.copyOf(values);
      columns = List.copyOf(columns);
      if (values.size() != columns.size()
          || values.stream().anyMatch(value -> value < 0)
          || columns.stream().anyMatch(column -> column < 0)) {
        throw new IllegalArgumentException("no units in columns");
      }
    }
  }

  /**
   * Over the strata.
   *
   * @param columns how many columns there are, at least 2
   * @param seed of the draws, where there are too many arrangements to weigh them all
   * @throws IllegalArgumentException where there are fewer columns or no strata
   */
  public static StratifiedPermutation of(List<Stratum> strata, int columns, long seed) {
    if (columns < 2 || strata.isEmpty()) {
      throw new IllegalArgumentException("nothing to exchange");
    }
    if (columns == 2) {
      return ofTwo(strata);
    }
    Arrangements all = new Arrangements(strata, columns);
    boolean exact = all.number() <= MOST;
    double[] statistics = exact ? all.weigh() : all.draw(DRAWS, new SplittableRandom(seed));
    double seen = all.seen();
    double farthest = Math.max(seen, Arrays.stream(statistics).max().orElse(seen));
    double extra = exact ? 0 : 1;
    double of = statistics.length + extra;
    return new StratifiedPermutation(
        (atLeast(statistics, seen) + extra) / of,
        (atLeast(statistics, farthest) + extra) / of,
        exact);
  }

  private static long atLeast(double[] statistics, double limit) {
    double from = limit - SLACK * (1 + limit);
    return Arrays.stream(statistics).filter(one -> one >= from).count();
  }

  /** The sums of the first column have one distribution a stratum, and they add up. */
  private static StratifiedPermutation ofTwo(List<Stratum> strata) {
    double[] chances = {1};
    double middle = 0;
    int seen = 0;
    for (Stratum stratum : strata) {
      int[] values = stratum.values().stream().mapToInt(value -> value).toArray();
      int first = (int) stratum.columns().stream().filter(column -> column == 0).count();
      chances = Convolution.of(chances, sums(values, first));
      middle +=
          values.length == 0 ? 0 : Arrays.stream(values).sum() * (double) first / values.length;
      for (int i = 0; i < values.length; i++) {
        seen += stratum.columns().get(i) == 0 ? values[i] : 0;
      }
    }
    double farthest = 0;
    for (int sum = 0; sum < chances.length; sum++) {
      farthest = chances[sum] > 0 ? Math.max(farthest, Math.abs(sum - middle)) : farthest;
    }
    return new StratifiedPermutation(
        beyond(chances, middle, Math.abs(seen - middle)), beyond(chances, middle, farthest), true);
  }

  private static double beyond(double[] chances, double middle, double distance) {
    double p = 0;
    for (int sum = 0; sum < chances.length; sum++) {
      p += Math.abs(sum - middle) >= distance - SLACK ? chances[sum] : 0;
    }
    return Math.min(1, p);
  }

  /** How likely each sum of so many of the values is. */
  private static double[] sums(int[] values, int chosen) {
    double[][] ways = new double[chosen + 1][Arrays.stream(values).sum() + 1];
    ways[0][0] = 1;
    for (int value : values) {
      for (int k = chosen; k > 0; k--) {
        for (int s = ways[k].length - 1; s >= value; s--) {
          ways[k][s] += ways[k - 1][s - value];
        }
      }
    }
    double all = Arrays.stream(ways[chosen]).sum();
    return Arrays.stream(ways[chosen]).map(one -> one / all).toArray();
  }
}
