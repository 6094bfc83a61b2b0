package eu.restart.refrain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The exact p of a table of people with any number of rows and columns: the sum over all tables
 * with these margins that are no likelier (Freeman and Halton 1951), column by column, with what is
 * left of the rows as the state and whole branches taken or dropped by their bounds (Mehta and
 * Patel 1983).
 */
public final class FreemanHalton {
  private static final double SLACK = 1e-7;
  private static final int MOST_NODES = 10_000_000;

  private final int[] columns;
  private final double seen;
  private final Map<List<Integer>, double[]> bounds = new HashMap<>();
  private double sum;
  private int nodes;

  private FreemanHalton(int[] columns, double seen) {
    this.columns = columns;
    this.seen = seen;
  }

  /**
   * The p of a table, from 0 to 1.
   *
   * @return nothing where there are too many tables to weigh
   * @throws IllegalArgumentException where rows differ in length or a count is negative
   */
  public static OptionalDouble p(int[][] table) {
    check(table);
    int[][] narrow = table.length <= table[0].length ? table : transposed(table);
    int[] rows = Arrays.stream(narrow).mapToInt(row -> Arrays.stream(row).sum()).toArray();
    int[] columns =
        Arrays.stream(transposed(narrow)).mapToInt(column -> Arrays.stream(column).sum()).toArray();
    Arrays.sort(columns);
    double seen = 0;
    for (int[] row : narrow) {
      for (int count : row) {
        seen -= Factorials.log(count);
      }
    }
    FreemanHalton search = new FreemanHalton(columns, seen);
    Map<List<Integer>, Map<Long, Double>> level = new HashMap<>();
    level.put(sorted(rows), new HashMap<>(Map.of(0L, 1.0)));
    double all = search.total(0, sorted(rows));
    int last = Math.max(0, columns.length - 2);
    for (int column = 0; column < last && search.nodes < MOST_NODES; column++) {
      level = search.step(level, column, all);
    }
    if (search.nodes < MOST_NODES) {
      search.finish(level, last, all);
    }
    return search.nodes < MOST_NODES
        ? OptionalDouble.of(Math.min(1, search.sum))
        : OptionalDouble.empty();
  }

  /** Log of a path's weight so far, to a billionth, so that equal paths are walked once. */
  private static final double GRAIN = 1e9;

  private Map<List<Integer>, Map<Long, Double>> step(
      Map<List<Integer>, Map<Long, Double>> level, int column, double all) {
    Map<List<Integer>, Map<Long, Double>> next = new HashMap<>();
    level.forEach(
        (state, pasts) ->
            pasts.forEach(
                (past, paths) -> {
                  double soFar = past / GRAIN;
                  double[] left = bounds(column, state);
                  if (soFar + left[0] <= seen + SLACK) {
                    sum += paths * Math.exp(soFar + total(column, state) - all);
                  } else if (soFar + left[1] <= seen + SLACK) {
                    fill(state, columns[column])
                        .forEach(
                            one -> {
                              nodes++;
                              next.computeIfAbsent(one.left(), key -> new HashMap<>())
                                  .merge(
                                      Math.round((soFar + one.weight()) * GRAIN),
                                      paths,
                                      Double::sum);
                            });
                  }
                }));
    return next;
  }

  /** The last two columns: the first of them decides the second, once for each state. */
  private void finish(Map<List<Integer>, Map<Long, Double>> level, int column, double all) {
    level.forEach(
        (state, pasts) -> {
          List<Filled> ways =
              column < columns.length - 1
                  ? fill(state, columns[column])
                  : List.of(new Filled(0, state));
          nodes += ways.size();
          double[] weights =
              ways.stream()
                  .mapToDouble(one -> one.weight() + forced(one.left()))
                  .sorted()
                  .toArray();
          double highest = weights.length == 0 ? 0 : weights[weights.length - 1];
          double[] upTo = new double[weights.length + 1];
          for (int i = 0; i < weights.length; i++) {
            upTo[i + 1] = upTo[i] + Math.exp(weights[i] - highest);
          }
          pasts.forEach(
              (past, paths) -> {
                double soFar = past / GRAIN;
                int taken = notAbove(weights, seen + SLACK - soFar);
                sum += paths * Math.exp(soFar + highest - all) * upTo[taken];
              });
        });
  }

  /** The weight of a last column, which takes what is left. */
  private static double forced(List<Integer> left) {
    return -left.stream().mapToDouble(Factorials::log).sum();
  }

  /** How many of the sorted weights are not above a limit. */
  private static int notAbove(double[] sorted, double limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A column filled in: its weight, and what is left of the rows. */
  private record Filled(double weight, List<Integer> left) {}

  private static List<Filled> fill(List<Integer> rows, int total) {
    List<Filled> all = new ArrayList<>();
    fill(rows, 0, total, 0, new int[rows.size()], all);
    return all;
  }

  private static void fill(
      List<Integer> rows, int row, int total, double weight, int[] left, List<Filled> all) {
    if (row == rows.size() - 1) {
      if (total <= rows.get(row)) {
        left[row] = rows.get(row) - total;
        all.add(new Filled(weight - Factorials.log(total), sorted(left)));
      }
      return;
    }
    for (int x = 0; x <= Math.min(total, rows.get(row)); x++) {
      left[row] = rows.get(row) - x;
      fill(rows, row + 1, total - x, weight - Factorials.log(x), left, all);
    }
  }

  /** The greatest and the least weight that the columns from here on can have. */
  private double[] bounds(int column, List<Integer> state) {
    if (column == columns.length) {
      return new double[] {0, 0};
    }
    List<Integer> key = new ArrayList<>(state);
    key.add(column);
    double[] known = bounds.get(key);
    if (known != null) {
      return known;
    }
    double[] found = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    if (column == columns.length - 1) {
      Arrays.fill(found, forced(state));
    } else if (nodes < MOST_NODES) {
      for (Filled one : fill(state, columns[column])) {
        nodes++;
        double[] rest = bounds(column + 1, one.left());
        found[0] = Math.max(found[0], one.weight() + rest[0]);
        found[1] = Math.min(found[1], one.weight() + rest[1]);
      }
    }
    bounds.put(key, found);
    return found;
  }

  /** Log of the summed weights of all ways to fill the columns from here on. */
  private double total(int column, List<Integer> state) {
    int n = 0;
    double log = 0;
    for (int c = column; c < columns.length; c++) {
      n += columns[c];
      log -= Factorials.log(columns[c]);
    }
    for (int row : state) {
      log -= Factorials.log(row);
    }
    return log + Factorials.log(n);
  }

  private static List<Integer> sorted(int[] rows) {
    return Arrays.stream(rows).sorted().boxed().toList();
  }

  private static int[][] transposed(int[][] table) {
    int[][] turned = new int[table[0].length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[0].length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  private static void check(int[][] table) {
    if (table.length == 0 || table[0].length == 0) {
      throw new IllegalArgumentException("an empty table");
    }
    for (int[] row : table) {
      if (row.length != table[0].length || Arrays.stream(row).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("no table of people");
      }
    }
  }
}
