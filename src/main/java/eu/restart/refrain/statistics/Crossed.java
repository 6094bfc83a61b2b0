package eu.restart.refrain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** A table of people with any number of rows and columns. */
public final class Crossed {
  private final int[][] counts;

  public Crossed(int[][] counts) {
    this.counts = counts;
  }

  /** Pearson's chi-square, sum (O - E)^2 / E (Pearson 1900); nothing where a margin is empty. */
  public OptionalDouble chiSquare() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[0].length; j++) {
        double expected = expected(i, j);
        if (expected == 0) {
          return OptionalDouble.empty();
        }
        sum += (counts[i][j] - expected) * (counts[i][j] - expected) / expected;
      }
    }
    return OptionalDouble.of(sum);
  }

  /** Cramer's V = sqrt(chi-square / (n min(r - 1, c - 1))), from 0 to 1 (Cramer 1946). */
  public OptionalDouble cramersV() {
    OptionalDouble chiSquare = chiSquare();
    int least = Math.min(counts.length, counts[0].length) - 1;
    return chiSquare.isEmpty() || least == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(chiSquare.getAsDouble() / (n() * least)));
  }

  /** The p of the chi-square, without a correction for continuity; an approximation. */
  public OptionalDouble p() {
    OptionalDouble chiSquare = chiSquare();
    int df = (counts.length - 1) * (counts[0].length - 1);
    return chiSquare.isEmpty()
        ? chiSquare
        : OptionalDouble.of(
            ChiSquaredDistribution.of(df).survivalProbability(chiSquare.getAsDouble()));
  }

  public double leastExpected() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[0].length; j++) {
        least = Math.min(least, expected(i, j));
      }
    }
    return least;
  }

  private double expected(int row, int column) {
    double rows = Arrays.stream(counts[row]).sum();
    double columns = Arrays.stream(counts).mapToInt(one -> one[column]).sum();
    return rows * columns / n();
  }

  private int n() {
    return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }
}
