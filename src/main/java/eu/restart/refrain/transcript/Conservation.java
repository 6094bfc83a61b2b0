package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.util.Comparator;
import java.util.List;

/** Words in = words out: the parts tile the text, the turns hold all the speech. */
final class Conservation {
  private Conservation() {}

  static void check(String text, List<Part> parts, List<Turn> turns) {
    int at = 0;
    for (Part part : parts) {
      if (part.span().start() < at) {
        throw new IllegalStateException("two parts overlap at character " + part.span().start());
      }
      blank(text, at, part.span().start());
      at = part.span().end();
    }
    blank(text, at, text.length());
    List<Span> speech =
        parts.stream().filter(p -> p.kind() == Part.Kind.SPEECH).map(Part::span).toList();
    List<Span> said =
        turns.stream().flatMap(t -> t.speech().stream()).sorted(Comparator.naturalOrder()).toList();
    if (!speech.equals(said)) {
      throw new IllegalStateException("the turns do not hold all that was said");
    }
  }

  private static void blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        throw new IllegalStateException("character " + i + " belongs to no part");
      }
    }
  }
}
