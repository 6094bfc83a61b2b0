package eu.restart.refrain.index;

import java.util.Optional;

/**
 * What to look for, and where.
 *
 * @param query words, {@code "phrases"}, {@code wild*cards}, {@code a NEAR/5 b}, AND, OR, NOT
 * @param context the most characters shown on each side of a match
 * @param group id of a group; empty for all, and so on
 * @param code id of a code or theme that some coding of the turn has
 * @param moderator whether the moderators' turns are searched as well
 */
public record Search(
    String query,
    int context,
    Optional<String> group,
    Optional<String> country,
    Optional<String> role,
    Optional<String> question,
    Optional<String> code,
    boolean moderator) {
  /** A search through everything that participants said. */
  public static Search of(String query) {
    return new Search(
        query,
        60,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
