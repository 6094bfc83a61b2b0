package eu.restart.refrain.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * An interval of the share of k of n people. It treats them as exchangeable draws, which the people
 * of a focus group are not: print it only with that note.
 *
 * @param low from 0
 * @param high up to 1
 */
public record ShareInterval(double low, double high) {
  /** Wilson's score interval (Wilson 1927). */
  public static ShareInterval wilson(int k, int n, double level) {
    check(k, n, level);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    double share = k / (double) n;
    double centre = share + z * z / (2 * n);
    double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    double scale = 1 + z * z / n;
    return new ShareInterval(
        Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
  }

  /** The exact interval, which holds at least its level (Clopper and Pearson 1934). */
  public static ShareInterval clopperPearson(int k, int n, double level) {
    check(k, n, level);
    double tail = (1 - level) / 2;
    return new ShareInterval(
        k == 0 ? 0 : BetaDistribution.of(k, n - k + 1.0).inverseCumulativeProbability(tail),
        k == n ? 1 : BetaDistribution.of(k + 1.0, n - k).inverseSurvivalProbability(tail));
  }

  private static void check(int k, int n, double level) {
    if (k < 0 || n < 1 || k > n || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("no share: " + k + " of " + n);
    }
  }
}
