package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.util.Optional;

/** White space as conservation knows it: no-break spaces are blank too. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The stretch without blank ends, or nothing where all of it is blank. */
  static Optional<Span> trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  static boolean between(String text, int from, int to) {
    return trim(text, from, to).isEmpty();
  }

  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** One space for each run of white space, none at the ends. */
  static String collapsed(String text) {
    StringBuilder one = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        one.append(c);
      } else if (!one.isEmpty() && one.charAt(one.length() - 1) != ' ') {
        one.append(' ');
      }
    }
    return !one.isEmpty() && one.charAt(one.length() - 1) == ' '
        ? one.substring(0, one.length() - 1)
        : one.toString();
  }
}
