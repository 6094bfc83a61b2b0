package eu.restart.refrain.index;

/** Says that a query cannot be understood, in words for the person who typed it. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A query that cannot be understood, and why. */
  public QueryException(String message) {
    super(message);
  }
}
