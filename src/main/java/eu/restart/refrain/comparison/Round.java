package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;

/**
 * A study as it was at some time: an earlier version of it, or one wave.
 *
 * @param basis which codings are counted
 */
public record Round(Corpus corpus, Basis basis) {
  Mentions mentions() {
    return Mentions.of(corpus, basis);
  }
}
