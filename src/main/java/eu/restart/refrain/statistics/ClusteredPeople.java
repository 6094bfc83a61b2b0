package eu.restart.refrain.statistics;

/**
 * How many independent people so many people in groups are worth: n / DEFF, DEFF = 1 + (m - 1) rho
 * (Kish 1965). With one group for each thing compared rho cannot be told from the data; it is a
 * supposition.
 *
 * @param people n, from 1
 * @param group m, people in each group, from 1
 */
public record ClusteredPeople(int people, double group) {
  /** People in a group, for an example. */
  public static final int GROUP = 6;

  /** rho, how alike the people of one group are, for an example. */
  public static final double LIKENESS = 0.2;

  /** Refuses fewer than one person. */
  public ClusteredPeople {
    if (people < 1 || !(group >= 1)) {
      throw new IllegalArgumentException("no people in groups: " + people + ", " + group);
    }
  }

  /** 1 + (m - 1) rho, from 1. */
  public double designEffect() {
    return 1 + (group - 1) * LIKENESS;
  }

  /** n / DEFF. */
  public double effective() {
    return people / designEffect();
  }
}
