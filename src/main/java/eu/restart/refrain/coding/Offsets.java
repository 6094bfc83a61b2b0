package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.Optional;

/** A stretch as another tool counts it. */
record Offsets(int start, int end, Unit unit) {
  /** What is counted, and from where. */
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

  /** The stretch in a text, or nothing where the text has no such stretch. */
  Optional<Span> in(String text) {
    int first = unit == Unit.CODE_POINTS_FROM_ONE ? start - 1 : start;
    if (first < 0 || end <= first || end > text.length()) {
      return Optional.empty();
    }
    if (unit == Unit.UTF_16) {
      return Optional.of(new Span(first, end));
    }
    if (end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, first);
    return Optional.of(new Span(from, text.offsetByCodePoints(from, end - first)));
  }
}
