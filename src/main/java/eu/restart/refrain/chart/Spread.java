package eu.restart.refrain.chart;

/** Places for labels beside each other: as near to where they belong as they can be. */
final class Spread {
  private Spread() {}

  /**
   * The middles of labels that do not overlap, in their order (pool adjacent violators).
   *
   * @param wanted where the middles belong, ascending
   * @param sizes how much room each takes
   * @param room from 0 to here; all sizes together must fit
   */
  static double[] apart(double[] wanted, double[] sizes, double room) {
    int count = wanted.length;
    double[] before = new double[count];
    for (int i = 1; i < count; i++) {
      before[i] = before[i - 1] + (sizes[i - 1] + sizes[i]) / 2;
    }
    int[] first = new int[count];
    double[] mean = new double[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      first[blocks] = i;
      mean[blocks] = wanted[i] - before[i];
      blocks++;
      while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
        int one = first[blocks - 1] - first[blocks - 2];
        int other = i + 1 - first[blocks - 1];
        mean[blocks - 2] = (mean[blocks - 2] * one + mean[blocks - 1] * other) / (one + other);
        blocks--;
      }
    }
    double[] placed = new double[count];
    double least = count == 0 ? 0 : sizes[0] / 2;
    double most = count == 0 ? 0 : room - before[count - 1] - sizes[count - 1] / 2;
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? first[block + 1] : count;
      double at = Math.clamp(mean[block], Math.min(least, most), Math.max(least, most));
      for (int i = first[block]; i < end; i++) {
        placed[i] = at + before[i];
      }
    }
    return placed;
  }
}
