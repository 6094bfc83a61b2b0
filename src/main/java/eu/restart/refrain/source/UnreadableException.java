package eu.restart.refrain.source;

import java.io.IOException;

/** Says that a file as a whole could not be read, and carries the problem to show. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Wraps the problem that a reader of the file would be told. */
  public UnreadableException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** The problem to show. */
  public Problem problem() {
    return problem;
  }
}
