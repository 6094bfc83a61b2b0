package eu.restart.refrain.tagging;

import java.util.List;

/**
 * Words in this order.
 *
 * @param gaps the most words between a slot and the next; one fewer than slots
 */
record Run(List<Slot> slots, List<Integer> gaps) {
  Run {
    slots = List.copyOf(slots);
    gaps = List.copyOf(gaps);
  }

  /** The most words that it can take up. */
  int width() {
    return slots.size() + gaps.stream().mapToInt(Integer::intValue).sum();
  }
}
