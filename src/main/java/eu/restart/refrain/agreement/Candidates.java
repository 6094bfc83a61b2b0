package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The groups of stretches that the best alignment may hold: those from which no stretch is better
 * taken out. Taking one out of s costs 2 (s - 1) delta_empty, and saves what parts it from the
 * rest.
 *
 * @param all sorted by first appearance
 * @param sizes how many stretches each coder has
 */
record Candidates(List<Group> all, List<Integer> sizes) {
  /**
   * Stretches that may belong together.
   *
   * @param members as in {@link Alignment#groups}
   */
  record Group(List<Integer> members, double cost) {
    int size() {
      return (int) members.stream().filter(at -> at >= 0).count();
    }
  }

  static Candidates of(Continuum continuum, Dissimilarity dissimilarity) {
    List<Integer> sizes = continuum.coders().stream().map(List::size).toList();
    List<Group> all = new ArrayList<>();
    new Search(continuum, dissimilarity, all).extend(new int[sizes.size()], 0, 0, 0);
    return new Candidates(List.copyOf(all), sizes);
  }

  /** Adds one coder after the other, and turns back where a group already costs too much. */
  private record Search(Continuum continuum, Dissimilarity dissimilarity, List<Group> found) {
    void extend(int[] members, int coder, int size, double pairs) {
      int n = continuum.coders().size();
      double largest = size + n - (double) coder;
      if (pairs > largest * (largest - 1) * dissimilarity.empty()) {
        return;
      }
      if (coder == n) {
        if (size > 0 && together(members, size)) {
          double cost = pairs + size * (n - (double) size) * dissimilarity.empty();
          found.add(new Group(Arrays.stream(members).boxed().toList(), cost / (n * (n - 1.0) / 2)));
        }
        return;
      }
      members[coder] = -1;
      extend(members, coder + 1, size, pairs);
      for (int at = 0; at < continuum.coders().get(coder).size(); at++) {
        Continuum.Marked one = at(coder, at);
        double more = 0;
        boolean hopeless = false;
        for (int before = 0; before < coder && !hopeless; before++) {
          if (members[before] >= 0) {
            double pair = dissimilarity.of(one, at(before, members[before]));
            more += pair;
            hopeless = pair > 2 * (n - 1) * dissimilarity.empty();
          }
        }
        if (!hopeless) {
          members[coder] = at;
          extend(members, coder + 1, size + 1, pairs + more);
        }
      }
      members[coder] = -1;
    }

    private boolean together(int[] members, int size) {
      for (int i = 0; i < members.length; i++) {
        double apart = 0;
        for (int j = 0; j < members.length; j++) {
          if (i != j && members[i] >= 0 && members[j] >= 0) {
            apart += dissimilarity.of(at(i, members[i]), at(j, members[j]));
          }
        }
        if (apart > 2 * (size - 1) * dissimilarity.empty()) {
          return false;
        }
      }
      return true;
    }

    private Continuum.Marked at(int coder, int place) {
      return continuum.coders().get(coder).get(place);
    }
  }
}
