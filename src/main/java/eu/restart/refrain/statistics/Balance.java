package eu.restart.refrain.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How evenly talk is spread over n people, those who say nothing among them.
 *
 * @param n the people
 * @param gini sum (2i - n - 1) x_(i) / (n sum x), x ascending, i from 1 (Gini 1912, as the sum over
 *     ranks); from 0, all alike, to (n - 1) / n, one speaks
 * @param corrected gini * n / (n - 1), from 0 to 1 (Deltas 2003); nothing for one person
 * @param shannon - sum s ln s, in nats (Shannon 1948)
 * @param effective exp(shannon), the effective number of speakers (Hill 1973, order 1); from 1 to n
 * @param evenness shannon / ln n, from 0 to 1 (Pielou 1966); nothing for one person
 * @param largest the largest share, from 1/n to 1
 */
public record Balance(
    int n,
    double gini,
    OptionalDouble corrected,
    double shannon,
    double effective,
    OptionalDouble evenness,
    double largest) {

  /**
   * The balance of amounts, in any unit and order.
   *
   * @return nothing where they add up to 0
   * @throws IllegalArgumentException where an amount is negative or no number
   */
  public static Optional<Balance> of(double... amounts) {
    double[] x = amounts.clone();
    Arrays.sort(x);
    int n = x.length;
    double sum = 0;
    for (double each : x) {
      if (!(each >= 0) || Double.isInfinite(each)) {
        throw new IllegalArgumentException("no amount of talk: " + each);
      }
      sum += each;
    }
    if (sum == 0) {
      return Optional.empty();
    }
    double ranked = 0;
    double shannon = 0;
    for (int i = 0; i < n; i++) {
      ranked += (2.0 * (i + 1) - n - 1) * x[i];
      double share = x[i] / sum;
      shannon -= share > 0 ? share * Math.log(share) : 0;
    }
    double gini = ranked / (n * sum);
    return Optional.of(
        new Balance(
            n,
            gini,
            n > 1 ? OptionalDouble.of(gini * n / (n - 1)) : OptionalDouble.empty(),
            shannon,
            Math.exp(shannon),
            n > 1 ? OptionalDouble.of(shannon / Math.log(n)) : OptionalDouble.empty(),
            x[n - 1] / sum));
  }
}
