package eu.restart.refrain.coding;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Optional;

/** Where a claim's quote stands, and what is to be said about how it was found. */
record Placed(Optional<Span> span, Anchor anchor, List<Problem> problems) {
  Placed {
    problems = List.copyOf(problems);
  }

  static Placed at(Span span, Anchor anchor, Problem... problems) {
    return new Placed(Optional.of(span), anchor, List.of(problems));
  }

  static Placed nowhere(Problem problem) {
    return new Placed(Optional.empty(), new Anchor(Anchor.How.FUZZY, 0, 0), List.of(problem));
  }
}
