package eu.restart.refrain.statistics;

/** How many times more often a word is used: each unit is a doubling (Hardie 2014). */
public final class LogRatio {
  private static final double FOR_ZERO = 0.5;

  private LogRatio() {}

  /**
   * log2[(a / c) / (b / d)]; a count of 0 is taken as 0.5.
   *
   * @param a the word in the target
   * @param b the word in the reference
   * @param c words of the target
   * @param d words of the reference
   */
  public static double of(double a, double b, double c, double d) {
    double target = (a == 0 ? FOR_ZERO : a) / c;
    double reference = (b == 0 ? FOR_ZERO : b) / d;
    return ofRates(target, reference);
  }

  /** log2 of the ratio of two relative frequencies above 0. */
  public static double ofRates(double target, double reference) {
    if (!(target > 0 && reference > 0)) {
      throw new IllegalArgumentException("no rates: " + target + ", " + reference);
    }
    return (Math.log(target) - Math.log(reference)) / Math.log(2);
  }
}
