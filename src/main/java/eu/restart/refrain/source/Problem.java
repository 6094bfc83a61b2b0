package eu.restart.refrain.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A problem as a value: where, which rule, what is wrong, and what to do.
 *
 * <p>Message and advice are English templates in which {0}, {1} stand for the arguments; the rule's
 * id is the key under which another language's templates are found.
 *
 * @param rule stable id in lower case with hyphens, such as {@code code-unknown}
 * @param message what is wrong, one sentence without a full stop
 * @param advice what to do about it, one clause
 * @param arguments what {0}, {1} stand for
 */
public record Problem(
    Severity severity,
    Place place,
    String rule,
    String message,
    String advice,
    List<Argument> arguments)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::text)
          .thenComparing(Problem::severity);

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem through which something could not be used. */
  public static Problem error(
      Place place, String rule, String message, String advice, Object... arguments) {
    return of(Severity.ERROR, place, rule, message, advice, arguments);
  }

  /** A problem that somebody should look at, though the value was used. */
  public static Problem warning(
      Place place, String rule, String message, String advice, Object... arguments) {
    return of(Severity.WARNING, place, rule, message, advice, arguments);
  }

  /** Something recognised or decided, said so that nobody has to guess. */
  public static Problem note(
      Place place, String rule, String message, String advice, Object... arguments) {
    return of(Severity.NOTE, place, rule, message, advice, arguments);
  }

  private static Problem of(
      Severity severity,
      Place place,
      String rule,
      String message,
      String advice,
      Object... arguments) {
    return new Problem(
        severity,
        place,
        rule,
        message,
        advice,
        Arrays.stream(arguments).map(Argument::of).toList());
  }

  /** Whether this is a finding: anything but a note. */
  public boolean isFinding() {
    return severity != Severity.NOTE;
  }

  /** The same problem at another place. */
  public Problem at(Place other) {
    return new Problem(severity, other, rule, message, advice, arguments);
  }

  /** {@code message (advice)} in English with the arguments put in. */
  public String text() {
    return in(UnaryOperator.identity());
  }

  /** The same, where {@code words} gives the translation of an English template. */
  public String in(UnaryOperator<String> words) {
    String said = new Phrase(message, arguments).in(words);
    return advice.isEmpty() ? said : said + " (" + new Phrase(advice, arguments).in(words) + ")";
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: rule: message (what to do)}. */
  @Override
  public String toString() {
    return place + ": " + rule + ": " + text();
  }
}
