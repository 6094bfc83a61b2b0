package eu.restart.refrain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Holsti's coefficient of reliability, 2M / (N1 + N2): M the decisions on which two coders agree,
 * N1 and N2 the decisions that each of them made (Holsti 1969, p. 140); the mean over pairs for
 * more coders. Expected is 0: chance is not taken off.
 */
public final class Holsti {
  private Holsti() {}

  /** The mean over all pairs of coders who made any decision. */
  public static <T> Coefficient of(Ratings<T> ratings) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < ratings.coders(); i++) {
      for (int j = i + 1; j < ratings.coders(); j++) {
        int made = made(ratings, i) + made(ratings, j);
        if (made > 0) {
          sum += 2.0 * agreed(ratings, i, j) / made;
          pairs++;
        }
      }
    }
    return pairs == 0
        ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
        : new Coefficient.Value(sum / pairs, sum / pairs, 0);
  }

  private static <T> int made(Ratings<T> ratings, int coder) {
    return (int) ratings.units().stream().filter(unit -> unit.get(coder).isPresent()).count();
  }

  private static <T> int agreed(Ratings<T> ratings, int first, int second) {
    int agreed = 0;
    for (List<Optional<T>> unit : ratings.units()) {
      if (unit.get(first).isPresent() && unit.get(first).equals(unit.get(second))) {
        agreed++;
      }
    }
    return agreed;
  }
}
