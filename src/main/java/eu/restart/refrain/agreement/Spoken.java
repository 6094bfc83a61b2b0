package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What participants say, put end to end.
 *
 * @param parts the stretches of the text that participants say, sorted, apart from each other
 */
record Spoken(List<Span> parts) {
  /** Copies the list. */
  Spoken {
    parts = List.copyOf(parts);
  }

  static Spoken of(Transcript transcript) {
    List<Span> parts = new ArrayList<>();
    transcript.turns().stream()
        .filter(Turn::byParticipant)
        .forEach(turn -> parts.addAll(turn.speech()));
    return new Spoken(parts);
  }

  int length() {
    return parts.stream().mapToInt(Span::length).sum();
  }

  /** Where a stretch of the text stands in it; nothing where no participant says any of it. */
  Optional<Span> of(Span span) {
    int at = 0;
    int start = -1;
    int end = -1;
    for (Span part : parts) {
      Optional<Span> here = part.intersection(span).filter(one -> one.length() > 0);
      if (here.isPresent()) {
        int from = at + here.get().start() - part.start();
        start = start < 0 ? from : start;
        end = from + here.get().length();
      }
      at += part.length();
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
