package eu.restart.refrain.tagging;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a pattern can stand in a text: runs near each other, and what must not stand
 * there.
 *
 * @param nears the most words between a run and the one before it in this list, on either side; one
 *     fewer than runs
 * @param not what must not stand inside or shortly before
 * @param reach how many words before count as shortly before
 */
record Chain(List<Run> runs, List<Integer> nears, Optional<Slot> not, int reach) {
  Chain {
    runs = List.copyOf(runs);
    nears = List.copyOf(nears);
  }

  /** The most words that have to be remembered to find it. */
  int width() {
    int width = reach;
    for (Run run : runs) {
      width += run.width();
    }
    for (int near : nears) {
      width += near;
    }
    return width;
  }
}
