package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Mention;
import java.util.List;

/**
 * A code in a column: its counts, their bases, and the mentions behind them.
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
    List<Mention> evidence) {
  /** Copies the evidence and checks that the counts fit it. */
  public Cell {
    evidence = List.copyOf(evidence);
    if (state != State.SUPPRESSED && mentions != evidence.size()) {
      throw new IllegalStateException(mentions + " mentions, " + evidence.size() + " in evidence");
    }
    if (participants > of || groups > ofGroups) {
      throw new IllegalStateException(code + ", " + column + ": more than the base");
    }
  }

  /** k over n, from 0 to 1; 0 where nobody could have mentioned it. */
  public double share() {
    return of == 0 ? 0 : (double) participants / of;
  }
}
