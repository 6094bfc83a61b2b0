package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;

/**
 * How unlike two marked stretches are: alpha d_pos + beta d_cat (Mathet, Widloecher and Metivier
 * 2015).
 *
 * @param alpha weight of the position
 * @param beta weight of the category
 * @param empty what it costs to leave a stretch without a partner, delta_empty; above 0
 */
public record Dissimilarity(double alpha, double beta, double empty) {
  /** Position and category weigh the same, and a missing partner costs 1. */
  public static final Dissimilarity DEFAULT = new Dissimilarity(1, 1, 1);

  /** The largest weight, far above any use. */
  public static final double MOST = 1e6;

  /** Refuses weights below 0 or above a million, and a missing partner for nothing. */
  public Dissimilarity {
    if (!(alpha >= 0 && alpha <= MOST && beta >= 0 && beta <= MOST && empty > 0)) {
      throw new IllegalArgumentException("no dissimilarity: " + alpha + ", " + beta + ", " + empty);
    }
  }

  /** d_pos = ((|begins apart| + |ends apart|) / (sum of the lengths))^2 delta_empty. */
  public double position(Span one, Span other) {
    double apart =
        Math.abs(one.start() - (double) other.start()) + Math.abs(one.end() - (double) other.end());
    double ratio = apart / ((double) one.length() + other.length());
    return ratio * ratio * empty;
  }

  /** alpha d_pos + beta d_cat, d_cat = delta_empty where the categories differ, else 0. */
  public double of(Continuum.Marked one, Continuum.Marked other) {
    double category = one.category().equals(other.category()) ? 0 : empty;
    return alpha * position(one.span(), other.span()) + beta * category;
  }
}
