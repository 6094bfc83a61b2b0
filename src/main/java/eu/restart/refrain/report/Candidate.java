package eu.restart.refrain.report;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import java.util.Optional;

/**
 * A mention that could be quoted.
 *
 * @param rank of its code in its section, 0-based
 * @param coders who gave it this code
 * @param agreed characters of the transcript that two of them coded alike; 0 for one coder
 * @param text whole sentences, spaces folded
 * @param translation where a coding of exactly this text carries one
 */
record Candidate(
    Mention mention, int rank, int coders, int agreed, String text, Optional<String> translation) {
  /** The turn in which it stands. */
  String turn() {
    return mention.group() + "\n" + mention.turn().number();
  }

  /** Who says it. */
  String speaker() {
    return mention.group() + "\n" + mention.speaker();
  }

  /** Whether a coder marks that it contradicts. */
  boolean dissents() {
    return dissents(mention);
  }

  /** Whether a coder marks that a mention contradicts. */
  static boolean dissents(Mention mention) {
    return mention.codings().stream()
        .map(Coding::mark)
        .flatMap(Optional::stream)
        .anyMatch(Mark::dissents);
  }
}
