package eu.restart.refrain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The tables of people with and without something in several columns of given sizes. */
public final class TwoRows {
  private static final double MOST = 1_000_000;
  private static final double SLACK = 1e-7;

  private final int[] sizes;
  private double rarest = Double.POSITIVE_INFINITY;
  private double sum;

  private TwoRows(int[] sizes) {
    this.sizes = sizes;
  }

  /**
   * The smallest p of Freeman and Halton's test that these margins allow.
   *
   * @param sizes of the columns
   * @param with how many people in all have it
   * @return nothing where there are too many tables to look at
   */
  public static OptionalDouble smallestP(int[] sizes, int with) {
    double tables = 1;
    for (int size : sizes) {
      tables *= size + 1;
    }
    if (tables > MOST) {
      return OptionalDouble.empty();
    }
    TwoRows all = new TwoRows(sizes);
    all.look(0, with, -Factorials.logChoose(Arrays.stream(sizes).sum(), with));
    return OptionalDouble.of(Math.min(1, all.sum));
  }

  private void look(int column, int left, double log) {
    if (column == sizes.length) {
      if (left == 0) {
        take(log);
      }
      return;
    }
    for (int k = 0; k <= Math.min(left, sizes[column]); k++) {
      look(column + 1, left - k, log + Factorials.logChoose(sizes[column], k));
    }
  }

  private void take(double log) {
    if (log < rarest - SLACK) {
      rarest = log;
      sum = 0;
    }
    sum += log <= rarest + SLACK ? Math.exp(log) : 0;
  }
}
