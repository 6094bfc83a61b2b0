package eu.restart.refrain.statistics;

/** Which outcomes of a test count as more extreme than the one seen. */
public enum Tail {
  /** Outcomes no likelier than the one seen, or no nearer to the middle. */
  TWO_SIDED,
  /** The first group higher. */
  GREATER,
  /** The first group lower. */
  LESS
}
