package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many coders gave each unit each category: all that matters where coders are interchangeable.
 *
 * <p>Units and categories are numbered from 0. A unit may have any number of values, none among
 * them; a missing value is simply not counted.
 *
 * @param <T> a category: text, number or set
 */
public final class Counts<T> {
  private final List<T> categories;
  private final int[][] counts;

  private Counts(List<T> categories, int[][] counts) {
    this.categories = List.copyOf(categories);
    this.counts = counts;
  }

  /**
   * Counts the values of each unit.
   *
   * @param categories each once, in their order; categories that nobody uses count where chance is
   *     spread over all of them
   * @throws IllegalArgumentException where a value is no category or a category stands twice
   */
  public static <T> Counts<T> of(List<T> categories, List<? extends List<T>> units) {
    Map<T, Integer> index = index(categories);
    int[][] counts = new int[units.size()][categories.size()];
    for (int u = 0; u < counts.length; u++) {
      for (T value : units.get(u)) {
        Integer at = index.get(value);
        if (at == null) {
          throw new IllegalArgumentException("no category: " + value);
        }
        counts[u][at]++;
      }
    }
    return new Counts<>(categories, counts);
  }

  /**
   * Takes counts as they are, one row a unit, one column a category.
   *
   * @throws IllegalArgumentException where a row has another length or a count is negative
   */
  public static <T> Counts<T> ofCounts(List<T> categories, int[][] counts) {
    index(categories);
    int[][] copy = new int[counts.length][];
    for (int u = 0; u < counts.length; u++) {
      copy[u] = counts[u].clone();
      if (copy[u].length != categories.size()) {
        throw new IllegalArgumentException("row " + u + " has " + copy[u].length + " counts");
      }
      for (int count : copy[u]) {
        if (count < 0) {
          throw new IllegalArgumentException("row " + u + " has the count " + count);
        }
      }
    }
    return new Counts<>(categories, copy);
  }

  /** These units followed by those, which must have the same categories. */
  public Counts<T> and(Counts<T> others) {
    if (!categories.equals(others.categories)) {
      throw new IllegalArgumentException("other categories");
    }
    List<int[]> rows = new ArrayList<>(List.of(counts));
    rows.addAll(List.of(others.counts));
    return new Counts<>(categories, rows.toArray(int[][]::new));
  }

  /** The categories, each once, in their order. */
  public List<T> categories() {
    return categories;
  }

  /** The number of units, those without values among them. */
  public int units() {
    return counts.length;
  }

  /** How many coders gave a unit a category. */
  public int count(int unit, int category) {
    return counts[unit][category];
  }

  /** How many values a unit has. */
  public int values(int unit) {
    int sum = 0;
    for (int count : counts[unit]) {
      sum += count;
    }
    return sum;
  }

  private static <T> Map<T, Integer> index(List<T> categories) {
    Map<T, Integer> index = new HashMap<>();
    for (T category : categories) {
      if (index.put(category, index.size()) != null) {
        throw new IllegalArgumentException("twice a category: " + category);
      }
    }
    return index;
  }
}
