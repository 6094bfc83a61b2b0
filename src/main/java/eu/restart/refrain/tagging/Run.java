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

  /** Whether it fits whatever words. */
  boolean isAny() {
    for (Slot slot : slots) {
      if (!slot.isAny()) {
        return false;
      }
    }
    return true;
  }

  /** The most words that it can take up. */
  int width() {
    int width = slots.size();
    for (int gap : gaps) {
      width += gap;
    }
    return width;
  }
}
