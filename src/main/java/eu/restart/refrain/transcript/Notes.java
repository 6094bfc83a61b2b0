package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the transcriber says within what was said.
 *
 * <p>The rule: a stretch in brackets is a note when it stands on a line of its own and holds a
 * letter, when it holds a transcriber's word ({@code laughs}, {@code unintelligible}) or a time,
 * when it holds a speaker's code beside other words, or when its brackets are {@code (( ))} or
 * {@code { }}. It is a time where it holds nothing else. Everything else in brackets was said:
 * {@code (...)}, {@code (.)}, and what stands for a name that was taken out. A stretch is at most
 * 400 characters long.
 */
final class Notes {
  private static final int LONGEST = 400;
  private static final Pattern WORD = Pattern.compile("[\\s,;/]++");
  private static final Set<String> JOINED =
      Set.of("and", "or", "en", "of", "e", "o", "og", "eller", "și", "şi", "sau", "und", "y");

  private final String text;
  private final Language language;
  private final Set<String> labels;
  private final Markers markers;

  Notes(String text, Language language, Set<String> labels, Markers markers) {
    this.text = text;
    this.language = language;
    this.labels = labels;
    this.markers = markers;
  }

  /** The parts of a stretch of speech, in order; blanks between them belong to none. */
  List<Piece> split(Span speech, SourceLines lines) {
    List<Piece> parts = new ArrayList<>();
    int at = speech.start();
    for (Span pair : pairs(speech)) {
      if (pair.start() < at) {
        continue;
      }
      Optional<Times.Found> time = Times.at(text, pair.start(), pair.end());
      Optional<Markers.Found> marker = markers.inBrackets(pair.of(text));
      if (marker.isPresent()) {
        add(parts, Part.Kind.SPEECH, new Span(at, pair.start()), lines, Optional.empty());
        marker.get().question().ifPresent(id -> parts.add(new Piece.Question(id)));
        add(parts, Part.Kind.MARKER, pair, lines, Optional.empty());
        at = pair.end();
        continue;
      }
      boolean only = time.isPresent() && time.get().end() == pair.end();
      if (!only && !isNote(pair)) {
        continue;
      }
      Span whole = isOwnLine(pair) ? withPoint(pair, speech.end()) : pair;
      add(parts, Part.Kind.SPEECH, new Span(at, whole.start()), lines, Optional.empty());
      add(
          parts,
          only ? Part.Kind.TIME : Part.Kind.NOTE,
          whole,
          lines,
          only ? time : Optional.empty());
      at = whole.end();
    }
    add(parts, Part.Kind.SPEECH, new Span(at, speech.end()), lines, Optional.empty());
    return parts;
  }

  /** The way from an offset to the line of the source. */
  interface SourceLines {
    int lineOf(int offset);
  }

  private void add(
      List<Piece> parts, Part.Kind kind, Span span, SourceLines lines, Optional<Times.Found> time) {
    Blank.trim(text, span.start(), span.end())
        .ifPresent(
            one ->
                parts.add(
                    new Piece.Stretch(
                        kind, one, lines.lineOf(one.start()), time.map(Times.Found::time))));
  }

  private boolean isNote(Span pair) {
    char open = text.charAt(pair.start());
    String inside = text.substring(pair.start() + 1, pair.end() - 1);
    boolean letters = inside.chars().anyMatch(Character::isLetter);
    if (!letters) {
      return false;
    }
    boolean doubled = open == '(' && inside.startsWith("(") && inside.endsWith(")");
    return open == '{'
        || doubled
        || isOwnLine(pair)
        || Times.isIn(inside)
        || Vocabulary.isNote(outermost(inside), language)
        || isAboutSpeaker(inside);
  }

  /** Nested brackets are judged by themselves. */
  private static String outermost(String inside) {
    StringBuilder flat = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : 0;
      flat.append(depth > 0 ? ' ' : c);
      depth -= depth > 0 && ")]}".indexOf(c) >= 0 ? 1 : 0;
    }
    return flat.toString();
  }

  /** A speaker's code and something else that is no "and": {@code (TN3 asks)}, {@code (to S2)}. */
  private boolean isAboutSpeaker(String inside) {
    boolean code = false;
    boolean other = false;
    for (String word : WORD.split(inside.strip(), 14)) {
      boolean known = Names.isCode(word) && labels.contains(Names.key(word));
      code |= known;
      other |= !known && !JOINED.contains(word) && word.chars().allMatch(Character::isLetter);
    }
    return code && other;
  }

  private boolean isOwnLine(Span pair) {
    int before = pair.start();
    while (before > 0 && text.charAt(before - 1) != '\n' && Blank.is(text.charAt(before - 1))) {
      before--;
    }
    Span whole = withPoint(pair, text.length());
    int after = whole.end();
    while (after < text.length() && text.charAt(after) != '\n' && Blank.is(text.charAt(after))) {
      after++;
    }
    return (before == 0 || text.charAt(before - 1) == '\n')
        && (after == text.length() || text.charAt(after) == '\n');
  }

  private Span withPoint(Span pair, int limit) {
    return pair.end() < limit && text.charAt(pair.end()) == '.'
        ? new Span(pair.start(), pair.end() + 1)
        : pair;
  }

  /** Every pair of brackets, outer before inner. */
  private List<Span> pairs(Span speech) {
    List<Deque<Integer>> open = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
    List<Span> pairs = new ArrayList<>();
    for (int i = speech.start(); i < speech.end(); i++) {
      int opener = "([{".indexOf(text.charAt(i));
      int closer = ")]}".indexOf(text.charAt(i));
      if (opener >= 0) {
        open.get(opener).push(i);
      } else if (closer >= 0 && !open.get(closer).isEmpty()) {
        int start = open.get(closer).pop();
        if (i + 1 - start <= LONGEST) {
          pairs.add(new Span(start, i + 1));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    return pairs;
  }
}
