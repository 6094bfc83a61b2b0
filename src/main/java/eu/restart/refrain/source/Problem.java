package eu.restart.refrain.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
    List<String> arguments)
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
        Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Whether this is a finding: anything but a note. */
  public boolean isFinding() {
    return severity != Severity.NOTE;
  }

  /** {@code message (advice)} with the arguments put in. */
  public String text() {
    return fill(message) + (advice.isEmpty() ? "" : " (" + fill(advice) + ")");
  }

  private String fill(String template) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int close = template.charAt(at) == '{' ? template.indexOf('}', at) : -1;
      if (close > at + 1 && isIndex(template, at + 1, close)) {
        filled.append(arguments.get(Integer.parseInt(template.substring(at + 1, close))));
        at = close + 1;
      } else {
        filled.append(template.charAt(at++));
      }
    }
    return filled.toString();
  }

  private boolean isIndex(String template, int from, int to) {
    return to - from <= 2
        && template.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(template.substring(from, to)) < arguments.size();
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
