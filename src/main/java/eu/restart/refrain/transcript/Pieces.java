package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers pieces in order. Speech of one paragraph is one stretch, because brackets may reach over
 * a line's end.
 */
final class Pieces {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private Optional<Span> open = Optional.empty();
  private int openLine;

  Pieces(String text) {
    this.text = text;
  }

  List<Piece> all() {
    flush();
    return List.copyOf(pieces);
  }

  void add(Piece piece) {
    flush();
    pieces.add(piece);
  }

  void stretch(Part.Kind kind, Span span, Line line) {
    add(new Piece.Stretch(kind, span, line.number(), Optional.empty()));
  }

  /** A time; an empty span where the format tells it apart from the text. */
  void time(Span span, Line line, Duration time) {
    add(new Piece.Stretch(Part.Kind.TIME, span, line.number(), Optional.of(time)));
  }

  /** A marker, and the question that it asks where the guide has it. */
  void marker(Line line, Optional<String> question) {
    question.ifPresent(id -> add(new Piece.Question(id)));
    stretch(Part.Kind.MARKER, line.span(), line);
  }

  /** Characters of a label between {@code from} and {@code to}, blank ends apart. */
  void label(int from, int to, Line line) {
    Blank.trim(text, from, Math.max(from, to))
        .ifPresent(span -> stretch(Part.Kind.LABEL, span, line));
  }

  void speech(int from, Line line) {
    Optional<Span> said = Blank.trim(text, from, line.span().end());
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
}
