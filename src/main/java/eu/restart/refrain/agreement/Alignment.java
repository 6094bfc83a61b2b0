package eu.restart.refrain.agreement;

import java.util.List;

/**
 * The pairing of the coders' stretches that costs least (Mathet, Widloecher and Metivier 2015).
 *
 * @param groups stretches that belong together, at most one of each coder; {@code -1} where a coder
 *     has none, else the place of the stretch in that coder's list; every stretch is in one group
 * @param disorder sum of the groups' disorders / mean number of stretches of a coder; a group's
 *     disorder is the mean over all pairs of coders, delta_empty for a pair with one stretch, 0 for
 *     a pair with none
 * @param proven whether nothing can be better; where the search was given up, this is the best
 *     found
 */
public record Alignment(List<List<Integer>> groups, double disorder, boolean proven) {
  /** Copies the lists. */
  public Alignment {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * The best alignment.
   *
   * @throws IllegalArgumentException where nobody marked anything
   */
  public static Alignment best(Continuum continuum, Dissimilarity dissimilarity) {
    double stretches = continuum.coders().stream().mapToInt(List::size).sum();
    if (stretches == 0) {
      throw new IllegalArgumentException("nobody marked anything");
    }
    // All costs are multiples of delta_empty, so that its size must not touch the search.
    Dissimilarity unit = new Dissimilarity(dissimilarity.alpha(), dissimilarity.beta(), 1);
    Candidates candidates = Candidates.of(continuum, unit);
    Cover cover = Cover.cheapest(candidates);
    double sum = cover.chosen().stream().mapToDouble(Candidates.Group::cost).sum();
    return new Alignment(
        cover.chosen().stream().map(Candidates.Group::members).toList(),
        dissimilarity.empty() * sum / (stretches / continuum.coders().size()),
        cover.proven());
  }
}
