package eu.restart.refrain.agreement;

import java.util.OptionalDouble;

/**
 * Cohen's kappa of two coders, plain (Cohen 1960): (P_o - P_e) / (1 - P_e) or weighted (Cohen
 * 1968).
 *
 * @param kappa observed and expected are agreements
 * @param units n
 * @param error asymptotic standard error (Fleiss, Cohen and Everitt 1969)
 * @param errorAtZero the same where kappa is truly 0 (same source), for z = kappa / error
 * @param greatestObserved sum min(p_k., p_.k), the most agreement that the margins allow (Cohen
 *     1960)
 * @param greatest the greatest kappa that the margins allow; plain kappa only
 */
public record CohenKappa(
    Coefficient kappa,
    int units,
    OptionalDouble error,
    OptionalDouble errorAtZero,
    double greatestObserved,
    Coefficient greatest) {

  /** Plain kappa. */
  public static CohenKappa of(Crosstab<?> table) {
    return of(table, Weights.IDENTITY);
  }

  /** Kappa with partial agreement. */
  public static CohenKappa of(Crosstab<?> table, Weights weights) {
    int q = table.categories().size();
    int n = table.units();
    Coefficient nothing = new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    if (n == 0) {
      return new CohenKappa(nothing, 0, OptionalDouble.empty(), OptionalDouble.empty(), 0, nothing);
    }
    double[] row = new double[q];
    double[] column = new double[q];
    double most = 0;
    double byChance = 0;
    for (int k = 0; k < q; k++) {
      row[k] = table.row(k) / (double) n;
      column[k] = table.column(k) / (double) n;
      most += Math.min(row[k], column[k]);
      byChance += row[k] * column[k];
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < q; i++) {
      for (int j = 0; j < q; j++) {
        double weight = weights.of(i, j, q);
        observed += weight * table.count(i, j) / n;
        expected += weight * row[i] * column[j];
      }
    }
    Coefficient kappa = Coefficient.ofAgreement(observed, expected);
    Coefficient greatest = Coefficient.ofAgreement(most, byChance);
    if (!(kappa instanceof Coefficient.Value value)) {
      return new CohenKappa(
          kappa, n, OptionalDouble.empty(), OptionalDouble.empty(), most, greatest);
    }
    double[] variances = variances(table, weights, row, column, value);
    return new CohenKappa(
        kappa,
        n,
        OptionalDouble.of(Math.sqrt(variances[0])),
        OptionalDouble.of(Math.sqrt(variances[1])),
        most,
        greatest);
  }

  private static double[] variances(
      Crosstab<?> table, Weights weights, double[] row, double[] column, Coefficient.Value kappa) {
    int q = row.length;
    double n = table.units();
    double left = 1 - kappa.value();
    double expected = kappa.expected();
    double sum = 0;
    double sumAtZero = 0;
    for (int i = 0; i < q; i++) {
      for (int j = 0; j < q; j++) {
        double mean = 0;
        for (int k = 0; k < q; k++) {
          mean += weights.of(i, k, q) * column[k] + weights.of(k, j, q) * row[k];
        }
        double weight = weights.of(i, j, q);
        sum += table.count(i, j) / n * square(weight - mean * left);
        sumAtZero += row[i] * column[j] * square(weight - mean);
      }
    }
    double scale = n * square(1 - expected);
    return new double[] {
      Math.max(0, sum - square(kappa.value() - expected * left)) / scale,
      Math.max(0, sumAtZero - square(expected)) / scale
    };
  }

  private static double square(double x) {
    return x * x;
  }
}
