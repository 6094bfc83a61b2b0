package eu.restart.refrain.agreement;

/**
 * Agreement against even chance over q categories: Bennett, Alpert and Goldstein's S (1954) for two
 * coders, Brennan and Prediger's kappa (1981), Randolph's free-marginal kappa (2005) for more. All
 * the categories that could have been given count, used or not; observed and expected are
 * agreements.
 */
public final class BennettS {
  private BennettS() {}

  /** Expected: 1 / q. */
  public static Coefficient of(Counts<?> counts) {
    return of(counts, Weights.IDENTITY);
  }

  /** Expected: T_w / q^2, T_w the sum of the weights (Gwet 2014). */
  public static Coefficient of(Counts<?> counts, Weights weights) {
    int q = counts.categories().size();
    return PercentAgreement.byUnit(counts, weights) instanceof Coefficient.Value observed
        ? Coefficient.ofAgreement(observed.value(), weights.sum(q) / ((double) q * q))
        : new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
  }
}
