package eu.restart.refrain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * MASI, the distance of sets of codes: 1 - J M, J the share of common codes among all, M by how the
 * sets lie to each other (Passonneau 2006). Two empty sets are 0 apart.
 *
 * @param subset M where one set lies in the other
 * @param overlap M where they share something and each has something of its own
 */
public record Masi(double subset, double overlap) implements Metric<Set<String>> {
  /** M as published: 2/3 and 1/3. */
  public static final Masi PASSONNEAU_2006 = new Masi(2.0 / 3, 1.0 / 3);

  /** M as NLTK rounds it: 0.67 and 0.33. */
  public static final Masi NLTK = new Masi(0.67, 0.33);

  /**
   * The distance of Passonneau (2004): 0 for the same, 1/3 where one set lies in the other, 2/3
   * where they overlap, 1 where they share nothing; the empty set lies in every other.
   */
  public static final Metric<Set<String>> PASSONNEAU_2004 =
      (categories, totals) ->
          Metric.pairs(
              categories.size(), (c, k) -> distance2004(categories.get(c), categories.get(k)));

  /** The distance of two sets, from 0 to 1. */
  public double distance(Set<String> a, Set<String> b) {
    if (a.equals(b)) {
      return 0;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    boolean within = a.containsAll(b) || b.containsAll(a);
    return 1 - (double) common.size() / all.size() * (within ? subset : overlap);
  }

  @Override
  public double[][] between(List<? extends Set<String>> categories, double[] totals) {
    return Metric.pairs(
        categories.size(), (c, k) -> distance(categories.get(c), categories.get(k)));
  }

  private static double distance2004(Set<String> a, Set<String> b) {
    if (a.containsAll(b) || b.containsAll(a)) {
      return a.equals(b) ? 0 : 1.0 / 3;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common.isEmpty() ? 1 : 2.0 / 3;
  }
}
