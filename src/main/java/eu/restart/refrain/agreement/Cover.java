package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The cheapest groups that together hold every stretch once. Stretches that no group joins are
 * solved apart: for two coders as an assignment, for more by branch and bound.
 *
 * @param chosen in the order of their first stretch
 * @param proven whether the search came to its end
 */
record Cover(List<Candidates.Group> chosen, boolean proven) {
  /** Copies the list. */
  Cover {
    chosen = List.copyOf(chosen);
  }

  static Cover cheapest(Candidates candidates) {
    int[] offset = new int[candidates.sizes().size()];
    int stretches = 0;
    for (int coder = 0; coder < offset.length; coder++) {
      offset[coder] = stretches;
      stretches += candidates.sizes().get(coder);
    }
    int[] root = new int[stretches];
    for (int i = 0; i < stretches; i++) {
      root[i] = i;
    }
    for (Candidates.Group group : candidates.all()) {
      int[] held = held(group, offset);
      for (int one : held) {
        root[find(root, one)] = find(root, held[0]);
      }
    }
    TreeMap<Integer, List<Candidates.Group>> islands = new TreeMap<>();
    for (Candidates.Group group : candidates.all()) {
      islands
          .computeIfAbsent(find(root, held(group, offset)[0]), key -> new ArrayList<>())
          .add(group);
    }
    List<Candidates.Group> chosen = new ArrayList<>();
    boolean proven = true;
    for (List<Candidates.Group> island : islands.values()) {
      if (offset.length == 2) {
        chosen.addAll(Assignment.cheapest(island));
      } else {
        BranchAndBound search = new BranchAndBound(island, offset);
        chosen.addAll(search.cheapest());
        proven &= search.finished();
      }
    }
    if (chosen.stream().mapToInt(Candidates.Group::size).sum() != stretches) {
      throw new IllegalStateException("a stretch is lost or stands twice in an alignment");
    }
    chosen.sort(Comparator.comparingInt(group -> held(group, offset)[0]));
    return new Cover(chosen, proven);
  }

  /** The numbers of a group's stretches, over all coders. */
  static int[] held(Candidates.Group group, int[] offset) {
    int[] held = new int[group.size()];
    int at = 0;
    for (int coder = 0; coder < offset.length; coder++) {
      if (group.members().get(coder) >= 0) {
        held[at++] = offset[coder] + group.members().get(coder);
      }
    }
    return held;
  }

  private static int find(int[] root, int at) {
    int here = at;
    while (root[here] != here) {
      root[here] = root[root[here]];
      here = root[here];
    }
    return here;
  }
}
