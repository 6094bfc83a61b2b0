package eu.restart.refrain.tagging;

import java.util.List;

/**
 * A place for one word in a pattern.
 *
 * @param globs the words that fit, folded, {@code *} for any letters; sorted, each once
 */
record Slot(List<String> globs) {
  static final String ANY = "*";

  Slot {
    globs = globs.stream().distinct().sorted().toList();
  }

  /** Whether every word fits. */
  boolean isAny() {
    return globs.contains(ANY);
  }
}
