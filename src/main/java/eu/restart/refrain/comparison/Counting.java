package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import java.util.List;

/** Counts mentions into the cells of a comparison. */
final class Counting {
  private Counting() {}

  static Comparison compare(Corpus corpus, Mentions mentions, Axis axis, Scope scope) {
    return new Comparison(
        axis, mentions.basis(), scope, List.of(), List.of(), List.of(), List.of());
  }
}
