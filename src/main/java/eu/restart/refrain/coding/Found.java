package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Map;

/**
 * Where a quote may stand.
 *
 * @param spans sorted; several where it stands there more than once, none where it stands nowhere
 * @param best the places most like it where there are no spans, the best first
 * @param leftOut how many words each span holds that a shortened quote leaves out
 * @param pieces where the first of each of a shortened quote's pieces stands, where they all stand
 *     somewhere but not near each other and in their order
 */
record Found(
    Anchor anchor,
    List<Span> spans,
    List<Like> best,
    Map<Span, Integer> leftOut,
    List<Span> pieces) {
  Found {
    spans = spans.stream().distinct().sorted().toList();
    best = List.copyOf(best);
    leftOut = Map.copyOf(leftOut);
    pieces = List.copyOf(pieces);
  }

  /** A place and how like the quote it is, from 0 to 1. */
  record Like(Span span, double likeness) {}

  static Found at(Anchor anchor, List<Span> spans) {
    return new Found(anchor, spans, List.of(), Map.of(), List.of());
  }

  static Found shortened(Map<Span, Integer> leftOut) {
    return new Found(
        Anchor.of(Anchor.How.SHORTENED),
        List.copyOf(leftOut.keySet()),
        List.of(),
        leftOut,
        List.of());
  }

  static Found nowhere(List<Like> best) {
    return new Found(nowhere(), List.of(), best, Map.of(), List.of());
  }

  static Found apart(List<Span> pieces) {
    return new Found(nowhere(), List.of(), List.of(), Map.of(), pieces);
  }

  private static Anchor nowhere() {
    return new Anchor(Anchor.How.FUZZY, 0, 0);
  }
}
