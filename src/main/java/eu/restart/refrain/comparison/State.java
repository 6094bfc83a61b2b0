package eu.restart.refrain.comparison;

/** What a cell says; the kinds of zero are kept apart. */
public enum State {
  /** At least one participant mentions it. */
  MENTIONED,
  /** It could have been mentioned, and was not. */
  NOT_MENTIONED,
  /** The question was not asked there. */
  NOT_ASKED,
  /** What was said there could not be understood, so that nothing can be counted. */
  NOT_CODABLE,
  /** The number is withheld to protect people. */
  SUPPRESSED
}
