package eu.restart.refrain.comparison;

/**
 * What is told of a cell, and what is withheld to protect people.
 *
 * @param fewest the number of people from which on a set is told of; at least 1
 */
public record Told(Kind kind, int fewest) {
  /** Everything. */
  public static final Told ALL = new Told(Kind.ALL, 1);

  /** Nothing, not even the base. */
  public static final Told NOTHING = new Told(Kind.NOTHING, 1);

  /** How much is told, from all of it to nothing. */
  public enum Kind {
    /** Every count, and every mention behind it. */
    ALL,
    /** Every count; of the mentions behind it only those that point at no small set. */
    COUNTS,
    /** k of n, and no other count. */
    PEOPLE,
    /** That k is at least 1 and below {@link Told#fewest}; n. */
    FEW,
    /** That all but fewer than {@link Told#fewest}, and not all, mention it; n. */
    NEARLY_ALL,
    /** That there is a number; n where it is not 0. */
    NOTHING
  }

  /** Refuses a threshold below 1. */
  public Told {
    if (fewest < 1) {
      throw new IllegalArgumentException("no threshold: " + fewest);
    }
  }

  /** Whether k stands in the cell. */
  public boolean people() {
    return kind.compareTo(Kind.PEOPLE) <= 0;
  }

  /** Whether mentions, turns, groups and the range over coders stand in the cell. */
  public boolean mentions() {
    return kind.compareTo(Kind.COUNTS) <= 0;
  }

  /**
   * What stands for k of a base where k is withheld: {@code <3}, {@code >4} for all but fewer, not
   * all; empty where nothing is told.
   */
  public String instead(int of) {
    return switch (kind) {
      case ALL, COUNTS, PEOPLE, NOTHING -> "";
      case FEW -> "<" + fewest;
      case NEARLY_ALL -> ">" + (of - fewest);
    };
  }
}
