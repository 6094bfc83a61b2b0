package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises what each line of a text is: header, label, time, marker, talk. */
final class Layout {
  private final Draft draft;
  private final String text;
  private final String file;
  private final Group group;
  private final Markers markers;
  private final List<Optional<Head>> heads = new ArrayList<>();
  private final List<Optional<Markers.Found>> marked = new ArrayList<>();
  private final Pieces pieces;
  private final List<Problem> problems = new ArrayList<>();
  private Set<String> labels = Set.of();
  private Set<String> leaders = Set.of();
  private boolean standsAlone;

  Layout(Draft draft, String file, Group group, Markers markers) {
    this.draft = draft;
    this.text = draft.text();
    this.file = file;
    this.group = group;
    this.markers = markers;
    this.pieces = new Pieces(text);
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
    if (draft.kind() == Draft.Kind.TOLD) {
      told();
    } else {
      written();
    }
    return new Recognised(pieces.all(), labels, leaders, problems);
  }

  private void told() {
    Set<String> keys = new HashSet<>();
    for (Line line : draft.lines()) {
      line.speaker().ifPresent(speaker -> keys.add(Names.key(speaker)));
    }
    labels = keys;
    for (Line line : draft.lines()) {
      Optional<Markers.Found> marker =
          line.speaker().isPresent() ? Optional.empty() : markers.onOwnLine(text, line);
      if (marker.isPresent()) {
        marker(line, marker.get());
        continue;
      }
      line.speaker().ifPresent(speaker -> pieces.add(new Piece.Change(speaker, line.number())));
      start(line);
      pieces.speech(line.span().start(), line);
    }
  }

  private void written() {
    for (Line line : draft.lines()) {
      heads.add(HeadParser.parse(text, line.span()));
    }
    Set<String> listed = Preamble.listed(text, draft.lines(), heads);
    LabelFinder finder = new LabelFinder(group, draft, heads, listed);
    labels = finder.find();
    standsAlone = finder.standsAlone();
    Set<Integer> markerLines = new HashSet<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      marked.add(markerAt(i));
      if (marked.get(i).isPresent()) {
        markerLines.add(i);
      }
    }
    int talk = 0;
    if (draft.kind() == Draft.Kind.PAGE) {
      Preamble preamble = new Preamble(text, draft.lines(), heads, labels, markerLines);
      leaders = preamble.moderators();
      talk = preamble.end();
    }
    lines(talk);
    tell(finder, talk);
  }

  private void lines(int talk) {
    RunningLines running = new RunningLines(draft, talk);
    LabelledLine labelled = new LabelledLine(text, group, labels, heads, pieces);
    boolean capitals = speaksInCapitals(talk);
    for (int i = 0; i < draft.lines().size(); i++) {
      Line line = draft.lines().get(i);
      Optional<Head> head = label(i);
      if (i < talk) {
        pieces.stretch(headerKind(line), line.span(), line);
      } else if (running.contains(i)) {
        pieces.stretch(Part.Kind.HEADER, line.span(), line);
      } else if (marked.get(i).isPresent()) {
        marker(line, marked.get(i).get());
      } else if (head.isPresent()) {
        start(line);
        labelled.read(line, head.get());
      } else if (!labelled.readWithoutColon(line, file, problems)) {
        if (capitals && isCapitals(line)) {
          pieces.add(new Piece.Unlabelled(line.number()));
        }
        unlabelled(line);
      }
    }
  }

  private void start(Line line) {
    line.start()
        .ifPresent(
            time -> pieces.time(new Span(line.span().start(), line.span().start()), line, time));
  }

  private void unlabelled(Line line) {
    start(line);
    Span span = line.span();
    Times.Found time = leadingTime(span).orElse(null);
    if (time != null) {
      pieces.time(new Span(span.start(), time.end()), line, time.time());
    }
    pieces.speech(time == null ? span.start() : time.end(), line);
  }

  /** A time with which an unlabelled line begins; an o'clock in the talk is none. */
  private Optional<Times.Found> leadingTime(Span span) {
    return Times.at(text, span.start(), span.end())
        .filter(time -> time.bracketed() || time.exact() || time.end() == span.end())
        .filter(
            time ->
                time.bracketed() || time.end() == span.end() || Blank.is(text.charAt(time.end())));
  }

  private void marker(Line line, Markers.Found found) {
    pieces.marker(line, found.question());
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

  private Optional<Markers.Found> markerAt(int i) {
    Line line = draft.lines().get(i);
    boolean labelled = label(i).filter(head -> head.mark() != Head.Mark.ALONE).isPresent();
    return labelled || !line.first() ? Optional.empty() : markers.onOwnLine(text, line);
  }

  private Part.Kind headerKind(Line line) {
    boolean bracketed =
        text.charAt(line.span().start()) == '(' && text.charAt(line.span().end() - 1) == ')';
    return bracketed ? Part.Kind.NOTE : Part.Kind.HEADER;
  }

  /** The label with which a line begins, where it is one of the text's. */
  private Optional<Head> label(int i) {
    return heads
        .get(i)
        .filter(head -> labels.contains(Names.key(head.name())))
        .filter(
            head ->
                head.mark() != Head.Mark.ALONE
                    || (draft.lines().get(i).first()
                        && (standsAlone || Names.isCode(head.name()))));
  }

  /** A moderator whose turns stand in capitals and without a label. */
  private boolean speaksInCapitals(int from) {
    boolean led =
        labels.stream().anyMatch(key -> leaders.contains(key) || Vocabulary.isModerator(key))
            || group.moderators().stream().map(Names::key).anyMatch(labels::contains);
    long lines = 0;
    for (int i = from; i < draft.lines().size(); i++) {
      lines += label(i).isEmpty() && isCapitals(draft.lines().get(i)) ? 1 : 0;
    }
    return !led && !labels.isEmpty() && lines >= 2;
  }

  private boolean isCapitals(Line line) {
    String said = line.span().of(text);
    return line.first()
        && said.indexOf(' ') > 0
        && said.chars().filter(Character::isUpperCase).count() >= 5
        && said.chars().noneMatch(Character::isLowerCase);
  }

  private void tell(LabelFinder finder, int talk) {
    if (talk > 0) {
      problems.add(
          Problem.note(
              Place.of(file, draft.lines().getFirst().number()),
              "header",
              "lines {0} to {1} are read as header, not as talk",
              "",
              draft.lines().getFirst().number(),
              draft.lines().get(talk - 1).number()));
    }
    if (labels.isEmpty()) {
      return;
    }
    finder
        .doubtful()
        .forEach(
            (name, at) -> {
              if ((at >= talk || isSentence(at)) && marked.get(at).isEmpty()) {
                problems.add(
                    Problem.warning(
                        Place.of(file, draft.lines().get(at).number()),
                        "label-once",
                        "{0} before a colon may be a speaker, but is not read as one",
                        "list it in participants.csv or among the moderators if it is one",
                        name));
              }
            });
  }

  private boolean isSentence(int at) {
    return ".?!".indexOf(text.charAt(draft.lines().get(at).span().end() - 1)) >= 0;
  }
}
