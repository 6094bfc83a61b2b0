package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.List;

/**
 * Where a quote may stand.
 *
 * @param spans sorted; several where it stands there more than once, none where it stands nowhere
 * @param best the places most like it where there are no spans; at most one
 */
record Found(Anchor anchor, List<Span> spans, List<Like> best) {
  Found {
    spans = spans.stream().distinct().sorted().toList();
    best = List.copyOf(best);
  }

  /** A place and how like the quote it is, from 0 to 1. */
  record Like(Span span, double likeness) {}

  static Found nowhere(List<Like> best) {
    return new Found(new Anchor(Anchor.How.FUZZY, 0), List.of(), best);
  }
}
