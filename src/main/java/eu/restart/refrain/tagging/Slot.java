package eu.restart.refrain.tagging;

import java.util.List;
import java.util.TreeSet;

/**
 * A place for one word in a pattern.
 *
 * @param globs the words that fit, folded, {@code *} for any letters; sorted, each once
 */
record Slot(List<String> globs) {
  static final String ANY = "*";

  Slot {
    globs = List.copyOf(new TreeSet<>(globs));
  }

  /** Whether every word fits. */
  boolean isAny() {
    return globs.contains(ANY);
  }
}
