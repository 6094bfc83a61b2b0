package eu.restart.refrain.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Thematic saturation by base size, run length and new-information threshold (Guest, Namey and Chen
 * 2020).
 *
 * @param base events in the base
 * @param run events in a run
 * @param threshold the share of new codes at or below which it counts as reached
 * @param baseCodes different codes in the base
 * @param runs overlapping runs, each one event further, in order
 */
public record Saturation(int base, int run, double threshold, int baseCodes, List<Run> runs) {
  /** Copies the list. */
  public Saturation {
    runs = List.copyOf(runs);
  }

  /**
   * A run of events.
   *
   * @param first 1-based number of its first event
   * @param last 1-based number of its last event
   * @param fresh codes that no event before the run has
   */
  public record Run(int first, int last, int fresh) {}

  /** New codes of a run / codes of the base; nothing where the base has none. */
  public Optional<Double> ratio(Run one) {
    return baseCodes == 0 ? Optional.empty() : Optional.of(one.fresh() / (double) baseCodes);
  }

  /** The first run at or below the threshold, as in "6+2": events before it + its length. */
  public Optional<String> reached() {
    return runs.stream()
        .filter(one -> ratio(one).filter(share -> share <= threshold).isPresent())
        .findFirst()
        .map(one -> (one.first() - 1) + "+" + (one.last() - one.first() + 1));
  }

  /** Whether there is any run at all: four groups with a base of four leave none. */
  public boolean canBeAssessed() {
    return !runs.isEmpty() && baseCodes > 0;
  }

  /**
   * Over events in their order, each with its codes.
   *
   * @throws IllegalArgumentException where base or run is below 1
   */
  public static Saturation of(List<Set<String>> events, int base, int run, double threshold) {
    if (base < 1 || run < 1) {
      throw new IllegalArgumentException("no base or run: " + base + ", " + run);
    }
    List<Run> runs = new ArrayList<>();
    for (int first = base + 1; first + run - 1 <= events.size(); first++) {
      Set<String> fresh = union(events.subList(first - 1, first - 1 + run));
      fresh.removeAll(union(events.subList(0, first - 1)));
      runs.add(new Run(first, first + run - 1, fresh.size()));
    }
    int codes = union(events.subList(0, Math.min(base, events.size()))).size();
    return new Saturation(base, run, threshold, codes, runs);
  }

  private static Set<String> union(List<Set<String>> events) {
    Set<String> union = new HashSet<>();
    events.forEach(union::addAll);
    return union;
  }
}
