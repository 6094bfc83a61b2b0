package eu.restart.refrain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Several p of one table adjusted for their number. */
public enum Adjustment {
  /** m p (Bonferroni 1936). */
  BONFERRONI,
  /** The largest (m - j + 1) p_(j) up to its place; for a confirmatory question (Holm 1979). */
  HOLM,
  /** The smallest (m - j + 1) p_(j) from its place on (Hochberg 1988). */
  HOCHBERG,
  /** The smallest m p_(j) / j from its place on (Benjamini and Hochberg 1995); exploratory. */
  BENJAMINI_HOCHBERG,
  /** The same times sum 1/i, under any dependence (Benjamini and Yekutieli 2001). */
  BENJAMINI_YEKUTIELI;

  /**
   * The adjusted p, in the order given; at most 1.
   *
   * @throws IllegalArgumentException where a p does not lie from 0 to 1
   */
  public List<Double> of(List<Double> p) {
    if (p.stream().anyMatch(one -> !(one >= 0 && one <= 1))) {
      throw new IllegalArgumentException("no p");
    }
    int m = p.size();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(p::get));
    double[] raised = new double[m];
    for (int j = 0; j < m; j++) {
      raised[j] = Math.min(1, p.get(order.get(j)) * factor(j + 1, m));
    }
    for (int j = 1; j < m && this == HOLM; j++) {
      raised[j] = Math.max(raised[j], raised[j - 1]);
    }
    for (int j = m - 2; j >= 0 && stepsUp(); j--) {
      raised[j] = Math.min(raised[j], raised[j + 1]);
    }
    List<Double> adjusted = new ArrayList<>(Collections.nCopies(m, 0.0));
    for (int j = 0; j < m; j++) {
      adjusted.set(order.get(j), raised[j]);
    }
    return adjusted;
  }

  private boolean stepsUp() {
    return Arrays.asList(HOCHBERG, BENJAMINI_HOCHBERG, BENJAMINI_YEKUTIELI).contains(this);
  }

  private double factor(int place, int m) {
    return switch (this) {
      case BONFERRONI -> m;
      case HOLM, HOCHBERG -> m - place + 1.0;
      case BENJAMINI_HOCHBERG -> m / (double) place;
      case BENJAMINI_YEKUTIELI -> m / (double) place * harmonic(m);
    };
  }

  private static double harmonic(int m) {
    double sum = 0;
    for (int i = 1; i <= m; i++) {
      sum += 1.0 / i;
    }
    return sum;
  }
}
