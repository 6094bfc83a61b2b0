package eu.restart.refrain.statistics;

import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of factorials and binomial coefficients. */
final class Factorials {
  private Factorials() {}

  static double log(int n) {
    return LogGamma.value(n + 1.0);
  }

  static double logChoose(int n, int k) {
    return log(n) - log(k) - log(n - k);
  }
}
