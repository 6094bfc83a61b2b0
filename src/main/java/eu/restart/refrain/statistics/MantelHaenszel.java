package eu.restart.refrain.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * 2 x 2 tables of people over strata, such as the professions within each country.
 *
 * @param chiSquare (|sum (a - E a)| - 1/2)^2 / sum V a, continuity corrected (Mantel and Haenszel
 *     1959); nothing where no stratum has a contrast
 * @param oddsRatio sum (a d / n) / sum (b c / n); nothing where the lower sum is 0
 * @param s sum of a
 * @param p exact and conditional on all margins, two-sided: sums no likelier than this one (as R)
 * @param greater exact, sums at least as large
 * @param less exact, sums at most as large
 */
public record MantelHaenszel(
    OptionalDouble chiSquare,
    OptionalDouble oddsRatio,
    int s,
    double p,
    double greater,
    double less) {
  /**
   * Over strata.
   *
   * @throws IllegalArgumentException where there is no stratum
   */
  public static MantelHaenszel of(List<FisherExact> strata) {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("no stratum");
    }
    double excess = 0;
    double variance = 0;
    double above = 0;
    double below = 0;
    int s = 0;
    int least = 0;
    double[] chances = {1};
    for (FisherExact one : strata) {
      double n = (double) one.a() + one.b() + one.c() + one.d();
      double row = (double) one.a() + one.b();
      double column = (double) one.a() + one.c();
      excess += one.a() - row * column / n;
      variance += n > 1 ? row * (n - row) * column * (n - column) / (n * n * (n - 1)) : 0;
      above += (double) one.a() * one.d() / n;
      below += (double) one.b() * one.c() / n;
      s += one.a();
      least += one.least();
      chances = Convolution.of(chances, one.chances());
    }
    double distance = Math.abs(excess);
    double corrected = distance - (distance >= 0.5 ? 0.5 : 0);
    return new MantelHaenszel(
        variance > 0 ? OptionalDouble.of(corrected * corrected / variance) : OptionalDouble.empty(),
        below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty(),
        s,
        FisherExact.p(chances, s - least, Tail.TWO_SIDED),
        FisherExact.p(chances, s - least, Tail.GREATER),
        FisherExact.p(chances, s - least, Tail.LESS));
  }

  /** The p of the chi-square, one degree of freedom; an approximation. */
  public OptionalDouble chiSquareP() {
    return chiSquare.isPresent()
        ? OptionalDouble.of(
            ChiSquaredDistribution.of(1).survivalProbability(chiSquare.getAsDouble()))
        : OptionalDouble.empty();
  }
}
