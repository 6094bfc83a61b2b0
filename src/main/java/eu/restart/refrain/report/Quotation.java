package eu.restart.refrain.report;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Scope;
import java.util.Optional;

/**
 * A quote that the report prints, and why this one.
 *
 * @param section the id of the section's heading
 * @param scope what the section tells of
 * @param mention what it stands for
 * @param text whole sentences of the turn, spaces folded, without quotation marks
 * @param translation where a coding of exactly this text carries one
 * @param coders who gave it this code
 * @param agreed characters of the transcript that two of them coded alike; 0 for one coder
 * @param dissent whether it was taken because it dissents
 */
public record Quotation(
    String section,
    Scope scope,
    Mention mention,
    String text,
    Optional<String> translation,
    int coders,
    int agreed,
    boolean dissent) {
  /** Why it was chosen, in English. */
  public String reason() {
    if (PracticeTalk.practice(mention).isPresent()) {
      return "found by the program with the words " + mention.codings().getFirst().memo();
    }
    String why =
        coders > 1
            ? coders + " coders, the same " + agreed + " characters"
            : "one coder, no other coded it so";
    return dissent ? "dissent; " + why : why;
  }
}
