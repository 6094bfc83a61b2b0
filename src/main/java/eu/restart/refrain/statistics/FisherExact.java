package eu.restart.refrain.statistics;

import java.util.OptionalDouble;

/**
 * A 2 x 2 table of people: {@code a} and {@code b} of the first group with and without, {@code c}
 * and {@code d} of the second. Never mentions, turns or words: they are not independent.
 */
public record FisherExact(int a, int b, int c, int d) {
  /** Refuses negative counts and an empty table. */
  public FisherExact {
    if (a < 0 || b < 0 || c < 0 || d < 0 || (long) a + b + c + d == 0) {
      throw new IllegalArgumentException("no table of people");
    }
  }

  /**
   * Fisher's exact p (Fisher 1935); two-sided it is the sum over the tables no likelier than this
   * one, as in R. 1 where a margin is empty: see {@link #hasContrast}.
   */
  public double p(Tail tail) {
    return p(chances(), a - least(), tail);
  }

  /** Equal chances differ in their last digits: without slack a table can lose its mirror image. */
  private static final double SLACK = 1e-7;

  /** The p of an outcome, numbered from 0, among all with their chances. */
  static double p(double[] chances, int seen, Tail tail) {
    double p = 0;
    for (int i = 0; i < chances.length; i++) {
      boolean taken =
          switch (tail) {
            case TWO_SIDED -> chances[i] <= chances[seen] * (1 + SLACK);
            case GREATER -> i >= seen;
            case LESS -> i <= seen;
          };
      p += taken ? chances[i] : 0;
    }
    return Math.min(1, p);
  }

  /** How likely each possible {@code a} is, given the margins, the smallest first. */
  double[] chances() {
    double[] chances = new double[most() - least() + 1];
    for (int i = 0; i < chances.length; i++) {
      int x = least() + i;
      chances[i] =
          Math.exp(
              Factorials.logChoose(a + b, x)
                  + Factorials.logChoose(c + d, a + c - x)
                  - Factorials.logChoose(a + b + c + d, a + c));
    }
    return chances;
  }

  /** The smallest {@code a} that the margins allow. */
  int least() {
    return Math.max(0, a - d);
  }

  private int most() {
    return Math.min(a + b, a + c);
  }

  /** Whether both groups have people, and some have it and some have not. */
  public boolean hasContrast() {
    return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
  }

  /** The smallest two-sided p that any table with these margins could have. */
  public double smallestP() {
    return Math.min(lowest().p(Tail.TWO_SIDED), highest().p(Tail.TWO_SIDED));
  }

  /** The table with these margins whose {@code a} is smallest. */
  public FisherExact lowest() {
    return withFirst(least());
  }

  /** The table with these margins whose {@code a} is largest. */
  public FisherExact highest() {
    return withFirst(most());
  }

  private FisherExact withFirst(int first) {
    return new FisherExact(first, a + b - first, a + c - first, c + d - (a + c - first));
  }

  /** a d / (b c), the sample odds ratio; nothing where b c is 0. */
  public OptionalDouble oddsRatio() {
    double below = (double) b * c;
    return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) a * d / below);
  }

  /**
   * The odds ratio that makes the expected {@code a} the one seen, given the margins: the
   * conditional maximum-likelihood estimate, which R prints (Cox 1970). Nothing where it is 0 or
   * infinite.
   */
  public OptionalDouble conditionalOddsRatio() {
    int least = least();
    int most = most();
    if (a == least || a == most) {
      return OptionalDouble.empty();
    }
    double low = -50;
    double high = 50;
    for (int step = 0; step < 200; step++) {
      double middle = (low + high) / 2;
      if (expected(middle, least, most) < a) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of(Math.exp((low + high) / 2));
  }

  private double expected(double logOdds, int least, int most) {
    double highest = Double.NEGATIVE_INFINITY;
    double[] logs = new double[most - least + 1];
    for (int x = least; x <= most; x++) {
      logs[x - least] =
          Factorials.logChoose(a + b, x) + Factorials.logChoose(c + d, a + c - x) + x * logOdds;
      highest = Math.max(highest, logs[x - least]);
    }
    double sum = 0;
    double weighted = 0;
    for (int x = least; x <= most; x++) {
      double weight = Math.exp(logs[x - least] - highest);
      sum += weight;
      weighted += weight * x;
    }
    return weighted / sum;
  }
}
