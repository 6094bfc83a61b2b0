package eu.restart.refrain.transcript;

/**
 * Where and how a question of the guide was found to be asked.
 *
 * @param question the question's id
 * @param turn 1-based number of the turn that asks it, or of the first turn after a marker
 * @param certainty 1 for a marker or study.yaml; for likeness the score from 0 to 1
 */
public record Asked(String question, int turn, How how, double certainty) {
  /** By what a question was recognised. */
  public enum How {
    /** study.yaml says so. */
    SETTING,
    /** The transcript marks it. */
    MARKER,
    /** The moderator's words are like the guide's. */
    LIKENESS
  }
}
