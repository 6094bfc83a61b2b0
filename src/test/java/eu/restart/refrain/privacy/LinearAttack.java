package eu.restart.refrain.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who writes down every published number as a sum of unknown ones and solves all of them
 * at once, in fractions without rounding. Shares nothing with the program.
 */
public final class LinearAttack {
  private final Map<String, Integer> unknowns = new LinkedHashMap<>();
  private final List<Map<String, Integer>> sums = new ArrayList<>();
  private final List<Integer> totals = new ArrayList<>();

  /** Takes that so many times each of some unknowns make a number. */
  public void read(Map<String, Integer> sum, int total) {
    sum.keySet().forEach(one -> unknowns.putIfAbsent(one, unknowns.size()));
    sums.add(Map.copyOf(sum));
    totals.add(total);
  }

  /** The unknowns that have one value only, with it times 1; a fraction is left out. */
  public Map<String, Integer> solve() {
    int width = unknowns.size();
    BigInteger[][] matrix = new BigInteger[sums.size()][width + 1];
    for (int row = 0; row < sums.size(); row++) {
      Map<String, Integer> sum = sums.get(row);
      for (Map.Entry<String, Integer> unknown : unknowns.entrySet()) {
        matrix[row][unknown.getValue()] = BigInteger.valueOf(sum.getOrDefault(unknown.getKey(), 0));
      }
      matrix[row][width] = BigInteger.valueOf(totals.get(row));
    }
    List<Integer> pivots = new ArrayList<>();
    for (int column = 0; column < width && pivots.size() < matrix.length; column++) {
      int row = pivots.size();
      int found = row;
      while (found < matrix.length && matrix[found][column].signum() == 0) {
        found++;
      }
      if (found < matrix.length) {
        BigInteger[] swap = matrix[row];
        matrix[row] = matrix[found];
        matrix[found] = swap;
        for (int other = 0; other < matrix.length; other++) {
          if (other != row && matrix[other][column].signum() != 0) {
            matrix[other] = without(matrix[other], matrix[row], column);
          }
        }
        pivots.add(column);
      }
    }
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int row = 0; row < pivots.size(); row++) {
      BigInteger[] line = matrix[row];
      int left = 0;
      for (int column = 0; column < width; column++) {
        left += line[column].signum() == 0 ? 0 : 1;
      }
      BigInteger[] value = line[width].divideAndRemainder(line[pivots.get(row)]);
      if (left == 1 && value[1].signum() == 0) {
        known.put(name(pivots.get(row)), value[0].intValueExact());
      }
    }
    return known;
  }

  private String name(int place) {
    return unknowns.entrySet().stream()
        .filter(one -> one.getValue() == place)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** A line less as much of another as takes a column away, in lowest terms. */
  private static BigInteger[] without(BigInteger[] line, BigInteger[] other, int column) {
    BigInteger[] rest = new BigInteger[line.length];
    BigInteger common = BigInteger.ZERO;
    for (int i = 0; i < line.length; i++) {
      rest[i] = line[i].multiply(other[column]).subtract(other[i].multiply(line[column]));
      common = common.gcd(rest[i]);
    }
    if (common.compareTo(BigInteger.ONE) > 0) {
      for (int i = 0; i < rest.length; i++) {
        rest[i] = rest[i].divide(common);
      }
    }
    return rest;
  }
}
