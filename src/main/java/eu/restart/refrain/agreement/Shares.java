package eu.restart.refrain.agreement;

/** Mean share of each category over the units that have a value (Gwet 2014, pi_k). */
final class Shares {
  private Shares() {}

  static double[] of(Counts<?> counts) {
    double[] shares = new double[counts.categories().size()];
    int units = 0;
    for (int u = 0; u < counts.units(); u++) {
      int m = counts.values(u);
      if (m > 0) {
        units++;
        for (int k = 0; k < shares.length; k++) {
          shares[k] += counts.count(u, k) / (double) m;
        }
      }
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= Math.max(1, units);
    }
    return shares;
  }
}
