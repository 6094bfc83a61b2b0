package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.State;

/**
 * The numbers at a row and a column; all 0 where the state is not MENTIONED or NOT_MENTIONED.
 *
 * @param participants k, the people who mention it
 * @param of n, the people who could have
 * @param mentions how often it is mentioned; 0 where that is withheld
 * @param tellsMentions whether it is not
 */
public record Datum(State state, int participants, int of, int mentions, boolean tellsMentions) {
  /** Empties what must not show and refuses counts that cannot be. */
  public Datum {
    if (state != State.MENTIONED && state != State.NOT_MENTIONED) {
      participants = 0;
      of = 0;
      mentions = 0;
      tellsMentions = true;
    }
    if (!tellsMentions) {
      mentions = 0;
    }
    if (participants < 0 || participants > of || mentions < 0) {
      throw new IllegalArgumentException(participants + " of " + of + ", " + mentions);
    }
  }

  /** Numbers of which none is withheld. */
  public Datum(State state, int participants, int of, int mentions) {
    this(state, participants, of, mentions, true);
  }

  /** The numbers of a comparison's cell. */
  public static Datum of(Cell cell) {
    return new Datum(
        cell.state(),
        cell.participants(),
        cell.of(),
        cell.mentions(),
        cell.told().mentions() || !cell.told().people());
  }

  /** The same where it is the mentions that are drawn: withheld where they are not told. */
  Datum ofMentions() {
    return isCounted() && !tellsMentions ? new Datum(State.SUPPRESSED, 0, 0, 0) : this;
  }

  /** Whether there is a number, be it 0. */
  public boolean isCounted() {
    return state == State.MENTIONED || state == State.NOT_MENTIONED;
  }

  /** k over n, from 0 to 1; 0 where there is no number. */
  public double share() {
    return of == 0 ? 0 : (double) participants / of;
  }
}
