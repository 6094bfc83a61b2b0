package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * What two coders gave the same units: rows are the first coder's categories, columns the second's.
 *
 * @param <T> a category
 */
public final class Crosstab<T> {
  private final List<T> categories;
  private final int[][] table;

  private Crosstab(List<T> categories, int[][] table) {
    this.categories = List.copyOf(categories);
    this.table = table;
  }

  /**
   * Takes a square table of counts as it is.
   *
   * @throws IllegalArgumentException where it is not square or a count is negative
   */
  public static <T> Crosstab<T> of(List<T> categories, int[][] table) {
    if (table.length != categories.size()) {
      throw new IllegalArgumentException("the table has " + table.length + " rows");
    }
    Counts.ofCounts(categories, table);
    int[][] copy = new int[table.length][];
    for (int i = 0; i < table.length; i++) {
      copy[i] = table[i].clone();
    }
    return new Crosstab<>(categories, copy);
  }

  /** Counts pairs of values, one pair a unit. */
  public static <T> Crosstab<T> ofPairs(List<T> categories, List<T> first, List<T> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException("the coders gave different numbers of values");
    }
    int[][] table = new int[categories.size()][categories.size()];
    for (int u = 0; u < first.size(); u++) {
      int i = categories.indexOf(first.get(u));
      int j = categories.indexOf(second.get(u));
      if (i < 0 || j < 0) {
        throw new IllegalArgumentException("no category in unit " + u);
      }
      table[i][j]++;
    }
    return new Crosstab<>(categories, table);
  }

  /** The categories, each once, in their order. */
  public List<T> categories() {
    return categories;
  }

  /** The number of units. */
  public int units() {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += row(i);
    }
    return sum;
  }

  /** How many units the first coder put in {@code row} and the second in {@code column}. */
  public int count(int row, int column) {
    return table[row][column];
  }

  /** How many units the first coder put in a category. */
  public int row(int category) {
    int sum = 0;
    for (int count : table[category]) {
      sum += count;
    }
    return sum;
  }

  /** How many units the second coder put in a category. */
  public int column(int category) {
    int sum = 0;
    for (int[] row : table) {
      sum += row[category];
    }
    return sum;
  }

  /** The same units without regard to who gave which value. */
  public Counts<T> counts() {
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        for (int n = 0; n < table[i][j]; n++) {
          int[] unit = new int[table.length];
          unit[i]++;
          unit[j]++;
          units.add(unit);
        }
      }
    }
    return Counts.ofCounts(categories, units.toArray(int[][]::new));
  }
}
