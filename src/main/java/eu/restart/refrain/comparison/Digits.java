package eu.restart.refrain.comparison;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the sheets show them: three decimals, a full stop; what is undefined is empty. */
final class Digits {
  private Digits() {}

  static String of(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.equals("-0.000") ? "0.000" : text;
  }

  static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : "";
  }

  static String of(int value) {
    return String.valueOf(value);
  }
}
