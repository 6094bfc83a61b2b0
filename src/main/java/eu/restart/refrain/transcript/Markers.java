package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises that a transcript marks a question of the guide: {@code Domanda 3.}, {@code Q3},
 * {@code [Q3]}, a heading that is the question's id, or a line of its own that says the guide's
 * words.
 */
final class Markers {
  /** How alike a plain line and a heading must be to the guide's words. */
  private static final double SAME_LINE = 0.8;

  private static final double SAME_HEADING = 0.5;
  private static final int LONGEST = 400;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[#*_\\[(>-]|\\s){0,8}+"
              + "(?:domanda|vraag|sp\u00F8rsm\u00E5l|spm\\.?+|[i\u00EE]ntrebarea|[i\u00EE]ntrebare|"
              + "question|frage|pregunta|topic|thema|tema|q)\\s{0,3}+(\\d{1,2}+)(?![\\d\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> WORDS =
      Set.of(
          "q",
          "question",
          "domanda",
          "vraag",
          "spm",
          "sp\u00F8rsmal",
          "intrebarea",
          "intrebare",
          "frage",
          "pregunta",
          "topic",
          "thema",
          "tema");

  private final List<Question> questions;
  private final GuideLikeness likeness;

  Markers(List<Question> questions, GuideLikeness likeness) {
    this.questions = List.copyOf(questions);
    this.likeness = likeness;
  }

  /**
   * A marker.
   *
   * @param question the id; nothing where the number is beyond the guide
   * @param number as written; 0 where the words were recognised
   */
  record Found(Optional<String> question, int number) {}

  /** Whether a key is a word that numbers questions. */
  static boolean isWord(String key) {
    return WORDS.contains(key);
  }

  /** A line without a label that begins a paragraph. */
  Optional<Found> onOwnLine(String text, Line line) {
    Span span = line.span();
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Found> numbered = numbered(text, span, line.heading());
    return numbered.isPresent() ? numbered : byWords(span.of(text), line.heading());
  }

  /** The marker with which a moderator's speech begins, such as {@code Question 3.} */
  Optional<Found> atStart(String text, Span speech) {
    return numbered(text, speech, false).filter(found -> found.question().isPresent());
  }

  /** A stretch in brackets that holds no more than a marker. */
  Optional<Found> inBrackets(String pair) {
    if (pair.length() > 24) {
      return Optional.empty();
    }
    Matcher matcher = NUMBERED.matcher(pair);
    return matcher.lookingAt() && matcher.end() == pair.length() - 1
        ? Optional.of(found(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  private Optional<Found> numbered(String text, Span span, boolean heading) {
    Matcher matcher = NUMBERED.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int after = matcher.end();
    while (after < span.end() && "])*_ ".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean ended =
        after >= span.end() || ".:)-\u2013\u2014|".indexOf(text.charAt(after)) >= 0 || heading;
    return ended ? Optional.of(found(Integer.parseInt(matcher.group(1)))) : Optional.empty();
  }

  private Found found(int number) {
    return new Found(
        number >= 1 && number <= questions.size()
            ? Optional.of(questions.get(number - 1).id())
            : Optional.empty(),
        number);
  }

  private Optional<Found> byWords(String line, boolean heading) {
    String key = Names.key(line);
    double best = heading ? SAME_HEADING : SAME_LINE;
    Optional<Found> found = Optional.empty();
    for (int i = 0; i < questions.size(); i++) {
      double same =
          heading && key.equals(Names.key(questions.get(i).id())) ? 1 : likeness.same(line, i);
      if (same > best || (same == best && found.isEmpty())) {
        best = same;
        found = Optional.of(new Found(Optional.of(questions.get(i).id()), 0));
      }
    }
    return found;
  }
}
