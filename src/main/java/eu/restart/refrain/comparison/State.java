package eu.restart.refrain.comparison;

/** What a cell says; the kinds of zero are kept apart. */
public enum State {
  /** At least one participant mentions it. */
  MENTIONED,
  /** It could have been mentioned, and was not. */
  NOT_MENTIONED,
  /** The question was not asked there. */
  NOT_ASKED,
  /**
   * Nothing can be counted there: not one word of the people in question was understood, and the
   * transcriber notes that they or others were not; or nobody of them sits in a group that could be
   * read and was coded on this basis (then the base is 0).
   */
  NOT_CODABLE,
  /** The number is withheld to protect people. */
  SUPPRESSED
}
