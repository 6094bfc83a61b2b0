package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each coder gave each unit, some of it missing.
 *
 * @param categories each once, in their order
 * @param units one list a unit, with one value or nothing for each coder
 * @param <T> a category
 */
public record Ratings<T>(List<T> categories, List<List<Optional<T>>> units) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException where units have different numbers of coders
   */
  public Ratings {
    categories = List.copyOf(categories);
    units = units.stream().map(List::copyOf).toList();
    if (units.stream().mapToInt(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException("units with different numbers of coders");
    }
  }

  /** The number of coders. */
  public int coders() {
    return units.isEmpty() ? 0 : units.getFirst().size();
  }

  /** The values without regard to who gave them. */
  public Counts<T> counts() {
    return Counts.of(
        categories,
        units.stream().map(unit -> unit.stream().flatMap(Optional::stream).toList()).toList());
  }

  /** The units that both of two coders (numbered from 0) gave a value. */
  public Crosstab<T> pair(int first, int second) {
    List<T> a = new ArrayList<>();
    List<T> b = new ArrayList<>();
    for (List<Optional<T>> unit : units) {
      if (unit.get(first).isPresent() && unit.get(second).isPresent()) {
        a.add(unit.get(first).get());
        b.add(unit.get(second).get());
      }
    }
    return Crosstab.ofPairs(categories, a, b);
  }

  /**
   * The mean of a coefficient over all pairs of coders, as ReCal prints it (Freelon 2010);
   * undefined where it is undefined for a pair. Observed and expected are means as well.
   */
  public Coefficient meanOverPairs(Function<Crosstab<T>, Coefficient> coefficient) {
    double value = 0;
    double observed = 0;
    double expected = 0;
    int pairs = 0;
    for (int i = 0; i < coders(); i++) {
      for (int j = i + 1; j < coders(); j++) {
        Coefficient one = coefficient.apply(pair(i, j));
        if (!(one instanceof Coefficient.Value number)) {
          return one;
        }
        value += number.value();
        observed += number.observed();
        expected += number.expected();
        pairs++;
      }
    }
    return pairs == 0
        ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
        : new Coefficient.Value(value / pairs, observed / pairs, expected / pairs);
  }
}
