package eu.restart.refrain.chart;

/**
 * The words around a figure, in its language.
 *
 * @param title what it is about
 * @param subtitle what is counted; may be empty
 * @param note how it was counted; may be empty
 */
public record Caption(String title, String subtitle, String note) {
  /** The same words with one more sentence under the title, such as the question it is about. */
  public Caption within(String scope) {
    return new Caption(title, subtitle.isEmpty() ? scope : scope + ". " + subtitle, note);
  }
}
