package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Exact cover at least cost for a few stretches; gives up after a number of steps, and says so. */
final class BranchAndBound {
  private static final int MOST_STEPS = 2_000_000;

  private final List<Candidates.Group> groups;
  private final int[][] held;
  private final List<List<Integer>> holding = new ArrayList<>();
  private final double[] least;
  private final boolean[] covered;
  private List<Integer> best = List.of();
  private double bestCost = Double.POSITIVE_INFINITY;
  private int steps;

  BranchAndBound(List<Candidates.Group> island, int[] offset) {
    groups =
        island.stream()
            .sorted(Comparator.comparingDouble(group -> group.cost() / group.size()))
            .toList();
    int[] names =
        groups.stream()
            .flatMapToInt(group -> Arrays.stream(Cover.held(group, offset)))
            .distinct()
            .sorted()
            .toArray();
    held = new int[groups.size()][];
    least = new double[names.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    covered = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      holding.add(new ArrayList<>());
    }
    for (int g = 0; g < held.length; g++) {
      held[g] = Cover.held(groups.get(g), offset);
      for (int i = 0; i < held[g].length; i++) {
        held[g][i] = Arrays.binarySearch(names, held[g][i]);
        holding.get(held[g][i]).add(g);
        double share = groups.get(g).cost() / held[g].length;
        least[held[g][i]] = Math.min(least[held[g][i]], share);
      }
    }
  }

  /** The best groups found. */
  List<Candidates.Group> cheapest() {
    search(0, 0, Arrays.stream(least).sum(), new ArrayList<>());
    return best.stream().map(groups::get).toList();
  }

  /** Whether every possibility was weighed. */
  boolean finished() {
    return steps < MOST_STEPS;
  }

  /** What is not yet covered costs at least {@code bound}. */
  private void search(int from, double cost, double bound, List<Integer> chosen) {
    int next = from;
    while (next < covered.length && covered[next]) {
      next++;
    }
    if (next == covered.length) {
      if (cost < bestCost) {
        bestCost = cost;
        best = List.copyOf(chosen);
      }
      return;
    }
    for (int g : holding.get(next)) {
      if (best.isEmpty() || steps < MOST_STEPS) {
        steps++;
        attempt(g, next, cost, bound, chosen);
      }
    }
  }

  private void attempt(int group, int from, double cost, double bound, List<Integer> chosen) {
    double left = bound;
    for (int one : held[group]) {
      if (covered[one]) {
        return;
      }
      left -= least[one];
    }
    double dearer = cost + groups.get(group).cost();
    if (dearer + left >= bestCost - Coefficient.SLACK) {
      return;
    }
    for (int one : held[group]) {
      covered[one] = true;
    }
    chosen.add(group);
    search(from + 1, dearer, left, chosen);
    chosen.removeLast();
    for (int one : held[group]) {
      covered[one] = false;
    }
  }
}
