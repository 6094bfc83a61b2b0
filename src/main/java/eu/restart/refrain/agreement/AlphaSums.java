package eu.restart.refrain.agreement;

/**
 * What each unit adds to Krippendorff's alpha, so that resampling adds up a few numbers a unit and
 * never looks at the values again.
 *
 * <p>The numbers of a unit: how often each category was given, then the unit's disagreement; where
 * the metric depends on the totals, its coincidences of every two categories instead.
 */
final class AlphaSums<T> {
  private final Counts<T> counts;
  private final Metric<? super T> metric;
  private final double[][] fixed;
  private final int q;

  AlphaSums(Counts<T> counts, Metric<? super T> metric) {
    this.counts = counts;
    this.metric = metric;
    q = counts.categories().size();
    fixed =
        metric.dependsOnTotals()
            ? new double[0][]
            : metric.between(counts.categories(), new double[q]);
  }

  /** The numbers a unit takes. */
  int width() {
    return q + (metric.dependsOnTotals() ? q * q : 1);
  }

  /** Adds the numbers of a unit to a row of sums, from an index on. */
  void addTo(double[] sums, int from, int unit) {
    int m = counts.values(unit);
    if (m < 2) {
      return;
    }
    for (int c = 0; c < q; c++) {
      int n = counts.count(unit, c);
      if (n == 0) {
        continue;
      }
      sums[from + c] += n;
      for (int k = 0; k < q; k++) {
        double pairs = n * (double) (counts.count(unit, k) - (c == k ? 1 : 0)) / (m - 1);
        if (metric.dependsOnTotals()) {
          sums[from + q + c * q + k] += pairs;
        } else {
          sums[from + q] += pairs * fixed[c][k];
        }
      }
    }
  }

  /** Alpha of sums that start at an index. */
  Coefficient coefficient(double[] sums, int from) {
    double[] totals = new double[q];
    double n = 0;
    for (int c = 0; c < q; c++) {
      totals[c] = Math.rint(sums[from + c]);
      n += totals[c];
    }
    if (n < 2) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    double[][] between =
        metric.dependsOnTotals() ? metric.between(counts.categories(), totals) : fixed;
    double observed = metric.dependsOnTotals() ? 0 : sums[from + q];
    double expected = 0;
    for (int c = 0; c < q; c++) {
      for (int k = 0; k < q && totals[c] > 0; k++) {
        expected += totals[c] * totals[k] * between[c][k];
        if (metric.dependsOnTotals()) {
          observed += sums[from + q + c * q + k] * between[c][k];
        }
      }
    }
    return Coefficient.ofDisagreement(Math.max(0, observed) / n, expected / (n * (n - 1)));
  }
}
