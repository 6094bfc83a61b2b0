package eu.restart.refrain.source;

/** How much a problem costs the result. */
public enum Severity {
  /** Something could not be used: a file, a row, a value. */
  ERROR,
  /** It was used, and somebody should look at it. */
  WARNING,
  /** What was recognised or decided; not a finding, and no reason for a non-zero exit. */
  NOTE
}
