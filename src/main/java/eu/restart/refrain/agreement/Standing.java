package eu.restart.refrain.agreement;

import java.util.Optional;

/**
 * What an alpha allows to be said, by the lower end of its interval (Krippendorff 2004, who sets
 * these thresholds for alpha itself).
 */
public enum Standing {
  /** At least .800. */
  RELIABLE,
  /** At least .667: tentative conclusions only. */
  TENTATIVE,
  /** Below .667. */
  NOT_RELIABLE,
  /**
   * So few codings that over 2.5 % of the resamples hold none: the interval's end means nothing.
   */
  TOO_FEW,
  /** There is no alpha or no interval. */
  UNDEFINED;

  /** Lower end for what can be relied on. */
  public static final double RELIABLE_FROM = 0.800;

  /** Lower end for tentative conclusions. */
  public static final double TENTATIVE_FROM = 0.667;

  /** By the lower end. */
  public static Standing of(Optional<Interval> interval) {
    if (interval.isEmpty()) {
      return UNDEFINED;
    }
    double tail = (1 - interval.get().level()) / 2;
    if (interval.get().undefined() > tail * interval.get().plan().resamples()) {
      return TOO_FEW;
    }
    double low = interval.get().low();
    if (low >= RELIABLE_FROM) {
      return RELIABLE;
    }
    return low >= TENTATIVE_FROM ? TENTATIVE : NOT_RELIABLE;
  }
}
