package eu.restart.refrain.agreement;

/**
 * Gwet's AC1 and AC2, which stay high where one category is rare (Gwet 2008; with missing values
 * Gwet 2014); observed and expected are agreements.
 */
public final class GwetAc {
  private GwetAc() {}

  /** AC1: all disagreements count alike. */
  public static Coefficient ac1(Counts<?> counts) {
    return ac2(counts, Weights.IDENTITY);
  }

  /** AC2: expected = T_w / (q (q - 1)) sum pi_k (1 - pi_k), T_w the sum of the weights. */
  public static Coefficient ac2(Counts<?> counts, Weights weights) {
    int q = counts.categories().size();
    if (!(PercentAgreement.byUnit(counts, weights) instanceof Coefficient.Value observed)) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    if (q < 2) {
      return new Coefficient.Undefined(Coefficient.Why.NO_VARIATION);
    }
    double sum = 0;
    for (double share : Shares.of(counts)) {
      sum += share * (1 - share);
    }
    return Coefficient.ofAgreement(observed.value(), weights.sum(q) / (q * (q - 1.0)) * sum);
  }
}
