package eu.restart.refrain.transcript;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as transcribers and machines write them; every pattern is linear. */
final class Times {
  private static final String CLOCK =
      "\\d{1,3}+:[0-5]\\d(?:(?::[0-5]\\d)?+)(?:(?:[.,]\\d{1,6}+)?+)(?![\\d:])";
  private static final String RANGE = "[ \\t]*+(?:-->|->|-|\u2013|\u2014)[ \\t]*+" + CLOCK;
  private static final Pattern ONE =
      Pattern.compile("([\\[(<]?+)[ \\t]*+(" + CLOCK + ")(?:" + RANGE + ")?+[ \\t]*+([\\])>]?+)");
  private static final Pattern BARE = Pattern.compile("(?<![\\d:.,])" + CLOCK);

  private Times() {}

  /**
   * A time that stands in a text.
   *
   * @param end one past its last character
   * @param bracketed whether it stands in brackets
   * @param exact whether it says hours, a fraction or a range, so that it is no o'clock
   */
  record Found(Duration time, int end, boolean bracketed, boolean exact) {}

  /** The time that begins exactly at a place of the text. */
  static Optional<Found> at(String text, int from, int to) {
    Matcher matcher = ONE.matcher(text).region(from, to);
    if (from >= to || !matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean opened = !matcher.group(1).isEmpty();
    if (opened == matcher.group(3).isEmpty()) {
      return Optional.empty();
    }
    String clock = matcher.group(2);
    boolean exact =
        clock.indexOf(':') != clock.lastIndexOf(':')
            || clock.indexOf('.') >= 0
            || clock.indexOf(',') >= 0
            || matcher.end(2) < matcher.end() - (opened ? 1 : 0);
    return Optional.of(new Found(duration(clock), matcher.end(), opened, exact));
  }

  /** Whether a short text holds a time anywhere. */
  static boolean isIn(String text) {
    return BARE.matcher(text).find();
  }

  /** A cell or a member: a clock in any layout, with or without brackets. */
  static Optional<Duration> parse(String cell) {
    String text = Blank.collapsed(cell);
    return at(text, 0, text.length())
        .filter(found -> found.end() == text.length())
        .map(Found::time);
  }

  private static Duration duration(String clock) {
    String[] parts = clock.replace(',', '.').split("[:.]", -1);
    boolean fraction = clock.indexOf('.') >= 0 || clock.indexOf(',') >= 0;
    int whole = fraction ? parts.length - 1 : parts.length;
    long seconds = 0;
    for (int i = 0; i < whole; i++) {
      seconds = seconds * 60 + Long.parseLong(parts[i]);
    }
    long nanos = 0;
    if (fraction) {
      nanos = Long.parseLong((parts[whole] + "000000000").substring(0, 9));
    }
    return Duration.ofSeconds(seconds, nanos);
  }
}
