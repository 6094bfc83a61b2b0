package eu.restart.refrain.statistics;

import java.util.Arrays;

/**
 * One value of each person in two groups: Mann and Whitney's U with its exact permutation p (Mann
 * and Whitney 1947), ties at their mean rank, and Cliff's delta.
 *
 * @param first how many people the first group has
 * @param second how many the second has
 * @param u #{x > y} + #{x = y} / 2 over all pairs, from 0 to first * second
 * @param p two-sided: arrangements at least as far from the middle
 * @param greater arrangements with at least this U
 * @param less arrangements with at most this U
 */
public record MannWhitney(int first, int second, double u, double p, double greater, double less) {
  /** The most people that are counted out exactly. */
  public static final int MOST = 200;

  /**
   * Over all arrangements of the people into the two groups.
   *
   * @throws IllegalArgumentException where a group is empty, a value is no number, or there are
   *     more than {@link #MOST} people
   */
  public static MannWhitney of(double[] x, double[] y) {
    int n = x.length + y.length;
    if (x.length == 0 || y.length == 0 || n > MOST) {
      throw new IllegalArgumentException("no two groups of people: " + x.length + ", " + y.length);
    }
    int[] ranks = doubledRanks(x, y);
    double[] ways = ways(ranks, x.length);
    int seen = 0;
    for (int i = 0; i < x.length; i++) {
      seen += ranks[i];
    }
    // Twice the rank sums add up to n (n + 1), so that twice their mean is a whole number.
    int middle = x.length * (n + 1);
    double all = 0;
    double far = 0;
    double high = 0;
    double low = 0;
    for (int s = 0; s < ways.length; s++) {
      all += ways[s];
      far += Math.abs(s - middle) >= Math.abs(seen - middle) ? ways[s] : 0;
      high += s >= seen ? ways[s] : 0;
      low += s <= seen ? ways[s] : 0;
    }
    double u = seen / 2.0 - x.length * (x.length + 1) / 2.0;
    return new MannWhitney(x.length, y.length, u, far / all, high / all, low / all);
  }

  /** The p of a tail. */
  public double p(Tail tail) {
    return switch (tail) {
      case TWO_SIDED -> p;
      case GREATER -> greater;
      case LESS -> less;
    };
  }

  /** (#{x > y} - #{x < y}) / (n1 n2), from -1 to 1 (Cliff 1993). */
  public double cliffDelta() {
    return 2 * u / ((double) first * second) - 1;
  }

  /** The smallest two-sided p that groups of these sizes could have: 2 / C(n, n1) at most 1. */
  public static double smallestP(int first, int second) {
    return Math.min(1, 2 * Math.exp(-Factorials.logChoose(first + second, first)));
  }

  /** Twice the mean ranks, which are whole, of x and then of y. */
  private static int[] doubledRanks(double[] x, double[] y) {
    double[] all = Arrays.copyOf(x, x.length + y.length);
    System.arraycopy(y, 0, all, x.length, y.length);
    int[] ranks = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      if (!Double.isFinite(all[i])) {
        throw new IllegalArgumentException("no number: " + all[i]);
      }
      ranks[i] = 1;
      for (double other : all) {
        ranks[i] += other < all[i] ? 2 : other == all[i] ? 1 : 0;
      }
    }
    return ranks;
  }

  /** In how many ways so many of the ranks add up to each sum. */
  private static double[] ways(int[] ranks, int chosen) {
    double[][] ways = new double[chosen + 1][Arrays.stream(ranks).sum() + 1];
    ways[0][0] = 1;
    for (int rank : ranks) {
      for (int k = chosen; k > 0; k--) {
        for (int s = ways[k].length - 1; s >= rank; s--) {
          ways[k][s] += ways[k - 1][s - rank];
        }
      }
    }
    return ways[chosen];
  }
}
