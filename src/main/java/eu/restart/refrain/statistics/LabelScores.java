package eu.restart.refrain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Suggested codes judged against true ones, unit by unit and code by code.
 *
 * @param codes each code
 * @param micro all codes together
 * @param hammingLoss share of wrong cells
 * @param jaccard mean over the units of common / all codes; a unit without any counts 1
 * @param exact share of units with exactly the true codes
 */
public record LabelScores(
    List<Score> codes, Score micro, double hammingLoss, double jaccard, double exact) {
  /** Copies the list. */
  public LabelScores {
    codes = List.copyOf(codes);
  }

  /**
   * Right and wrong suggestions.
   *
   * @param hits suggested and true
   * @param spurious suggested only
   * @param missed true only
   */
  public record Score(int hits, int spurious, int missed) {
    /** hits / suggested; nothing where nothing was suggested. */
    public OptionalDouble precision() {
      return ratio(hits, hits + spurious);
    }

    /** hits / true; nothing where nothing is true. */
    public OptionalDouble recall() {
      return ratio(hits, support());
    }

    /** 2 hits / (suggested + true) (van Rijsbergen 1979); nothing where there are neither. */
    public OptionalDouble f1() {
      return ratio(2 * hits, 2 * hits + spurious + missed);
    }

    /** How often the code is true. */
    public int support() {
      return hits + missed;
    }

    private static OptionalDouble ratio(int above, int below) {
      return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / (double) below);
    }
  }

  /**
   * Rows are units, columns codes.
   *
   * @throws IllegalArgumentException where the tables differ in shape or hold no cell
   */
  public static LabelScores of(boolean[][] truth, boolean[][] suggested) {
    int n = truth.length;
    if (n == 0 || truth[0].length == 0 || suggested.length != n) {
      throw new IllegalArgumentException("no tables of one shape");
    }
    int q = truth[0].length;
    int[][] cells = new int[q][3];
    int wrong = 0;
    double jaccard = 0;
    int exact = 0;
    for (int u = 0; u < n; u++) {
      if (truth[u].length != q || suggested[u].length != q) {
        throw new IllegalArgumentException("no tables of one shape");
      }
      int common = 0;
      int apart = 0;
      for (int c = 0; c < q; c++) {
        if (truth[u][c] || suggested[u][c]) {
          cells[c][truth[u][c] ? suggested[u][c] ? 0 : 2 : 1]++;
          common += truth[u][c] && suggested[u][c] ? 1 : 0;
          apart += truth[u][c] && suggested[u][c] ? 0 : 1;
        }
      }
      wrong += apart;
      exact += apart == 0 ? 1 : 0;
      jaccard += common + apart == 0 ? 1 : common / (double) (common + apart);
    }
    List<Score> codes = new ArrayList<>();
    Score micro = new Score(0, 0, 0);
    for (int[] cell : cells) {
      Score one = new Score(cell[0], cell[1], cell[2]);
      codes.add(one);
      micro =
          new Score(
              micro.hits + one.hits, micro.spurious + one.spurious, micro.missed + one.missed);
    }
    return new LabelScores(codes, micro, wrong / ((double) n * q), jaccard / n, exact / (double) n);
  }
}
