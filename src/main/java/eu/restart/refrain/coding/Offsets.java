package eu.restart.refrain.coding;

import java.util.Optional;

/** A stretch as another tool counts it. */
record Offsets(int start, int end, Unit unit) {
  /** What a dialect counts, and from where. */
  enum Unit {
    /** UTF-16 units, 0-based, end exclusive: as here. */
    UTF_16,
    /** Code points, 0-based, end exclusive. */
    CODE_POINTS,
    /** Code points, 1-based, end inclusive. */
    CODE_POINTS_FROM_ONE
  }

  static Optional<Offsets> of(String start, String end, Unit unit) {
    return isNumber(start) && isNumber(end)
        ? Optional.of(new Offsets(number(start), number(end), unit))
        : Optional.empty();
  }

  /** A spreadsheet may have made 12 into 12.0. */
  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}([.,]0+)?");
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceFirst("[.,].*", ""));
  }
}
