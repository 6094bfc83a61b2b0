package eu.restart.refrain.comparison;

import org.apache.commons.numbers.combinatorics.LogFactorial;

/** Logarithms of factorials and binomial coefficients. */
final class Factorials {
  private static final LogFactorial LOG = LogFactorial.create().withCache(2048);

  private Factorials() {}

  static double log(int n) {
    return LOG.value(n);
  }

  static double logChoose(int n, int k) {
    return LOG.value(n) - LOG.value(k) - LOG.value(n - k);
  }
}
