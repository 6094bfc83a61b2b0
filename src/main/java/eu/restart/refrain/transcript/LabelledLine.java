package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a line that begins with a label apart: number, time, label, note, talk. */
final class LabelledLine {
  private final String text;
  private final Group group;
  private final Set<String> labels;
  private final Pieces pieces;
  private final Map<String, Integer> titles = new HashMap<>();

  LabelledLine(
      String text, Group group, Set<String> labels, List<Optional<Head>> heads, Pieces pieces) {
    this.text = text;
    this.group = group;
    this.labels = labels;
    this.pieces = pieces;
    for (Optional<Head> one : heads) {
      Head head = one.orElse(null);
      if (head != null && head.bracket().isPresent()) {
        titles.merge(head.name() + head.bracket().get().of(text), 1, Integer::sum);
      }
    }
  }

  void read(Line line, Head head) {
    List<Span> apart = new ArrayList<>();
    head.number().ifPresent(apart::add);
    head.timeSpan().ifPresent(apart::add);
    Optional<Span> bracket = head.bracket();
    String label = head.name();
    if (bracket.isPresent()) {
      if (isTitle(head, bracket.get().of(text), group.language())) {
        label = name(new Span(head.label().start(), bracket.get().end()));
      } else {
        apart.add(bracket.get());
      }
    }
    apart.sort(null);
    pieces.add(new Piece.Change(label, line.number()));
    int at = line.span().start();
    for (Span one : apart) {
      pieces.label(at, one.start(), line);
      if (head.timeSpan().filter(one::equals).isPresent() && head.time().isPresent()) {
        pieces.time(one, line, head.time().get().time());
      } else {
        boolean number = head.number().filter(one::equals).isPresent();
        pieces.stretch(number ? Part.Kind.HEADER : Part.Kind.NOTE, one, line);
      }
      at = one.end();
    }
    pieces.label(at, head.rest(), line);
    rest(line, head.rest());
  }

  private void rest(Line line, int from) {
    int at = Blank.skip(text, from, line.span().end());
    Times.Found time = Times.at(text, at, line.span().end()).orElse(null);
    if (time != null && (time.bracketed() || time.exact())) {
      pieces.time(new Span(at, time.end()), line, time.time());
      at = time.end();
    }
    pieces.speech(at, line);
  }

  /** What stands in brackets after a label twice belongs to it, unless a transcriber said it. */
  private boolean isTitle(Head head, String bracket, Language language) {
    return titles.getOrDefault(head.name() + bracket, 0) >= 2
        && !Vocabulary.isNote(bracket, language)
        && group.participant(head.name()).isEmpty();
  }

  /**
   * A known code at the start of a paragraph with a capital after it: its colon was forgotten.
   * Tells it and reads the line, or does nothing.
   */
  boolean readWithoutColon(Line line, String file, List<Problem> problems) {
    int start = line.span().start();
    int limit = line.span().end();
    int end = start;
    while (end < limit && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String code = text.substring(start, end);
    if (!line.first() || end >= limit || !Names.isCode(code) || !labels.contains(Names.key(code))) {
      return false;
    }
    int after = end + (".;,".indexOf(text.charAt(end)) >= 0 ? 1 : 0);
    int next = Blank.skip(text, after, limit);
    if (next == after || next >= limit || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    problems.add(
        Problem.warning(
            Place.of(file, line.number()),
            "label-without-colon",
            "{0} begins a paragraph without a colon and is read as its speaker",
            "put a colon after the label",
            code));
    pieces.add(new Piece.Change(code, line.number()));
    pieces.label(start, after, line);
    pieces.speech(next, line);
    return true;
  }

  private String name(Span span) {
    return Blank.collapsed(span.of(text));
  }
}
