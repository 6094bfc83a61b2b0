package eu.restart.refrain.explorer;

import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a turn without its labels and times, and where each stretch of the transcript came
 * to stand in it.
 *
 * @param text stretches of the transcript, with a sign where talk is left out between them
 * @param notes stretches of {@link #text} that the transcriber says, sorted
 * @param kept the stretches, sorted
 */
record TurnText(String text, List<Span> notes, List<Kept> kept) {
  /** Stands for talk that is left out. */
  static final String GAP = " […] ";

  /** A stretch of the transcript and the place of its first character in the text. */
  record Kept(Span from, int at) {}

  /** All that was said in a turn, and the notes in it. */
  static TurnText whole(Transcript transcript, Turn turn) {
    return of(transcript, turn, List.of(turn.span()));
  }

  /** Only what stands in these stretches, each character once. */
  static TurnText only(Transcript transcript, Turn turn, List<Span> wanted) {
    List<Span> merged = new ArrayList<>();
    for (Span next : wanted.stream().sorted().toList()) {
      boolean joins = !merged.isEmpty() && next.start() <= merged.getLast().end();
      merged.add(joins ? merged.removeLast().union(next) : next);
    }
    return of(transcript, turn, merged);
  }

  private static TurnText of(Transcript transcript, Turn turn, List<Span> wanted) {
    StringBuilder text = new StringBuilder();
    List<Span> notes = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    boolean gap = false;
    for (Part part : of(transcript, turn)) {
      Span said = part.span();
      int at = said.start();
      for (Span one : wanted) {
        Optional<Span> shared = said.intersection(one);
        if (shared.isPresent()) {
          gap = gap || shared.get().start() > at;
          text.append(between(transcript, kept, shared.get(), gap));
          int start = text.length();
          kept.add(new Kept(shared.get(), start));
          text.append(shared.get().of(transcript.text()));
          if (part.kind() == Part.Kind.NOTE) {
            notes.add(new Span(start, text.length()));
          }
          at = shared.get().end();
          gap = false;
        }
      }
      gap = gap || at < said.end();
    }
    return new TurnText(text.toString(), List.copyOf(notes), List.copyOf(kept));
  }

  /** Parts are in order, so that the first that may lie in the turn is found by halving. */
  private static List<Part> of(Transcript transcript, Turn turn) {
    List<Part> parts = transcript.parts();
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().end() <= turn.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Part> said = new ArrayList<>();
    for (Part part : parts.subList(low, parts.size())) {
      if (part.span().start() >= turn.span().end()) {
        break;
      }
      boolean talk = part.kind() == Part.Kind.SPEECH || part.kind() == Part.Kind.NOTE;
      part.span()
          .intersection(turn.span())
          .filter(span -> talk)
          .ifPresent(span -> said.add(new Part(part.kind(), span)));
    }
    return said;
  }

  private static String between(Transcript transcript, List<Kept> kept, Span next, boolean gap) {
    if (kept.isEmpty()) {
      return "";
    }
    if (gap) {
      return GAP;
    }
    String left = transcript.text().substring(kept.getLast().from().end(), next.start());
    return left.isBlank() ? left : " ";
  }

  /**
   * Where a stretch of the transcript stands in the text.
   *
   * @throws IllegalArgumentException where nothing of it was kept
   */
  Span place(Span span) {
    int start = -1;
    int end = -1;
    for (Kept one : kept) {
      Optional<Span> shared = one.from().intersection(span);
      if (shared.isPresent()) {
        int at = one.at() + shared.get().start() - one.from().start();
        start = start < 0 ? at : start;
        end = at + shared.get().length();
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException("nothing of a coding stands in its turn");
    }
    return new Span(start, end);
  }
}
