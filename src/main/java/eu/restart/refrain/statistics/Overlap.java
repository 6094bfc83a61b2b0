package eu.restart.refrain.statistics;

import java.util.OptionalDouble;

/**
 * Two codes on the same units, of which each is counted once.
 *
 * @param both units with both codes
 * @param first units with the first code
 * @param second units with the second code
 * @param units all units
 */
public record Overlap(int both, int first, int second, int units) {
  /** The fewest units with both codes at which lift and PMI are shown: they explode below. */
  public static final int FEWEST = 3;

  /** Refuses counts that cannot be. */
  public Overlap {
    if (both < 0 || both > Math.min(first, second) || (long) first + second - both > units) {
      throw new IllegalArgumentException(
          "no counts: " + both + " of " + first + " and " + second + " in " + units);
    }
  }

  /** n12 / (n1 + n2 - n12), from 0 to 1 (Jaccard 1901); the c-coefficient of ATLAS.ti. */
  public OptionalDouble jaccard() {
    return ratio(both, (double) first + second - both);
  }

  /** n12 / n1: how often the second code goes with the first. */
  public OptionalDouble ofFirst() {
    return ratio(both, first);
  }

  /** n12 / n2: how often the first code goes with the second. */
  public OptionalDouble ofSecond() {
    return ratio(both, second);
  }

  /** n12 / min(n1, n2): the share of the rarer code. */
  public OptionalDouble ofRarer() {
    return ratio(both, Math.min(first, second));
  }

  /** N n12 / (n1 n2); 1 where the codes go their own ways. */
  public OptionalDouble lift() {
    return ratio((double) units * both, (double) first * second);
  }

  /** log2 of the lift, pointwise mutual information (Church and Hanks 1990); nothing at n12 = 0. */
  public OptionalDouble pmi() {
    return both == 0 ? OptionalDouble.empty() : log2(lift());
  }

  /** PMI / -log2(n12 / N), from -1 to 1 (Bouma 2009); nothing where n12 is 0 or N. */
  public OptionalDouble npmi() {
    OptionalDouble pmi = pmi();
    return pmi.isEmpty() || both == units
        ? OptionalDouble.empty()
        : OptionalDouble.of(pmi.getAsDouble() / -log2(ratio(both, units)).getAsDouble());
  }

  /** The 2 x 2 table of the units. */
  public double[][] table() {
    return new double[][] {
      {both, (double) first - both},
      {(double) second - both, (double) units - first - second + both}
    };
  }

  private static OptionalDouble ratio(double above, double below) {
    return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
  }

  private static OptionalDouble log2(OptionalDouble x) {
    return x.isEmpty() ? x : OptionalDouble.of(Math.log(x.getAsDouble()) / Math.log(2));
  }
}
