package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many characters every two categories share between coders, and how many they would by chance
 * (Krippendorff 2019, eq. 32 and 33).
 */
final class Coincidences {
  private final double[][] observed;
  private final double[][] expected;

  private Coincidences(double[][] observed, double[] repeated) {
    this.observed = observed;
    int q = observed.length;
    double[] totals = new double[q];
    double n = 0;
    double repeatedAll = 0;
    for (int c = 0; c < q; c++) {
      totals[c] = Arrays.stream(observed[c]).sum();
      n += totals[c];
      repeatedAll += repeated[c];
    }
    expected = new double[q][q];
    double pairs = n * n - repeatedAll;
    for (int c = 0; c < q && pairs > 0; c++) {
      for (int k = 0; k < q; k++) {
        expected[c][k] = n * (totals[c] * totals[k] - (c == k ? repeated[c] : 0)) / pairs;
      }
    }
  }

  /** All the text; category 0 is what a coder left unmarked. */
  static Coincidences of(Continuum continuum) {
    List<String> names = continuum.categories();
    List<List<Part>> coders =
        continuum.coders().stream().map(one -> tiled(continuum, one, names)).toList();
    double[] repeated = new double[names.size() + 1];
    for (List<Part> coder : coders) {
      for (Part part : coder) {
        double l = part.span.length();
        repeated[part.category] += part.category == 0 ? l : l * l;
      }
    }
    return new Coincidences(shared(coders, names.size() + 1), repeated);
  }

  /** Only where two coders both marked; category 0 is the first of the continuum's. */
  static Coincidences ofMarked(Continuum continuum) {
    List<String> names = continuum.categories();
    List<List<Part>> coders = new ArrayList<>();
    double[] repeated = new double[names.size()];
    for (int i = 0; i < continuum.coders().size(); i++) {
      List<Part> parts = new ArrayList<>();
      for (Continuum.Marked one : continuum.coders().get(i)) {
        int category = names.indexOf(one.category());
        parts.add(new Part(one.span(), category));
        double pairable = pairable(continuum, i, one.span());
        repeated[category] += pairable * pairable;
      }
      coders.add(parts);
    }
    return new Coincidences(shared(coders, names.size()), repeated);
  }

  int size() {
    return observed.length;
  }

  double observed(int c, int k) {
    return observed[c][k];
  }

  double expected(int c, int k) {
    return expected[c][k];
  }

  /** Every category a class of its own. */
  int[] classes() {
    int[] classes = new int[size()];
    Arrays.setAll(classes, c -> c);
    return classes;
  }

  /** Alpha where only the classes of the categories are told apart. */
  Coefficient alpha(int[] classes) {
    double apart = 0;
    double apartByChance = 0;
    double all = 0;
    for (int c = 0; c < size(); c++) {
      for (int k = 0; k < size(); k++) {
        all += observed[c][k];
        if (classes[c] != classes[k]) {
          apart += observed[c][k];
          apartByChance += expected[c][k];
        }
      }
    }
    if (all <= 0) {
      return new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE);
    }
    return apartByChance < Coefficient.SLACK * all
        ? new Coefficient.Undefined(Coefficient.Why.NO_VARIATION)
        : Coefficient.ofDisagreement(apart, apartByChance);
  }

  private record Part(Span span, int category) {}

  private static List<Part> tiled(
      Continuum continuum, List<Continuum.Marked> coder, List<String> names) {
    List<Part> parts = new ArrayList<>();
    int at = continuum.span().start();
    for (Continuum.Marked one : coder) {
      if (one.span().start() > at) {
        parts.add(new Part(new Span(at, one.span().start()), 0));
      }
      parts.add(new Part(one.span(), names.indexOf(one.category()) + 1));
      at = one.span().end();
    }
    if (at < continuum.span().end()) {
      parts.add(new Part(new Span(at, continuum.span().end()), 0));
    }
    return parts;
  }

  private static double[][] shared(List<List<Part>> coders, int q) {
    double[][] shared = new double[q][q];
    for (int i = 0; i < coders.size(); i++) {
      for (int j = 0; j < coders.size(); j++) {
        if (i != j) {
          share(coders.get(i), coders.get(j), coders.size() - 1.0, shared);
        }
      }
    }
    return shared;
  }

  /** Both lists are in order, so that one walk through both finds every meeting. */
  private static void share(List<Part> one, List<Part> other, double by, double[][] shared) {
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      Part a = one.get(i);
      Part b = other.get(j);
      int common = a.span.intersection(b.span).map(Span::length).orElse(0);
      shared[a.category][b.category] += common / by;
      if (a.span.end() <= b.span.end()) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** How many characters of a stretch another coder marked as well. */
  private static int pairable(Continuum continuum, int coder, Span span) {
    boolean[] met = new boolean[span.length()];
    for (int i = 0; i < continuum.coders().size(); i++) {
      List<Continuum.Marked> other = i == coder ? List.of() : continuum.coders().get(i);
      for (Continuum.Marked one : other) {
        one.span()
            .intersection(span)
            .ifPresent(
                common ->
                    Arrays.fill(
                        met, common.start() - span.start(), common.end() - span.start(), true));
      }
    }
    int count = 0;
    for (boolean each : met) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
