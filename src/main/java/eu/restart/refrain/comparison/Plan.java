package eu.restart.refrain.comparison;

import eu.restart.refrain.agreement.Bootstrap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tests are asked for.
 *
 * @param measure what is set beside each other
 * @param planned the hypotheses that were written down before; where none were, every code is
 *     tested and the result is exploratory
 * @param level what p is to be reached, above 0 and below 1
 * @param seed of the draws, where a permutation test has too many arrangements to weigh them all
 * @param agreement how the interval of the coders' agreement is drawn
 */
public record Plan(
    Measure measure, Optional<Planned> planned, double level, long seed, Bootstrap agreement) {
  /** Presence of every code, exploratory, at 0.05. */
  public static final Plan EXPLORATORY =
      new Plan(Measure.PRESENCE, Optional.empty(), 0.05, 20_250_312L, Bootstrap.DEFAULT);

  /** Checks the level. */
  public Plan {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("no level: " + level);
    }
  }

  /** What is set beside each other. */
  public enum Measure {
    /** Whether each person mentions it, by an exact test. */
    PRESENCE,
    /** In how many turns each person mentions it, by an exact permutation test. */
    TURNS,
    /** Whether each person mentions it, by an approximation, which small groups rarely allow. */
    CHI_SQUARE
  }

  /**
   * Hypotheses fixed in writing.
   *
   * @param codes what they are about
   * @param written the day
   */
  public record Planned(Set<String> codes, LocalDate written) {
    /** Copies the set, sorted. */
    public Planned {
      codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }
  }

  /** The same with another measure. */
  public Plan measure(Measure other) {
    return new Plan(other, planned, level, seed, agreement);
  }

  /** The same with hypotheses that were written down before. */
  public Plan planned(Set<String> codes, LocalDate written) {
    return new Plan(measure, Optional.of(new Planned(codes, written)), level, seed, agreement);
  }
}
