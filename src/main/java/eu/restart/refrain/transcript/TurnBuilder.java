package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts pieces together: parts that tile the text, and turns.
 *
 * <p>A turn ends where another voice's label stands, even if that voice says nothing, and at a
 * marker on a line of its own. Notes, times, headers and the same voice's label do not end it.
 * Stretches of speech with nothing but white space between them are one.
 */
final class TurnBuilder {
  private final String text;
  private final Cast cast;
  private final Notes notes;
  private final Markers markers;
  private final Notes.SourceLines lines;
  private final Voice unlabelled;
  private final List<Part> parts = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Integer> marked = new TreeMap<>();
  private final List<Span> speech = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private Voice voice = Voice.NOBODY;
  private Optional<Duration> start = Optional.empty();
  private Optional<Duration> pending = Optional.empty();
  private int line;

  TurnBuilder(
      String text,
      Cast cast,
      Notes notes,
      Markers markers,
      Notes.SourceLines lines,
      Voice unlabelled) {
    this.text = text;
    this.cast = cast;
    this.notes = notes;
    this.markers = markers;
    this.lines = lines;
    this.unlabelled = unlabelled;
  }

  void build(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Change change -> speaks(cast.voice(change.label()));
        case Piece.Unlabelled capitals -> speaks(unlabelled);
        case Piece.Question question -> {
          close();
          waiting.add(question.id());
        }
        case Piece.Stretch stretch -> stretch(stretch);
      }
    }
    close();
  }

  List<Part> parts() {
    return parts;
  }

  List<Turn> turns() {
    return turns;
  }

  /** Question to the number of the first turn after its first marker. */
  Map<String, Integer> marked() {
    return marked;
  }

  private void speaks(Voice next) {
    if (!next.key().equals(voice.key())) {
      close();
    }
    voice = next;
  }

  private void stretch(Piece.Stretch stretch) {
    if (stretch.kind() == Part.Kind.SPEECH) {
      for (Piece piece : notes.split(stretch.span(), lines)) {
        if (piece instanceof Piece.Question question) {
          waiting.add(question.id());
        } else if (piece instanceof Piece.Stretch part) {
          part(part);
        }
      }
    } else {
      part(stretch);
    }
  }

  private void part(Piece.Stretch part) {
    if (part.kind() == Part.Kind.TIME) {
      pending = part.time();
    }
    if (part.kind() != Part.Kind.SPEECH) {
      if (part.kind() == Part.Kind.MARKER && isOwnLine(part.span())) {
        close();
      }
      if (part.span().length() > 0) {
        parts.add(new Part(part.kind(), part.span()));
      }
      return;
    }
    if (speech.isEmpty()) {
      line = part.line();
      start = pending;
      if (voice.moderator()) {
        markers.atStart(text, part.span()).flatMap(Markers.Found::question).ifPresent(waiting::add);
      }
    }
    waiting.forEach(question -> marked.putIfAbsent(question, turns.size() + 1));
    waiting.clear();
    pending = Optional.empty();
    said(part.span());
  }

  private boolean isOwnLine(Span span) {
    return (span.start() == 0 || text.charAt(span.start() - 1) == '\n')
        && (span.end() == text.length() || text.charAt(span.end()) == '\n');
  }

  private void said(Span span) {
    if (!goesOn(span)) {
      parts.add(new Part(Part.Kind.SPEECH, span));
      speech.add(span);
      return;
    }
    Span whole = parts.getLast().span().union(span);
    parts.set(parts.size() - 1, new Part(Part.Kind.SPEECH, whole));
    speech.set(speech.size() - 1, whole);
  }

  private boolean goesOn(Span span) {
    return !speech.isEmpty()
        && parts.getLast().kind() == Part.Kind.SPEECH
        && Blank.between(text, parts.getLast().span().end(), span.start());
  }

  private void close() {
    if (speech.isEmpty()) {
      return;
    }
    int words = speech.stream().mapToInt(span -> Words.count(span.of(text))).sum();
    turns.add(
        new Turn(
            turns.size() + 1,
            voice.speaker(),
            voice.moderator(),
            speech.getFirst().union(speech.getLast()),
            speech,
            words,
            line,
            start,
            Optional.empty()));
    speech.clear();
    start = Optional.empty();
  }
}
