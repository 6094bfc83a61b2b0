package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A text in which several coders have marked stretches freely, each with a category.
 *
 * @param span the text; never empty
 * @param coders each coder's stretches, sorted; at least two coders, of whom some may have marked
 *     nothing
 */
public record Continuum(Span span, List<List<Marked>> coders) {
  /** A stretch with its category. */
  public record Marked(Span span, String category) {}

  private static final Comparator<Marked> ORDER =
      Comparator.comparing(Marked::span).thenComparing(Marked::category);

  /**
   * Sorts.
   *
   * @throws IllegalArgumentException where there are fewer than two coders, the text or a stretch
   *     is empty, or a stretch lies outside the text
   */
  public Continuum {
    coders = coders.stream().map(one -> one.stream().sorted(ORDER).toList()).toList();
    if (coders.size() < 2 || span.length() == 0) {
      throw new IllegalArgumentException("two coders and a text are needed");
    }
    for (List<Marked> coder : coders) {
      for (Marked one : coder) {
        if (one.span().length() == 0 || !span.contains(one.span())) {
          throw new IllegalArgumentException("outside the text: " + one.span());
        }
      }
    }
  }

  /** The categories used, sorted. */
  public List<String> categories() {
    return coders.stream().flatMap(List::stream).map(Marked::category).distinct().sorted().toList();
  }

  /** The stretches of one category only. */
  public Continuum only(String category) {
    return new Continuum(
        span,
        coders.stream()
            .map(one -> one.stream().filter(m -> m.category().equals(category)).toList())
            .toList());
  }

  /** Whether no coder's stretches overlap each other, so that they cut the text into parts. */
  public boolean isPartition() {
    return coders.stream().allMatch(Continuum::apart);
  }

  private static boolean apart(List<Marked> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
        return false;
      }
    }
    return true;
  }
}
