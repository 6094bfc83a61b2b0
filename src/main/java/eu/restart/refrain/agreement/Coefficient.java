package eu.restart.refrain.agreement;

import java.util.OptionalDouble;

/** A coefficient of agreement: a value with what it was made of, or undefined with the reason. */
public sealed interface Coefficient {
  /**
   * A value.
   *
   * @param value at most 1; 0 is chance; below 0 is worse than chance
   * @param observed for the kappa family the observed agreement, for alpha's the observed
   *     disagreement, as the class says that computes it
   * @param expected the same by chance
   */
  record Value(double value, double observed, double expected) implements Coefficient {}

  /** No value can be given. */
  record Undefined(Why why) implements Coefficient {}

  /** Why there is no value. */
  enum Why {
    /** Everybody always gave the same value, so that chance alone would agree as well. */
    NO_VARIATION,
    /** No unit has two values. */
    NOTHING_TO_COMPARE
  }

  /** Closer to no variation than doubles can tell from it. */
  double SLACK = 1e-12;

  /** (observed - expected) / (1 - expected), of agreements from 0 to 1. */
  static Coefficient ofAgreement(double observed, double expected) {
    return 1 - expected < SLACK
        ? new Undefined(Why.NO_VARIATION)
        : new Value((observed - expected) / (1 - expected), observed, expected);
  }

  /** 1 - observed / expected, of disagreements from 0. */
  static Coefficient ofDisagreement(double observed, double expected) {
    return expected <= 0
        ? new Undefined(Why.NO_VARIATION)
        : new Value(1 - observed / expected, observed, expected);
  }

  /** The value, where there is one. */
  default OptionalDouble number() {
    return this instanceof Value value ? OptionalDouble.of(value.value()) : OptionalDouble.empty();
  }
}
