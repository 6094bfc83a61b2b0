package eu.restart.refrain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Percentile intervals of Krippendorff's alpha by resampling units (Efron 1979), singly or in
 * blocks; not Krippendorff's own algorithm, which resamples deviations and gives much narrower
 * ones.
 *
 * @param scheme what is drawn
 * @param resamples how often, at least 1
 * @param seed of the random numbers
 */
public record Bootstrap(Scheme scheme, int resamples, long seed) {
  /** What every interval covers. */
  public static final double LEVEL = 0.95;

  /** 1,000 resamples of turns in blocks. */
  public static final Bootstrap DEFAULT = new Bootstrap(Scheme.BLOCKS, 1000, 20_250_312L);

  /** What is drawn. */
  public enum Scheme {
    /** Single units with replacement, whatever transcript they are of. */
    UNITS,
    /**
     * Runs of neighbouring units within each transcript, because turns depend on the turns before:
     * circular blocks (Politis and Romano 1992) of the length n^(1/3), rounded up.
     */
    BLOCKS
  }

  /** Refuses fewer than one resample. */
  public Bootstrap {
    if (resamples < 1) {
      throw new IllegalArgumentException("no resamples: " + resamples);
    }
  }

  /**
   * The interval of alpha over the units of several transcripts, each in the order of its turns.
   *
   * @return nothing where no resample has any variation
   * @throws IllegalArgumentException where the transcripts differ in their categories
   */
  public <T> Optional<Interval> alpha(List<Counts<T>> transcripts, Metric<? super T> metric) {
    Resampling resampling = new Resampling();
    List<AlphaSums<T>> sums = new ArrayList<>();
    for (Counts<T> transcript : transcripts) {
      if (!transcript.categories().equals(transcripts.getFirst().categories())) {
        throw new IllegalArgumentException("other categories");
      }
      AlphaSums<T> one = new AlphaSums<>(transcript, metric);
      sums.add(one);
      resampling.add(transcript.units(), one.width(), (row, unit) -> one.addTo(row, 0, unit));
    }
    return sums.isEmpty()
        ? Optional.empty()
        : resampling.interval(this, row -> sums.getFirst().coefficient(row, 0).number());
  }
}
