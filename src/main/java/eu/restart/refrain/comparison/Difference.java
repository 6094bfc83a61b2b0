package eu.restart.refrain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A code across the columns of a comparison, as plain facts of these groups; never a test (with one
 * group a country, country and group cannot be told apart).
 *
 * @param mentioning the cells of the columns that mention it, in the study's order
 * @param silent those where it could have been mentioned and was not
 * @param unasked those where the question was not asked
 * @param uncodable those where nothing can be counted
 * @param suppressed those whose numbers are withheld
 */
public record Difference(
    String code,
    List<Cell> mentioning,
    List<Cell> silent,
    List<Cell> unasked,
    List<Cell> uncodable,
    List<Cell> suppressed) {
  /** Copies the lists. */
  public Difference {
    mentioning = List.copyOf(mentioning);
    silent = List.copyOf(silent);
    unasked = List.copyOf(unasked);
    uncodable = List.copyOf(uncodable);
    suppressed = List.copyOf(suppressed);
  }

  /** Where a code is mentioned, out of the columns that can be compared. */
  public enum Reach {
    /** Fewer than two columns can be compared. */
    NOT_COMPARABLE,
    /** A number is withheld, so that nothing is said of where it is missing. */
    WITHHELD,
    /** No column mentions it. */
    IN_NONE,
    /** One column mentions it, and at least one other does not. */
    ONLY_IN_ONE,
    /** Several mention it, and at least one does not. */
    IN_SOME,
    /** Every column that can be compared mentions it. */
    IN_ALL
  }

  /**
   * How a code stands across the columns that are stated; meant for countries.
   *
   * @throws IllegalArgumentException where there is no such row
   */
  public static Difference of(Comparison comparison, String code) {
    if (!comparison.codes().contains(code)) {
      throw new IllegalArgumentException("no row " + code);
    }
    List<Cell> row =
        comparison.cells().stream()
            .filter(cell -> cell.code().equals(code) && !cell.column().isEmpty())
            .toList();
    return new Difference(
        code,
        with(row, State.MENTIONED),
        with(row, State.NOT_MENTIONED),
        with(row, State.NOT_ASKED),
        with(row, State.NOT_CODABLE),
        with(row, State.SUPPRESSED));
  }

  /** Every row's difference, in row order. */
  public static List<Difference> all(Comparison comparison) {
    return comparison.codes().stream().map(code -> of(comparison, code)).toList();
  }

  /** Where it is mentioned. */
  public Reach reach() {
    if (!suppressed.isEmpty()) {
      return Reach.WITHHELD;
    }
    if (mentioning.size() + silent.size() < 2) {
      return Reach.NOT_COMPARABLE;
    }
    if (silent.isEmpty()) {
      return Reach.IN_ALL;
    }
    return switch (mentioning.size()) {
      case 0 -> Reach.IN_NONE;
      case 1 -> Reach.ONLY_IN_ONE;
      default -> Reach.IN_SOME;
    };
  }

  /** The cell with the largest share k/n; the first of several; nothing where none is known. */
  public Optional<Cell> highest() {
    return comparable().stream().reduce((a, b) -> b.share() > a.share() ? b : a);
  }

  /** The cell with the smallest share k/n; the first of several; nothing where none is known. */
  public Optional<Cell> lowest() {
    return comparable().stream().min(Comparator.comparingDouble(Cell::share));
  }

  /**
   * The largest share k/n less the smallest, from 0 to 1; nothing where fewer than two columns can
   * be compared or a number is withheld.
   */
  public OptionalDouble spread() {
    Optional<Cell> highest = highest();
    Optional<Cell> lowest = lowest();
    boolean known = suppressed.isEmpty() && comparable().size() > 1;
    return known && highest.isPresent() && lowest.isPresent()
        ? OptionalDouble.of(highest.get().share() - lowest.get().share())
        : OptionalDouble.empty();
  }

  private List<Cell> comparable() {
    List<Cell> comparable = new ArrayList<>(mentioning);
    comparable.addAll(silent);
    return comparable;
  }

  private static List<Cell> with(List<Cell> row, State state) {
    return row.stream().filter(cell -> cell.state() == state).toList();
  }
}
