package eu.restart.refrain.refi;

import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * How a tool counts the positions in its texts. The standard (section 10.2) wants code points from
 * 0; the literal text makes the end inclusive, its own example and all known tools make it
 * exclusive.
 */
enum Counting {
  /** Code points, a line break counts one, end exclusive: the standard as it is practised. */
  CODE_POINTS(Phrase.of("code points")),
  /** Code points, a carriage return and a line feed count two. */
  CODE_POINTS_RAW(Phrase.of("code points, two for each line break")),
  /** UTF-16 units, a line break counts one. */
  UTF_16(Phrase.of("UTF-16 units")),
  /** UTF-16 units, a carriage return and a line feed count two. */
  UTF_16_RAW(Phrase.of("UTF-16 units, two for each line break")),
  /** Code points, a line break counts one, end inclusive: the standard to the letter. */
  INCLUSIVE(Phrase.of("code points, the last one counted in"));

  @SuppressWarnings("ImmutableEnumChecker") // a phrase holds texts alone and never changes
  private final Phrase words;

  Counting(Phrase words) {
    this.words = words;
  }

  /** For people. */
  Phrase words() {
    return words;
  }

  /**
   * A passage as a tool wrote it.
   *
   * @param name full text, a part of it, or anything else: tools differ
   */
  record Written(long start, long end, String name) {}

  /** A text as it lies in the file, and in canonical form. */
  static final class Lengths {
    private final String text;
    private final String raw;
    private final int[] canonical;

    /**
     * @param raw without byte order mark
     */
    Lengths(String raw) {
      this.raw = raw;
      StringBuilder kept = new StringBuilder(raw.length());
      canonical = new int[raw.length() + 1];
      for (int i = 0; i < raw.length(); i++) {
        canonical[i] = kept.length();
        char c = raw.charAt(i);
        if (c == '\r') {
          boolean pair = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
          if (!pair) {
            kept.append('\n');
          }
        } else {
          kept.append(c);
        }
      }
      canonical[raw.length()] = kept.length();
      text = kept.toString();
    }

    String text() {
      return text;
    }

    boolean hasPairs() {
      return raw.contains("\r\n");
    }

    Optional<Span> span(Written written, Counting counting) {
      long end = counting == INCLUSIVE ? written.end() + 1 : written.end();
      return switch (counting) {
        case UTF_16 -> units(text, written.start(), end);
        case UTF_16_RAW -> units(raw, written.start(), end).flatMap(this::toCanonical);
        case CODE_POINTS, INCLUSIVE -> points(text, written.start(), end);
        case CODE_POINTS_RAW -> points(raw, written.start(), end).flatMap(this::toCanonical);
      };
    }

    private Optional<Span> toCanonical(Span span) {
      int start = canonical[span.start()];
      int end = canonical[span.end()];
      return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Span> units(String text, long start, long end) {
      return start >= 0 && start < end && end <= text.length()
          ? Optional.of(new Span((int) start, (int) end))
          : Optional.empty();
    }

    private static Optional<Span> points(String text, long start, long end) {
      if (start < 0 || start >= end || end > text.codePointCount(0, text.length())) {
        return Optional.empty();
      }
      int from = text.offsetByCodePoints(0, (int) start);
      return Optional.of(new Span(from, text.offsetByCodePoints(from, (int) (end - start))));
    }
  }

  /**
   * The way of counting under which a text's passages are most like what their names say, and,
   * where names say nothing, begin and end at the edges of words most often; the first of those
   * that are as good.
   */
  static Counting of(Lengths lengths, List<Written> written) {
    Counting best = CODE_POINTS;
    long most = -1;
    for (Counting counting : values()) {
      long good = 0;
      for (Written one : written) {
        good += lengths.span(one, counting).map(span -> likeness(lengths, span, one)).orElse(0L);
      }
      if (good > most) {
        best = counting;
        most = good;
      }
    }
    return best;
  }

  /** A name that is the passage weighs more than all edges of words together could. */
  private static long likeness(Lengths lengths, Span span, Written written) {
    String there = span.of(lengths.text());
    // In an attribute XML makes every line break a space.
    boolean literal = there.replaceAll("\\s", " ").equals(written.name().replaceAll("\\s", " "));
    boolean named = !written.name().isBlank() && flat(there).equals(flat(written.name()));
    long edges =
        (edge(lengths.text(), span.start()) ? 1L : 0L)
            + (edge(lengths.text(), span.end()) ? 1L : 0L);
    return (literal ? 1_000L : 0) + (named ? 1_000L : 0) + edges + (there.isBlank() ? 0 : 1);
  }

  private static boolean edge(String text, int at) {
    return at == 0
        || at == text.length()
        || Character.isLetterOrDigit(text.codePointBefore(at))
            != Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
