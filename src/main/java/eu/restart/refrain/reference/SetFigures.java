package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Counts;
import eu.restart.refrain.agreement.KrippendorffAlpha;
import eu.restart.refrain.agreement.Masi;
import eu.restart.refrain.agreement.Metric;
import eu.restart.refrain.agreement.PercentAgreement;
import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Agreement of coders who give each unit any number of codes. */
final class SetFigures {
  private SetFigures() {}

  static Figures of(Input input) {
    return input.has("a") ? distance(input) : alpha(input);
  }

  private static Figures distance(Input input) {
    Set<String> a = set(input.need("a"));
    Set<String> b = set(input.need("b"));
    return new Figures()
        .with(() -> masi(input).distance(a, b), "masi", "distance")
        .with(
            () -> Masi.PASSONNEAU_2004.between(List.of(a, b), new double[2])[0][1],
            "passonneau_2004");
  }

  private static Figures alpha(Input input) {
    List<List<Set<String>>> units = new ArrayList<>();
    for (Json unit : Input.list(input.need(List.of("ratings_by_unit", "ratings")))) {
      units.add(
          Input.list(unit).stream()
              .filter(one -> !(one instanceof Json.Nil))
              .map(SetFigures::set)
              .toList());
    }
    Counts<Set<String>> counts =
        Counts.of(units.stream().flatMap(List::stream).distinct().toList(), units);
    boolean old = input.method().contains("2004");
    Metric<Set<String>> metric = old ? Masi.PASSONNEAU_2004 : masi(input);
    Coefficient alpha = KrippendorffAlpha.of(counts, metric);
    return new Figures()
        .with(() -> alpha, "alpha")
        .with(() -> part(alpha, true), "Do")
        .with(() -> part(alpha, false), "De")
        .with(() -> PercentAgreement.byUnit(counts), "percent");
  }

  private static OptionalDouble part(Coefficient alpha, boolean observed) {
    return alpha instanceof Coefficient.Value value
        ? OptionalDouble.of(observed ? value.observed() : value.expected())
        : OptionalDouble.empty();
  }

  private static Set<String> set(Json list) {
    return new TreeSet<>(Input.labels(list));
  }

  /** The factors that the input states, or NLTK's where the method names it, or the published. */
  private static Masi masi(Input input) {
    if (input.text("monotonicity").isEmpty()) {
      boolean nltk = input.method().toLowerCase(Locale.ROOT).contains("nltk");
      return nltk ? Masi.NLTK : Masi.PASSONNEAU_2006;
    }
    String[] parts = input.text("monotonicity").orElseThrow().split("/(?= )|(?<= )/", -1);
    if (parts.length != 4 || factor(parts[0]) != 1 || factor(parts[3]) != 0) {
      throw new UnfitInput("no factors from 1 to 0: " + String.join("/", parts));
    }
    return new Masi(factor(parts[1]), factor(parts[2]));
  }

  /** A number, or a fraction such as 2/3. */
  private static double factor(String text) {
    String[] parts = text.strip().split("/", -1);
    double above = parse(parts[0]);
    return parts.length == 2 ? above / parse(parts[1]) : above;
  }

  private static double parse(String text) {
    if (!Values.isNumber(text)) {
      throw new UnfitInput("no number: " + text);
    }
    return Double.parseDouble(text);
  }
}
