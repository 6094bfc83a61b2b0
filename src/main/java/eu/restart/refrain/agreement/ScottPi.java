package eu.restart.refrain.agreement;

/**
 * Scott's pi of two coders; observed and expected are agreements (Scott 1955): (P_o - P_e) / (1 -
 * P_e).
 */
public final class ScottPi {
  private ScottPi() {}

  /** Expected: the sum of squares of the categories' shares over both coders together. */
  public static Coefficient of(Crosstab<?> table) {
    double n = table.units();
    if (n == 0) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    double observed = 0;
    double expected = 0;
    for (int k = 0; k < table.categories().size(); k++) {
      observed += table.count(k, k) / n;
      double share = (table.row(k) + table.column(k)) / (2 * n);
      expected += share * share;
    }
    return Coefficient.ofAgreement(observed, expected);
  }
}
