package eu.restart.refrain.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be worked out of the figures of some sets of people by adding and subtracting them.
 *
 * <p>A set's figure can be worked out exactly where the set's indicator is a linear combination of
 * the indicators of the sets whose figures are told. All sets that no told set divides are one
 * part; a set of parts is such a combination where it is orthogonal to the null space of the matrix
 * of told sets by parts. Computed modulo the prime 2^31-1, which can only find more combinations
 * than there are as long as no minor of the matrix of zeros and ones is a multiple of it.
 */
final class Sums {
  private static final long PRIME = 2_147_483_647L;

  private final List<Integer> sizes = new ArrayList<>();
  private final List<long[]> vectors = new ArrayList<>();

  /** What follows from the figures of these sets of people 0 to n-1. */
  Sums(int people, List<BitSet> told) {
    Map<BitSet, Integer> parts = new LinkedHashMap<>();
    for (int person = 0; person < people; person++) {
      BitSet in = new BitSet();
      for (int set = 0; set < told.size(); set++) {
        in.set(set, told.get(set).get(person));
      }
      parts.merge(in, 1, Integer::sum);
    }
    sizes.addAll(parts.values());
    vectors.addAll(nullSpace(told.size(), List.copyOf(parts.keySet())));
  }

  /** Whether the figure of any set of 1 to {@code fewest}-1 people follows. */
  boolean revealsFewerThan(int fewest) {
    List<Integer> small = new ArrayList<>();
    for (int part = 0; part < sizes.size(); part++) {
      if (sizes.get(part) < fewest) {
        small.add(part);
      }
    }
    int width = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    return reveals(small, 0, new long[width], fewest - 1, false);
  }

  private boolean reveals(List<Integer> small, int from, long[] sum, int left, boolean any) {
    if (any && isZero(sum)) {
      return true;
    }
    for (int i = from; i < small.size(); i++) {
      int part = small.get(i);
      if (sizes.get(part) <= left
          && reveals(small, i + 1, add(sum, vectors.get(part)), left - sizes.get(part), true)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isZero(long[] vector) {
    for (long one : vector) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }

  private static long[] add(long[] a, long[] b) {
    long[] sum = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = (a[i] + b[i]) % PRIME;
    }
    return sum;
  }

  /** For each part its coordinates in the null space of the matrix of sets by parts. */
  private static List<long[]> nullSpace(int sets, List<BitSet> parts) {
    int width = parts.size();
    long[][] matrix = new long[sets][width];
    for (int set = 0; set < sets; set++) {
      for (int part = 0; part < width; part++) {
        matrix[set][part] = parts.get(part).get(set) ? 1 : 0;
      }
    }
    Map<Integer, Integer> pivots = reduce(matrix, width);
    List<Integer> free = new ArrayList<>();
    for (int part = 0; part < width; part++) {
      if (!pivots.containsKey(part)) {
        free.add(part);
      }
    }
    List<long[]> vectors = new ArrayList<>();
    for (int part = 0; part < width; part++) {
      long[] vector = new long[free.size()];
      Integer row = pivots.get(part);
      for (int i = 0; i < free.size(); i++) {
        int column = free.get(i);
        vector[i] = row == null ? (column == part ? 1 : 0) : (PRIME - matrix[row][column]) % PRIME;
      }
      vectors.add(vector);
    }
    return vectors;
  }

  /** Gauss and Jordan; the pivot columns with their rows. */
  private static Map<Integer, Integer> reduce(long[][] matrix, int width) {
    Map<Integer, Integer> pivots = new HashMap<>();
    int row = 0;
    for (int column = 0; column < width && row < matrix.length; column++) {
      int found = row;
      while (found < matrix.length && matrix[found][column] == 0) {
        found++;
      }
      if (found == matrix.length) {
        continue;
      }
      long[] swap = matrix[row];
      matrix[row] = matrix[found];
      matrix[found] = swap;
      scale(matrix[row], inverse(matrix[row][column]));
      for (int other = 0; other < matrix.length; other++) {
        if (other != row && matrix[other][column] != 0) {
          subtract(matrix[other], matrix[row], matrix[other][column]);
        }
      }
      pivots.put(column, row);
      row++;
    }
    return pivots;
  }

  private static void scale(long[] row, long by) {
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] * by % PRIME;
    }
  }

  private static void subtract(long[] from, long[] row, long times) {
    for (int i = 0; i < from.length; i++) {
      from[i] = (from[i] + (PRIME - times) * row[i]) % PRIME;
    }
  }

  /** Fermat: the power PRIME-2. */
  private static long inverse(long number) {
    long result = 1;
    long base = number;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      if ((power & 1) == 1) {
        result = result * base % PRIME;
      }
      base = base * base % PRIME;
    }
    return result;
  }
}
