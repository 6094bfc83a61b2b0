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
 * <p>All people whom no told set divides are one part. What follows are the combinations of the
 * told sets' indicators: the vectors over the parts that are orthogonal to the null space of the
 * matrix of told sets by parts. One that is 0 outside of fewer people tells of them alone, be it
 * their sum or a difference among them. Computed modulo the prime 2^31-1, which can only find more
 * combinations than there are as long as no minor of the matrix of zeros and ones is a multiple.
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

  /**
   * Whether anything follows about 1 to {@code fewest}-1 people alone: their figure, or by how much
   * one of them differs from another.
   */
  boolean revealsFewerThan(int fewest) {
    List<Integer> small = new ArrayList<>();
    for (int part = 0; part < sizes.size(); part++) {
      if (sizes.get(part) < fewest) {
        small.add(part);
      }
    }
    return reveals(small, 0, List.of(), fewest - 1);
  }

  /**
   * A combination of told sets that is 0 outside of some parts is one of these parts' coordinates
   * that gives zero; it exists where they depend on each other.
   *
   * @param basis the coordinates of the parts taken so far, each free of the pivots before it
   */
  private boolean reveals(List<Integer> small, int from, List<long[]> basis, int left) {
    for (int i = from; i < small.size(); i++) {
      int part = small.get(i);
      if (sizes.get(part) > left) {
        continue;
      }
      long[] rest = vectors.get(part).clone();
      for (long[] one : basis) {
        int pivot = pivot(one);
        subtract(rest, one, rest[pivot] * inverse(one[pivot]) % PRIME);
      }
      if (pivot(rest) < 0) {
        return true;
      }
      List<long[]> more = new ArrayList<>(basis);
      more.add(rest);
      if (reveals(small, i + 1, more, left - sizes.get(part))) {
        return true;
      }
    }
    return false;
  }

  /** The first coordinate that is not 0; -1 where there is none. */
  private static int pivot(long[] vector) {
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] != 0) {
        return i;
      }
    }
    return -1;
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
