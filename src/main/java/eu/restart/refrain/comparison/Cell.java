package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Mention;
import java.util.List;

/**
 * A code in a column: its counts, their bases, and the mentions behind them. What is not told is
 * not in it: a number withheld is 0 here, and {@link #told} says so.
 *
 * @param code a code's id; a theme counts its own mentions and those of all codes below it
 * @param column a column's id; {@link Column#TOTAL} for all columns together
 * @param mentions the number of mentions
 * @param turns the number of different turns in which it is mentioned
 * @param participants k, the different people who mention it
 * @param of n, the people who could have
 * @param groups the groups in which it is mentioned
 * @param ofGroups the groups in which it could have been
 * @param fewest the mentions if in each group the most sparing of its coders had coded alone; 0 for
 *     a group where one of them has none
 * @param most the mentions if in each group the most generous of its coders had coded alone
 * @param evidence the mentions, in order of group and place
 * @param told what of all this is told
 */
public record Cell(
    String code,
    String column,
    State state,
    int mentions,
    int turns,
    int participants,
    int of,
    int groups,
    int ofGroups,
    int fewest,
    int most,
    List<Mention> evidence,
    Told told) {
  /** Empties what is not told, copies the evidence and checks that the counts fit it. */
  public Cell {
    if ((state == State.SUPPRESSED) == told.people()) {
      throw new IllegalArgumentException(code + ", " + column + ": " + state + ", " + told);
    }
    if (!told.mentions()) {
      mentions = 0;
      turns = 0;
      groups = 0;
      fewest = 0;
      most = 0;
      evidence = List.of();
    }
    if (!told.people()) {
      participants = 0;
    }
    evidence = List.copyOf(evidence);
    boolean whole = told.kind() != Told.Kind.COUNTS;
    if (evidence.size() > mentions || (whole && mentions != evidence.size())) {
      throw new IllegalStateException(mentions + " mentions, " + evidence.size() + " in evidence");
    }
    if (participants > of || groups > ofGroups) {
      throw new IllegalStateException(code + ", " + column + ": more than the base");
    }
  }

  /** A cell of which everything is told, or nothing where it is suppressed. */
  public Cell(
      String code,
      String column,
      State state,
      int mentions,
      int turns,
      int participants,
      int of,
      int groups,
      int ofGroups,
      int fewest,
      int most,
      List<Mention> evidence) {
    this(
        code,
        column,
        state,
        mentions,
        turns,
        participants,
        state == State.SUPPRESSED ? 0 : of,
        groups,
        state == State.SUPPRESSED ? 0 : ofGroups,
        fewest,
        most,
        evidence,
        state == State.SUPPRESSED ? Told.NOTHING : Told.ALL);
  }

  /** k over n, from 0 to 1; 0 where nobody could have mentioned it. */
  public double share() {
    return of == 0 ? 0 : (double) participants / of;
  }

  /**
   * The same cell with less told; suppressed where k is not.
   *
   * @param shown the mentions that may be listed
   */
  public Cell telling(Told less, List<Mention> shown) {
    return new Cell(
        code,
        column,
        less.people() ? state : State.SUPPRESSED,
        mentions,
        turns,
        participants,
        of,
        groups,
        ofGroups,
        fewest,
        most,
        shown,
        less);
  }

  /** The same cell without a number, its bases among them. */
  public Cell suppressed() {
    return new Cell(code, column, State.SUPPRESSED, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
  }
}
