package eu.restart.refrain.coding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sign for left-out words within a quote: …, ..., [...], (…). */
final class Ellipsis {
  /** The most words that one sign may stand for. */
  static final int MOST_LEFT_OUT = 100;

  /** More pieces are no quote but a list. */
  static final int MOST_PIECES = 12;

  private static final Pattern SIGN = Pattern.compile("\u2026|\\.\\s?\\.\\s?\\.");

  private Ellipsis() {}

  /** The pieces between the signs, each with a word at least; fewer than two where none is left. */
  static List<String> pieces(String quote) {
    return Arrays.stream(SIGN.split(quote, -1))
        .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
