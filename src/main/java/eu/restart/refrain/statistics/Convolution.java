package eu.restart.refrain.statistics;

/** The sum of two independent numbers. */
final class Convolution {
  private Convolution() {}

  /**
   * The chances, or the ways, of each sum.
   *
   * @param one of 0, 1, 2 and so on
   * @param other the same of the other number
   * @return of 0 up to the sum of both largest
   */
  static double[] of(double[] one, double[] other) {
    double[] joined = new double[one.length + other.length - 1];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        joined[i + j] += one[i] * other[j];
      }
    }
    return joined;
  }
}
