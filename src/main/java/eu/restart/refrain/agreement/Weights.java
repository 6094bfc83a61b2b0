package eu.restart.refrain.agreement;

/** How much two of q categories agree, from 0 to 1, by their places in the order. */
public enum Weights {
  /** 1 on the diagonal, else 0. */
  IDENTITY,
  /** 1 - |k - l| / (q - 1) (Cicchetti and Allison 1971). */
  LINEAR,
  /** 1 - (k - l)^2 / (q - 1)^2 (Fleiss and Cohen 1973). */
  QUADRATIC;

  /** The weight of the categories k and l of q, numbered from 0. */
  public double of(int k, int l, int q) {
    if (k == l) {
      return 1;
    }
    double apart = Math.abs(k - l) / (double) (q - 1);
    return switch (this) {
      case IDENTITY -> 0;
      case LINEAR -> 1 - apart;
      case QUADRATIC -> 1 - apart * apart;
    };
  }

  /** The sum of the weights over all pairs of q categories. */
  public double sum(int q) {
    double sum = 0;
    for (int k = 0; k < q; k++) {
      for (int l = 0; l < q; l++) {
        sum += of(k, l, q);
      }
    }
    return sum;
  }
}
