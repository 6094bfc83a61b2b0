package eu.restart.refrain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value that was read, with every problem met on the way.
 *
 * @param problems in the order of their places
 */
public record Checked<T>(T value, List<Problem> problems) {
  /** Sorts the problems, so that the order of reading does not show. */
  public Checked {
    problems = problems.stream().sorted().toList();
  }

  /** A value about which there is nothing to say. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** The value changed, the problems kept. */
  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return new Checked<>(change.apply(value), problems);
  }

  /** The same value with further problems. */
  public Checked<T> with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Checked<>(value, all);
  }

  /** Whether any problem is a finding. */
  public boolean hasFindings() {
    return problems.stream().anyMatch(Problem::isFinding);
  }
}
