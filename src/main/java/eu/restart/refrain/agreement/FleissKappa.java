package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * Fleiss' kappa of any number of coders (Fleiss 1971): (P_o - P_e) / (1 - P_e), P_e the sum of the
 * squared shares; with missing values as Gwet (2014) extends it. With two coders it is Scott's pi.
 *
 * @param kappa observed and expected are agreements
 * @param categories kappa of each category against the rest, in order (Fleiss 1971, kappa_j)
 * @param units the share of agreeing pairs of each unit (Fleiss 1971, P_i)
 */
public record FleissKappa(
    Coefficient kappa, List<Coefficient> categories, List<Coefficient> units) {
  /** Copies the lists. */
  public FleissKappa {
    categories = List.copyOf(categories);
    units = List.copyOf(units);
  }

  /** Kappa, per category and per unit. */
  public static FleissKappa of(Counts<?> counts) {
    double[] shares = Shares.of(counts);
    List<Coefficient> categories = new ArrayList<>();
    double expected = 0;
    for (int k = 0; k < shares.length; k++) {
      expected += shares[k] * shares[k];
      categories.add(category(counts, k, shares[k]));
    }
    List<Coefficient> units = new ArrayList<>();
    for (int u = 0; u < counts.units(); u++) {
      units.add(unit(counts, u));
    }
    Coefficient observed = PercentAgreement.byUnit(counts);
    Coefficient kappa =
        observed instanceof Coefficient.Value value
            ? Coefficient.ofAgreement(value.value(), expected)
            : observed;
    return new FleissKappa(kappa, categories, units);
  }

  /** How likely a second value is of the category, where a first one is. */
  private static Coefficient category(Counts<?> counts, int category, double share) {
    double again = 0;
    int values = 0;
    for (int u = 0; u < counts.units(); u++) {
      int m = counts.values(u);
      if (m > 1) {
        int n = counts.count(u, category);
        again += n * (n - 1.0) / (m - 1);
        values += n;
      }
    }
    return values == 0
        ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
        : Coefficient.ofAgreement(again / values, share);
  }

  private static Coefficient unit(Counts<?> counts, int unit) {
    double m = counts.values(unit);
    if (m < 2) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    double agreeing = 0;
    for (int k = 0; k < counts.categories().size(); k++) {
      agreeing += counts.count(unit, k) * (counts.count(unit, k) - 1.0);
    }
    return new Coefficient.Value(agreeing / (m * (m - 1)), agreeing / (m * (m - 1)), 0);
  }
}
