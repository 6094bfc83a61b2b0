package eu.restart.refrain.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * G2, of which three forms are in use that give three numbers; and Pearson's chi-square. Of words
 * or mentions they are measures of how marked a difference is, never tests.
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /**
   * 2 [a ln(a / E1) + b ln(b / E2)], the two cells of the word only (Rayson and Garside 2000).
   *
   * @param a the word in the target
   * @param b the word in the reference
   * @param c words of the target
   * @param d words of the reference
   */
  public static double twoCells(double a, double b, double c, double d) {
    double all = (a + b) / (c + d);
    return 2 * (term(a, c * all) + term(b, d * all));
  }

  /** 2 sum O ln(O / E) over all cells of a table (Dunning 1993). */
  public static double allCells(double[][] table) {
    double sum = 0;
    double[][] expected = expected(table);
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        sum += term(table[i][j], expected[i][j]);
      }
    }
    return Math.max(0, 2 * sum);
  }

  /** All cells, divided by Williams' q, as quanteda prints it (Williams 1976). */
  public static double williams(double[][] table) {
    double n = 0;
    double rows = 0;
    double columns = 0;
    double[] columnSums = new double[table[0].length];
    for (double[] row : table) {
      double sum = Arrays.stream(row).sum();
      n += sum;
      rows += 1 / sum;
      for (int j = 0; j < row.length; j++) {
        columnSums[j] += row[j];
      }
    }
    for (double column : columnSums) {
      columns += 1 / column;
    }
    double q = 1 + (n * rows - 1) * (n * columns - 1) / (6 * n * df(table));
    return allCells(table) / q;
  }

  /** Pearson's chi-square, sum (O - E)^2 / E, without correction (Pearson 1900). */
  public static double chiSquare(double[][] table) {
    double sum = 0;
    double[][] expected = expected(table);
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        double apart = table[i][j] - expected[i][j];
        sum += expected[i][j] == 0 ? 0 : apart * apart / expected[i][j];
      }
    }
    return sum;
  }

  /** (rows - 1)(columns - 1). */
  public static int df(double[][] table) {
    return (table.length - 1) * (table[0].length - 1);
  }

  /** How likely a chi-square of so many degrees of freedom is at least this large. */
  public static double p(double value, int df) {
    return ChiSquaredDistribution.of(df).survivalProbability(value);
  }

  private static double term(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  private static double[][] expected(double[][] table) {
    double[] rows = new double[table.length];
    double[] columns = new double[table[0].length];
    double n = 0;
    for (int i = 0; i < table.length; i++) {
      if (table[i].length != columns.length || Arrays.stream(table[i]).anyMatch(x -> !(x >= 0))) {
        throw new IllegalArgumentException("no table of counts");
      }
      for (int j = 0; j < columns.length; j++) {
        rows[i] += table[i][j];
        columns[j] += table[i][j];
        n += table[i][j];
      }
    }
    double[][] expected = new double[rows.length][columns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        expected[i][j] = rows[i] * columns[j] / n;
      }
    }
    return expected;
  }
}
