package eu.restart.refrain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * A turn to which some coders gave a code and others did not.
 *
 * @param turn 1-based number of the turn
 * @param line 1-based line of the transcript's file
 * @param speaker the participant's label
 * @param said the whole turn
 * @param sides what each coder did, in the order of their names
 */
public record Disagreement(
    String group, int turn, int line, String speaker, String code, String said, List<Side> sides) {
  /** Copies the list. */
  public Disagreement {
    sides = List.copyOf(sides);
  }

  /**
   * One coder's side.
   *
   * @param quote what the coder gave the code to, within the turn; nothing where it was not given
   * @param codes all codes that the coder gave the turn, sorted
   */
  public record Side(String coder, Optional<String> quote, List<String> codes) {
    /** Copies the list. */
    public Side {
      codes = List.copyOf(codes);
    }
  }
}
