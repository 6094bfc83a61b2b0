package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Recognises what each line of a text is: header, label, time, marker, talk. */
final class Layout {
  private final Draft draft;
  private final String file;
  private final Group group;
  private final Markers markers;
  private final List<Optional<Head>> heads = new ArrayList<>();
  private final List<Optional<Markers.Found>> marked = new ArrayList<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Set<String> labels = Set.of();
  private Set<String> leaders = Set.of();
  private boolean standsAlone;
  private boolean capitals;
  private Optional<Span> open = Optional.empty();
  private int openLine;

  Layout(Draft draft, String file, Group group, Markers markers) {
    this.draft = draft;
    this.file = file;
    this.group = group;
    this.markers = markers;
  }

  /**
   * What was recognised.
   *
   * @param leaders keys of labels that the text itself says are moderators'
   * @param labels keys of all labels
   */
  record Recognised(
      List<Piece> pieces, Set<String> labels, Set<String> leaders, List<Problem> problems) {}

  Recognised recognise() {
    if (draft.told()) {
      told();
    } else {
      written();
    }
    return new Recognised(pieces, labels, leaders, problems);
  }

  private void told() {
    Set<String> keys = new HashSet<>();
    for (Line line : draft.lines()) {
      line.speaker().ifPresent(speaker -> keys.add(Names.key(speaker)));
    }
    labels = keys;
    for (Line line : draft.lines()) {
      if (line.speaker().isPresent()) {
        flush();
        pieces.add(new Piece.Change(line.speaker().get(), line.number()));
      } else {
        Optional<Markers.Found> marker = markers.onOwnLine(draft.text(), line);
        if (marker.isPresent()) {
          marker(line, marker.get());
          continue;
        }
      }
      line.start().ifPresent(start -> time(line, start));
      speech(line.span(), line);
    }
    flush();
  }

