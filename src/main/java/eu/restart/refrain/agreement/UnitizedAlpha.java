package eu.restart.refrain.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The u-alpha family of stretches drawn freely (Krippendorff, Mathet, Bouvry and Widloecher 2016;
 * Krippendorff 2019, section 12.6, equations 32 to 38); observed and expected are disagreements, in
 * characters.
 *
 * @param u boundaries and categories together (eq. 34)
 * @param binary |u: marked or not, whatever the category (eq. 35)
 * @param cu the categories alone, where two coders both marked (eq. 36 and 37)
 * @param categories (k)u: each category where two coders both marked (eq. 38)
 */
public record UnitizedAlpha(
    Coefficient u, Coefficient binary, Coefficient cu, SortedMap<String, Coefficient> categories) {
  /** Copies the map. */
  public UnitizedAlpha {
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
  }

  /**
   * The whole family.
   *
   * @throws IllegalArgumentException where a coder's stretches overlap: compute per category then,
   *     with {@link Continuum#only}
   */
  public static UnitizedAlpha of(Continuum continuum) {
    if (!continuum.isPartition()) {
      throw new IllegalArgumentException("a coder's stretches overlap");
    }
    List<String> names = continuum.categories();
    Coincidences all = Coincidences.of(continuum);
    Coincidences marked = Coincidences.ofMarked(continuum);
    SortedMap<String, Coefficient> categories = new TreeMap<>();
    for (int k = 0; k < names.size(); k++) {
      categories.put(names.get(k), category(marked, k));
    }
    return new UnitizedAlpha(
        all.alpha(all.classes()),
        all.alpha(gapOrNot(names.size())),
        marked.alpha(marked.classes()),
        categories);
  }

  /** The gap is the first category of the coincidences; all others become one. */
  private static int[] gapOrNot(int categories) {
    int[] classes = new int[categories + 1];
    Arrays.fill(classes, 1);
    classes[0] = 0;
    return classes;
  }

  /** 1 - (e_.k / l_.k) (l_.k - l_kk) / (e_.k - e_kk). */
  private static Coefficient category(Coincidences marked, int k) {
    double observed = 0;
    double expected = 0;
    double observedTotal = 0;
    double expectedTotal = 0;
    for (int c = 0; c < marked.size(); c++) {
      observedTotal += marked.observed(c, k);
      expectedTotal += marked.expected(c, k);
      observed += c == k ? 0 : marked.observed(c, k);
      expected += c == k ? 0 : marked.expected(c, k);
    }
    if (observedTotal <= 0) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    return expected < Coefficient.SLACK * observedTotal
        ? new Coefficient.Undefined(Coefficient.Why.NO_VARIATION)
        : Coefficient.ofDisagreement(observed / observedTotal, expected / expectedTotal);
  }
}
