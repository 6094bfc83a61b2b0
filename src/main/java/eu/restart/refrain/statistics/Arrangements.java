package eu.restart.refrain.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** All ways to give the columns of each stratum to its units, and how uneven each is. */
final class Arrangements {
  private final int[] values;
  private final int[] columns;
  private final int[] ends;
  private final double[] expected;
  private final int[] sizes;
  private double[] found = {};
  private int weighed;

  Arrangements(List<StratifiedPermutation.Stratum> strata, int count) {
    values = strata.stream().flatMap(one -> one.values().stream()).mapToInt(v -> v).toArray();
    columns = strata.stream().flatMap(one -> one.columns().stream()).mapToInt(c -> c).toArray();
    ends = new int[strata.size()];
    expected = new double[count];
    sizes = new int[count];
    int start = 0;
    for (int s = 0; s < ends.length; s++) {
      ends[s] = start + strata.get(s).values().size();
      double mean = Arrays.stream(values, start, ends[s]).average().orElse(0);
      for (int i = start; i < ends[s]; i++) {
        expected[columns[i]] += mean;
        sizes[columns[i]]++;
      }
      start = ends[s];
    }
  }

  /** How many there are; infinite where no double can say it. */
  double number() {
    double log = 0;
    int start = 0;
    for (int end : ends) {
      log += Factorials.log(end - start);
      for (int left : left(start, end)) {
        log -= Factorials.log(left);
      }
      start = end;
    }
    return Math.rint(Math.exp(log));
  }

  double seen() {
    double[] sums = new double[sizes.length];
    for (int i = 0; i < values.length; i++) {
      sums[columns[i]] += values[i];
    }
    return statistic(sums);
  }

  /** The statistic of every arrangement. */
  double[] weigh() {
    found = new double[(int) number()];
    weighed = 0;
    fill(0, 0, left(0, ends[0]), new double[sizes.length]);
    if (weighed != found.length) {
      throw new IllegalStateException(weighed + " arrangements of " + found.length);
    }
    return found;
  }

  private void fill(int unit, int stratum, int[] left, double[] sums) {
    if (unit == values.length) {
      found[weighed++] = statistic(sums);
      return;
    }
    if (unit == ends[stratum]) {
      fill(unit, stratum + 1, left(ends[stratum], ends[stratum + 1]), sums);
      return;
    }
    for (int column = 0; column < left.length; column++) {
      if (left[column] > 0) {
        left[column]--;
        sums[column] += values[unit];
        fill(unit + 1, stratum, left, sums);
        sums[column] -= values[unit];
        left[column]++;
      }
    }
  }

  /** The statistics of arrangements drawn at random. */
  double[] draw(int draws, SplittableRandom random) {
    double[] statistics = new double[draws];
    int[] shuffled = columns.clone();
    for (int draw = 0; draw < draws; draw++) {
      int start = 0;
      for (int end : ends) {
        for (int i = end - 1; i > start; i--) {
          int other = start + random.nextInt(i - start + 1);
          int column = shuffled[i];
          shuffled[i] = shuffled[other];
          shuffled[other] = column;
        }
        start = end;
      }
      double[] sums = new double[sizes.length];
      for (int i = 0; i < values.length; i++) {
        sums[shuffled[i]] += values[i];
      }
      statistics[draw] = statistic(sums);
    }
    return statistics;
  }

  private int[] left(int start, int end) {
    int[] left = new int[sizes.length];
    for (int i = start; i < end; i++) {
      left[columns[i]]++;
    }
    return left;
  }

  private double statistic(double[] sums) {
    double statistic = 0;
    for (int column = 0; column < sums.length; column++) {
      double far = sums[column] - expected[column];
      statistic += sizes[column] == 0 ? 0 : far * far / sizes[column];
    }
    return statistic;
  }
}
