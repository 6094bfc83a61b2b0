package eu.restart.refrain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * One value of each person in several groups: H with the correction for ties (Kruskal and Wallis
 * 1952).
 *
 * @param h from 0
 * @param df groups - 1
 * @param p by the chi-square distribution; an approximation, poor below 5 people a group
 */
public record KruskalWallis(double h, int df, double p) {
  /**
   * H = 12 / (n (n + 1)) sum R^2 / n_g - 3 (n + 1), divided by 1 - sum (t^3 - t) / (n^3 - n).
   *
   * @throws IllegalArgumentException where there are fewer than two groups, one is empty, or all
   *     values are the same
   */
  public static KruskalWallis of(List<double[]> groups) {
    List<double[]> ranked = ranked(groups);
    double n = groups.stream().mapToInt(group -> group.length).sum();
    double sum = 0;
    for (double[] ranks : ranked) {
      double total = Arrays.stream(ranks).sum();
      sum += total * total / ranks.length;
    }
    double h = 12 / (n * (n + 1)) * sum - 3 * (n + 1);
    double ties = ties(groups) / (n * n * n - n);
    if (ties >= 1) {
      throw new IllegalArgumentException("no contrast: all values are the same");
    }
    int df = groups.size() - 1;
    double corrected = Math.max(0, h / (1 - ties));
    return new KruskalWallis(
        corrected, df, ChiSquaredDistribution.of(df).survivalProbability(corrected));
  }

  /**
   * The same statistic over all ways of giving the people to the groups, which no small group
   * invalidates: p is the share of arrangements with an H at least as large (Kruskal and Wallis
   * 1952, section 2); all arrangements up to a million, else draws.
   *
   * @param seed of the draws
   * @throws IllegalArgumentException as {@link #of}
   */
  public static StratifiedPermutation permutation(List<double[]> groups, long seed) {
    of(groups);
    double[] all = all(groups);
    List<Integer> ranks = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (double value : groups.get(group)) {
        ranks.add(doubledRank(value, all));
        columns.add(group);
      }
    }
    return StratifiedPermutation.of(
        List.of(new StratifiedPermutation.Stratum(ranks, columns)), groups.size(), seed);
  }

  /** Twice the mean rank from 0, which is whole: the values below count twice, those alike once. */
  public static int doubledRank(double value, double[] all) {
    int rank = 0;
    for (double other : all) {
      rank += other < value ? 2 : other == value ? 1 : 0;
    }
    return rank;
  }

  private static List<double[]> ranked(List<double[]> groups) {
    if (groups.size() < 2 || groups.stream().anyMatch(group -> group.length == 0)) {
      throw new IllegalArgumentException("fewer than two groups of people");
    }
    double[] all = all(groups);
    List<double[]> ranked = new ArrayList<>();
    for (double[] group : groups) {
      double[] ranks = new double[group.length];
      for (int i = 0; i < ranks.length; i++) {
        double value = group[i];
        long below = Arrays.stream(all).filter(other -> other < value).count();
        long same = Arrays.stream(all).filter(other -> other == value).count();
        ranks[i] = below + (same + 1) / 2.0;
      }
      ranked.add(ranks);
    }
    return ranked;
  }

  /** Sum of t^3 - t over the values that occur t times. */
  private static double ties(List<double[]> groups) {
    double[] all = all(groups);
    double sum = 0;
    for (double value : Arrays.stream(all).distinct().toArray()) {
      double t = Arrays.stream(all).filter(other -> other == value).count();
      sum += t * t * t - t;
    }
    return sum;
  }

  private static double[] all(List<double[]> groups) {
    return groups.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
