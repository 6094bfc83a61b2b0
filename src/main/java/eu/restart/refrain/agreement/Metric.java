package eu.restart.refrain.agreement;

import java.util.List;

/**
 * How far two values are apart: the level of measurement of Krippendorff's alpha. Two alphas of
 * different levels cannot be compared.
 *
 * @param <T> a category
 */
@FunctionalInterface
public interface Metric<T> {
  /**
   * The difference, squared where the level says so, of every two categories; 0 on the diagonal.
   *
   * @param categories in their order
   * @param totals how often each was given, in units with two values or more
   */
  double[][] between(List<? extends T> categories, double[] totals);

  /** Whether the differences depend on how often the categories were given. */
  default boolean dependsOnTotals() {
    return false;
  }

  /** 0 for the same, 1 for any other (Krippendorff 2004). */
  static <T> Metric<T> nominal() {
    return (categories, totals) -> pairs(categories.size(), (c, k) -> 1);
  }

  /** (c - k)^2 (Krippendorff 2004). */
  static Metric<Double> interval() {
    return (categories, totals) ->
        pairs(
            categories.size(),
            (c, k) -> {
              double apart = categories.get(c) - categories.get(k);
              return apart * apart;
            });
  }

  /** ((c - k) / (c + k))^2; 0 where both are 0 (Krippendorff 2004). */
  static Metric<Double> ratio() {
    return (categories, totals) ->
        pairs(
            categories.size(),
            (c, k) -> {
              double apart = categories.get(c) - categories.get(k);
              double sum = categories.get(c) + categories.get(k);
              return sum == 0 ? (apart == 0 ? 0 : 1) : apart / sum * (apart / sum);
            });
  }

  /**
   * (n_c / 2 + the values between + n_k / 2)^2 in the order of the categories (Krippendorff 2004).
   */
  static <T> Metric<T> ordinal() {
    return new Metric<>() {
      @Override
      public double[][] between(List<? extends T> categories, double[] totals) {
        double[] middle = new double[totals.length];
        double below = 0;
        for (int c = 0; c < totals.length; c++) {
          middle[c] = below + totals[c] / 2;
          below += totals[c];
        }
        return pairs(totals.length, (c, k) -> (middle[c] - middle[k]) * (middle[c] - middle[k]));
      }

      @Override
      public boolean dependsOnTotals() {
        return true;
      }
    };
  }

  /** A number for two categories, by their places. */
  @FunctionalInterface
  interface Pair {
    /** The number for the categories c and k, numbered from 0; never asked for c = k. */
    double of(int c, int k);
  }

  /** The square of a symmetric number for every two of q categories, 0 on the diagonal. */
  static double[][] pairs(int q, Pair pair) {
    double[][] table = new double[q][q];
    for (int c = 0; c < q; c++) {
      for (int k = 0; k < q; k++) {
        table[c][k] = c == k ? 0 : pair.of(c, k);
      }
    }
    return table;
  }
}
