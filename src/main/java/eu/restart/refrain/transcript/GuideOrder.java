package eu.restart.refrain.transcript;

import java.util.List;

/**
 * Lays questions on turns in the guide's order, each on one turn or none, so that the sum of (score
 * - least) over those laid is greatest: dynamic programming over questions and turns.
 */
final class GuideOrder {
  private final List<List<Double>> scores;
  private final double least;

  /**
   * Prepares the search.
   *
   * @param scores a row a turn, a column a question
   */
  GuideOrder(List<List<Double>> scores, double least) {
    this.scores = List.copyOf(scores);
    this.least = least;
  }

  /** The 0-based row for each question, -1 where it is laid on none; of equal rows the first. */
  int[] places() {
    int rows = scores.size();
    int columns = scores.getFirst().size();
    double[][] best = new double[columns + 1][rows + 1];
    for (int q = columns - 1; q >= 0; q--) {
      for (int row = rows - 1; row >= 0; row--) {
        best[q][row] = Math.max(best[q + 1][row], Math.max(best[q][row + 1], laid(best, q, row)));
      }
    }
    int[] places = new int[columns];
    java.util.Arrays.fill(places, -1);
    int q = 0;
    int row = 0;
    while (q < columns && row < rows) {
      if (gain(q, row) >= 0 && laid(best, q, row) >= best[q][row]) {
        places[q++] = row++;
      } else if (best[q][row + 1] >= best[q][row]) {
        row++;
      } else {
        q++;
      }
    }
    return places;
  }

  private double laid(double[][] best, int q, int row) {
    return gain(q, row) < 0 ? Double.NEGATIVE_INFINITY : gain(q, row) + best[q + 1][row + 1];
  }

  private double gain(int q, int row) {
    return scores.get(row).get(q) - least;
  }
}
