package eu.restart.refrain.agreement;

/**
 * Krippendorff's alpha, 1 - D_o / D_e, for any number of coders, any level of measurement and
 * missing values (Krippendorff 2004, chapter 11).
 *
 * <p>D_o = (1/n) sum_u sum_{i != j} delta^2 / (m_u - 1) over the units with two values or more, n
 * their values; D_e = sum_{c,k} n_c n_k delta^2 / (n (n - 1)). A unit with one value is left out.
 * Observed and expected are these disagreements.
 */
public final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /** Alpha at the level of measurement that the metric states. */
  public static <T> Coefficient of(Counts<T> counts, Metric<? super T> metric) {
    AlphaSums<T> sums = new AlphaSums<>(counts, metric);
    double[] total = new double[sums.width()];
    for (int u = 0; u < counts.units(); u++) {
      sums.addTo(total, 0, u);
    }
    return sums.coefficient(total, 0);
  }
}
