package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * alpha_U of stretches drawn freely (Krippendorff 1995, its expected disagreement as corrected in
 * 2004); observed and expected are disagreements, D_o and D_e of the source, on the scale of L^2.
 *
 * @param categories each category on its own
 * @param total 1 - sum D_o / sum D_e over the categories, not the mean of their alphas
 */
public record AlphaU(SortedMap<String, Coefficient> categories, Coefficient total) {
  /** Copies the map. */
  public AlphaU {
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
  }

  /**
   * Per category and in all.
   *
   * @throws IllegalArgumentException where a coder's stretches of one category overlap
   */
  public static AlphaU of(Continuum continuum) {
    SortedMap<String, Coefficient> categories = new TreeMap<>();
    double observed = 0;
    double expected = 0;
    for (String category : continuum.categories()) {
      Continuum one = continuum.only(category);
      if (!one.isPartition()) {
        throw new IllegalArgumentException("stretches of " + category + " overlap");
      }
      double here = observed(one);
      double byChance = expected(one);
      categories.put(category, Coefficient.ofDisagreement(here, byChance));
      observed += here;
      expected += byChance;
    }
    return new AlphaU(
        categories,
        categories.isEmpty()
            ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
            : Coefficient.ofDisagreement(observed, expected));
  }

  /** The observed disagreement of one category alone, from 0, on the scale of L^2. */
  public static double observed(Continuum category) {
    double sum = 0;
    List<List<Continuum.Marked>> coders = category.coders();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = 0; j < coders.size(); j++) {
        if (i != j) {
          sum += differences(coders.get(i), coders.get(j));
          sum += lonely(coders.get(i), coders.get(j)) + lonely(coders.get(j), coders.get(i));
        }
      }
    }
    double m = coders.size();
    double length = category.span().length();
    return sum / (m * (m - 1) * length * length);
  }

  /** (b_g - b_h)^2 + (e_g - e_h)^2 over the stretches that overlap. */
  private static double differences(List<Continuum.Marked> one, List<Continuum.Marked> other) {
    double sum = 0;
    for (Continuum.Marked g : one) {
      for (Continuum.Marked h : other) {
        if (g.span().overlaps(h.span())) {
          double begin = g.span().start() - h.span().start();
          double end = g.span().end() - h.span().end();
          sum += begin * begin + end * end;
        }
      }
    }
    return sum;
  }

  /** l^2 over the stretches that lie wholly in a gap of the other coder. */
  private static double lonely(List<Continuum.Marked> one, List<Continuum.Marked> other) {
    double sum = 0;
    for (Continuum.Marked g : one) {
      if (other.stream().noneMatch(h -> h.span().overlaps(g.span()))) {
        sum += (double) g.span().length() * g.span().length();
      }
    }
    return sum;
  }

  private static double expected(Continuum category) {
    double m = category.coders().size();
    double length = category.span().length();
    List<Span> units = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    for (List<Continuum.Marked> coder : category.coders()) {
      int at = category.span().start();
      for (Continuum.Marked one : coder) {
        gaps.add(one.span().start() - at);
        at = one.span().end();
        units.add(one.span());
      }
      gaps.add(category.span().end() - at);
    }
    double sum = 0;
    double same = 0;
    for (Span unit : units) {
      double l = unit.length();
      double room = 0;
      for (int gap : gaps) {
        room += gap >= l ? gap - l + 1 : 0;
      }
      sum += (units.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * room;
      same += l * (l - 1);
    }
    return 2 / length * sum / (m * length * (m * length - 1) - same);
  }
}
