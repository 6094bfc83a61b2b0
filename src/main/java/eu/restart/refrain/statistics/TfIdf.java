package eu.restart.refrain.statistics;

/**
 * TF-IDF in scikit-learn's convention: idf = ln((1 + n) / (1 + df)) + 1, rows scaled to length 1.
 * Others differ in base, smoothing and scaling, so that the convention is to be printed. With four
 * documents idf has four values: weak, prefer {@link WeightedLogOdds}.
 */
public final class TfIdf {
  private TfIdf() {}

  /** The idf of each word; rows are documents, columns words. */
  public static double[] idf(int[][] counts) {
    double[] idf = new double[counts.length == 0 ? 0 : counts[0].length];
    for (int word = 0; word < idf.length; word++) {
      int documents = 0;
      for (int[] row : counts) {
        documents += row[word] > 0 ? 1 : 0;
      }
      idf[word] = Math.log((1.0 + counts.length) / (1.0 + documents)) + 1;
    }
    return idf;
  }

  /** count * idf, each document scaled to length 1; a document without words stays 0. */
  public static double[][] of(int[][] counts) {
    double[] idf = idf(counts);
    double[][] weights = new double[counts.length][idf.length];
    for (int i = 0; i < counts.length; i++) {
      double squares = 0;
      for (int word = 0; word < idf.length; word++) {
        weights[i][word] = counts[i][word] * idf[word];
        squares += weights[i][word] * weights[i][word];
      }
      for (int word = 0; word < idf.length && squares > 0; word++) {
        weights[i][word] /= Math.sqrt(squares);
      }
    }
    return weights;
  }
}