  private void written() {
    for (Line line : draft.lines()) {
      heads.add(HeadParser.parse(draft.text(), line.span()));
    }
    LabelFinder finder =
        new LabelFinder(
            group, draft.lines(), heads, Preamble.listed(draft.text(), draft.lines(), heads));
    labels = finder.find();
    for (Optional<Head> head : heads) {
      head.flatMap(Head::bracket)
          .ifPresent(
              span -> titles.merge(head.get().name() + span.of(draft.text()), 1, Integer::sum));
    }
    standsAlone = finder.standsAlone();
    Set<Integer> markerLines = new HashSet<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      marked.add(markerAt(i));
      if (marked.get(i).isPresent()) {
        markerLines.add(i);
      }
    }
    Preamble preamble = new Preamble(draft.text(), draft.lines(), heads, labels, markerLines);
    leaders = preamble.moderators();
    RunningLines running = new RunningLines(draft, preamble.end());
    capitals = speaksInCapitals(preamble.end());
    for (int i = 0; i < draft.lines().size(); i++) {
      Line line = draft.lines().get(i);
      if (i < preamble.end()) {
        stretch(headerKind(line), line.span(), line, Optional.empty());
      } else if (running.contains(i)) {
        flush();
        stretch(Part.Kind.HEADER, line.span(), line, Optional.empty());
      } else if (marked.get(i).isPresent()) {
        marker(line, marked.get(i).get());
      } else {
        talk(i, line);
      }
    }
    flush();
    tell(finder, preamble);
  }

  private void tell(LabelFinder finder, Preamble preamble) {
    if (preamble.end() > 0) {
      problems.add(
          Problem.note(
              Place.of(file, draft.lines().getFirst().number()),
              "header",
              "lines {0} to {1} are read as header, not as talk",
              "",
              draft.lines().getFirst().number(),
              draft.lines().get(preamble.end() - 1).number()));
    }
    if (labels.isEmpty()) {
      return;
    }
    Map<String, Integer> doubtful = new TreeMap<>(finder.doubtful());
    doubtful.forEach(
        (name, at) -> {
          if (at >= preamble.end() && marked.get(at).isEmpty()) {
            problems.add(
                Problem.warning(
                    Place.of(file, draft.lines().get(at).number()),
                    "label-once",
                    "{0} before a colon may be a speaker; it stands here only and is read as talk",
                    "list it in participants.csv or among the moderators if it is one",
                    name));
          }
        });
  }

  private Optional<Markers.Found> markerAt(int i) {
    Line line = draft.lines().get(i);
    boolean labelled =
        heads
            .get(i)
            .filter(head -> head.mark() != Head.Mark.ALONE)
            .filter(head -> labels.contains(Names.key(head.name())))
            .isPresent();
    return labelled || !line.first() ? Optional.empty() : markers.onOwnLine(draft.text(), line);
  }

  private Part.Kind headerKind(Line line) {
    String text = line.span().of(draft.text());
    return text.startsWith("(") && text.endsWith(")") ? Part.Kind.NOTE : Part.Kind.HEADER;
  }

  /** A moderator whose turns stand in capitals and without a label. */
  private boolean speaksInCapitals(int from) {
    boolean led =
        labels.stream().anyMatch(key -> leaders.contains(key) || Vocabulary.isModerator(key))
            || group.moderators().stream().map(Names::key).anyMatch(labels::contains);
    long lines = 0;
    for (int i = from; i < draft.lines().size(); i++) {
      lines += isCapitals(draft.lines().get(i)) && label(i).isEmpty() ? 1 : 0;
    }
    return !led && !labels.isEmpty() && lines >= 2;
  }

  private boolean isCapitals(Line line) {
    String text = line.span().of(draft.text());
    return line.first()
        && text.indexOf(' ') > 0
        && text.chars().filter(Character::isUpperCase).count() >= 5
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** The label with which a line begins, where it is one of the text's. */
  private Optional<Head> label(int i) {
    Line line = draft.lines().get(i);
    return heads
        .get(i)
        .filter(head -> labels.contains(Names.key(head.name())))
        .filter(
            head ->
                head.mark() != Head.Mark.ALONE
                    || (line.first() && (standsAlone || Names.isCode(head.name()))));
  }

  private void talk(int i, Line line) {
    Optional<Head> head = label(i);
    if (head.isPresent()) {
      flush();
      labelled(line, head.get());
      return;
    }
    Optional<Span> bare = labelWithoutColon(line);
    if (bare.isPresent()) {
      flush();
      stretch(Part.Kind.LABEL, bare.get(), line, Optional.empty());
      pieces.add(new Piece.Change(name(bare.get()), line.number()));
      speech(new Span(bare.get().end(), line.span().end()), line);
      return;
    }
    if (capitals && isCapitals(line)) {
      flush();
      pieces.add(new Piece.Unlabelled(line.number()));
    }
    Span span = line.span();
    Optional<Times.Found> time = leadingTime(span);
    if (time.isPresent()) {
      flush();
      Span there = new Span(span.start(), time.get().end());
      stretch(Part.Kind.TIME, there, line, time);
      span = new Span(there.end(), span.end());
    }
    speech(span, line);
  }

  /** A time with which an unlabelled line begins; an o'clock in the talk is none. */
  private Optional<Times.Found> leadingTime(Span span) {
    return Times.at(draft.text(), span.start(), span.end())
        .filter(found -> found.bracketed() || found.exact() || found.end() == span.end())
        .filter(
            found ->
                found.end() == span.end()
                    || Blank.is(draft.text().charAt(found.end()))
                    || found.bracketed());
  }

  private void labelled(Line line, Head head) {
    int end = head.rest();
    List<Span> apart = new ArrayList<>();
    head.number().ifPresent(apart::add);
    head.timeSpan().ifPresent(apart::add);
    boolean noted = head.bracket().isPresent();
    String label = head.name();
    if (noted) {
      String whole = name(new Span(head.label().start(), head.bracket().get().end()));
      if (isTitle(head, whole)) {
        label = whole;
      } else {
        apart.add(head.bracket().get());
      }
    }
    apart.sort(null);
    pieces.add(new Piece.Change(label, line.number()));
    int at = line.span().start();
    for (Span one : apart) {
      labelPart(at, one.start(), line);
      if (head.timeSpan().filter(one::equals).isPresent()) {
        stretch(Part.Kind.TIME, one, line, head.time());
      } else {
        stretch(
            head.number().filter(one::equals).isPresent() ? Part.Kind.HEADER : Part.Kind.NOTE,
            one,
            line,
            Optional.empty());
      }
      at = one.end();
    }
    labelPart(at, end, line);
    int rest = Blank.skip(draft.text(), end, line.span().end());
    Optional<Times.Found> time = Times.at(draft.text(), rest, line.span().end());
    if (time.filter(found -> found.bracketed() || found.exact()).isPresent()) {
      stretch(Part.Kind.TIME, new Span(rest, time.get().end()), line, time);
      rest = time.get().end();
    }
    speech(new Span(rest, line.span().end()), line);
  }

  /** What stands in brackets after a label belongs to it unless a transcriber said it there. */
  private boolean isTitle(Head head, String whole) {
    String inside = head.bracket().map(span -> span.of(draft.text())).orElse("");
    return titles.getOrDefault(head.name() + inside, 0) >= 2
        && !Vocabulary.isNote(inside, group.language())
        && group.participant(head.name()).isEmpty()
        && !whole.isEmpty();
  }

  private void labelPart(int from, int to, Line line) {
    Blank.trim(draft.text(), from, Math.max(from, to))
        .ifPresent(span -> stretch(Part.Kind.LABEL, span, line, Optional.empty()));
  }

  /** A known code at the start of a paragraph with a capital after it: its colon was forgotten. */
  private Optional<Span> labelWithoutColon(Line line) {
    if (labels.isEmpty() || !line.first()) {
      return Optional.empty();
    }
    String text = draft.text();
    int start = line.span().start();
    int end = start;
    while (end < line.span().end()
        && end - start < 12
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String code = text.substring(start, end);
    if (!Names.isCode(code) || !labels.contains(Names.key(code)) || end >= line.span().end()) {
      return Optional.empty();
    }
    int after = end + (".;,".indexOf(text.charAt(end)) >= 0 ? 1 : 0);
    int next = Blank.skip(text, after, line.span().end());
    if (next == after || next >= line.span().end() || !Character.isUpperCase(text.charAt(next))) {
      return Optional.empty();
    }
    problems.add(
        Problem.warning(
            Place.of(file, line.number()),
            "label-without-colon",
            "{0} begins a paragraph without a colon and is read as its speaker",
            "put a colon after the label",
            code));
    return Optional.of(new Span(start, after));
  }

  private String name(Span span) {
    String name = Blank.collapsed(span.of(draft.text()));
    return name.endsWith(".") || name.endsWith(",") || name.endsWith(";")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private void marker(Line line, Markers.Found found) {
    flush();
    found.question().ifPresent(id -> pieces.add(new Piece.Question(id)));
    stretch(Part.Kind.MARKER, line.span(), line, Optional.empty());
    if (found.question().isEmpty()) {
      problems.add(
          Problem.warning(
              Place.of(file, line.number()),
              "marker-unknown",
              "the guide has no question {0}",
              "correct the number, or list the question in study.yaml",
              found.number()));
    }
  }

  private void time(Line line, java.time.Duration start) {
    pieces.add(
        new Piece.Stretch(
            Part.Kind.TIME,
            new Span(line.span().start(), line.span().start()),
            line.number(),
            Optional.of(start)));
  }

  /** Speech of one paragraph is gathered, because brackets may reach over the line's end. */
  private void speech(Span span, Line line) {
    Optional<Span> said = Blank.trim(draft.text(), span.start(), span.end());
    if (said.isEmpty()) {
      return;
    }
    if (open.isPresent() && !line.first()) {
      open = Optional.of(open.get().union(said.get()));
      return;
    }
    flush();
    open = said;
    openLine = line.number();
  }

  private void flush() {
    if (open.isPresent()) {
      pieces.add(new Piece.Stretch(Part.Kind.SPEECH, open.get(), openLine, Optional.empty()));
      open = Optional.empty();
    }
  }

  private void stretch(Part.Kind kind, Span span, Line line, Optional<Times.Found> time) {
    pieces.add(new Piece.Stretch(kind, span, line.number(), time.map(Times.Found::time)));
  }
}
