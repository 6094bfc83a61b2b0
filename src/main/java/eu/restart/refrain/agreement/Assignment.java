package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cheapest pairing of two coders' stretches, each with one of the other's or alone. */
final class Assignment {
  private static final double NEVER = 1e9;

  private Assignment() {}

  /** Groups of one island, for two coders; every stretch has a group of its own among them. */
  static List<Candidates.Group> cheapest(List<Candidates.Group> island) {
    List<Integer> rows = members(island, 0);
    List<Integer> columns = members(island, 1);
    int n = rows.size() + columns.size();
    Map<List<Integer>, Candidates.Group> known = new HashMap<>();
    island.forEach(group -> known.put(group.members(), group));
    double[][] cost = new double[n][n];
    for (int r = 0; r < n; r++) {
      for (int c = 0; c < n; c++) {
        Candidates.Group group = known.get(pair(rows, columns, r, c));
        boolean nobody = r >= rows.size() && c >= columns.size();
        cost[r][c] = nobody ? 0 : group == null ? NEVER : group.cost();
      }
    }
    List<Candidates.Group> chosen = new ArrayList<>();
    int[] columnOf = solve(cost);
    for (int r = 0; r < n; r++) {
      Candidates.Group group = known.get(pair(rows, columns, r, columnOf[r]));
      if (group != null) {
        chosen.add(group);
      }
    }
    return chosen;
  }

  private static List<Integer> members(List<Candidates.Group> island, int coder) {
    return island.stream()
        .map(group -> group.members().get(coder))
        .filter(at -> at >= 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Integer> pair(List<Integer> rows, List<Integer> columns, int r, int c) {
    return List.of(r < rows.size() ? rows.get(r) : -1, c < columns.size() ? columns.get(c) : -1);
  }

  /** The column of each row at least cost in all, by shortest augmenting paths (Munkres 1957). */
  private static int[] solve(double[][] cost) {
    int n = cost.length;
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] shortest = new double[n + 1];
      Arrays.fill(shortest, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[n + 1];
      do {
        used[column] = true;
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int c = 1; c <= n; c++) {
          if (used[c]) {
            continue;
          }
          double reduced = cost[rowOf[column] - 1][c - 1] - u[rowOf[column]] - v[c];
          if (reduced < shortest[c]) {
            shortest[c] = reduced;
            way[c] = column;
          }
          if (shortest[c] < delta) {
            delta = shortest[c];
            next = c;
          }
        }
        for (int c = 0; c <= n; c++) {
          if (used[c]) {
            u[rowOf[c]] += delta;
            v[c] -= delta;
          } else {
            shortest[c] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    int[] columnOf = new int[n];
    for (int c = 1; c <= n; c++) {
      columnOf[rowOf[c] - 1] = c - 1;
    }
    return columnOf;
  }
}
