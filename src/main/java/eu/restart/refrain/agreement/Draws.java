package eu.restart.refrain.agreement;

/**
 * Seeded random numbers by SplitMix64 (Steele, Lea and Flood 2014), written out so that the same
 * seed gives the same figures on every Java.
 */
final class Draws {
  private long state;

  Draws(long seed) {
    state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound - 1}; the bias is below bound / 2^63. */
  int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }
}
