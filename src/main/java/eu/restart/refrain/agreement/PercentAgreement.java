package eu.restart.refrain.agreement;

/**
 * The share of pairs of values on a unit that agree, chance not taken off: expected is 0.
 *
 * <p>With missing values two figures are in use, and they differ (.818 and .800 on Krippendorff's
 * data): each unit counts the same, or each value does.
 */
public final class PercentAgreement {
  private PercentAgreement() {}

  /** Mean over the units with two values or more, as irrCAC has it (Gwet 2014). */
  public static Coefficient byUnit(Counts<?> counts) {
    return byUnit(counts, Weights.IDENTITY);
  }

  /** The same with partial agreement: each pair counts its weight (Gwet 2014). */
  public static Coefficient byUnit(Counts<?> counts, Weights weights) {
    double sum = 0;
    int units = 0;
    for (int u = 0; u < counts.units(); u++) {
      int m = counts.values(u);
      if (m > 1) {
        sum += agreeing(counts, u, weights) / (m * (m - 1.0));
        units++;
      }
    }
    return share(sum, units);
  }

  /** Each unit weighs as many values as it has: 1 - D_o of nominal alpha. */
  public static Coefficient byValue(Counts<?> counts) {
    double sum = 0;
    int values = 0;
    for (int u = 0; u < counts.units(); u++) {
      int m = counts.values(u);
      if (m > 1) {
        sum += agreeing(counts, u, Weights.IDENTITY) / (m - 1.0);
        values += m;
      }
    }
    return share(sum, values);
  }

  private static Coefficient share(double sum, int of) {
    return of == 0
        ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
        : new Coefficient.Value(sum / of, sum / of, 0);
  }

  /** The weighted number of ordered pairs of a unit's values that agree. */
  private static double agreeing(Counts<?> counts, int unit, Weights weights) {
    int q = counts.categories().size();
    double sum = 0;
    for (int k = 0; k < q; k++) {
      int n = counts.count(unit, k);
      if (n == 0) {
        continue;
      }
      double alike = -1;
      for (int l = 0; l < q; l++) {
        alike += weights.of(k, l, q) * counts.count(unit, l);
      }
      sum += n * alike;
    }
    return sum;
  }
}
