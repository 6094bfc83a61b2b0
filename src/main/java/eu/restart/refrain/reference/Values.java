package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.Counts;
import eu.restart.refrain.agreement.Crosstab;
import eu.restart.refrain.agreement.Ratings;
import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What coders gave units, from a table of two coders, counts of each category, a list a unit or a
 * list a coder.
 *
 * @param counts without regard to who gave what
 * @param ratings who gave what, where that is known
 */
record Values(Counts<String> counts, Optional<Ratings<String>> ratings) {
  static Values of(Input input) {
    Values values = read(input);
    if (input.has("table") && !input.has("coder1")) {
      return values;
    }
    if (input.has("table")) {
      checkSame(values, crosstab(input));
    }
    return values;
  }

  /** The two coders' table. */
  Crosstab<String> pair() {
    Ratings<String> both =
        ratings.orElseThrow(() -> new UnfitInput("it is not known who gave what"));
    if (both.coders() != 2) {
      throw new UnfitInput(both.coders() + " coders where two are needed");
    }
    return both.pair(0, 1);
  }

  int coders() {
    return ratings.map(Ratings::coders).orElse(0);
  }

  private static Values read(Input input) {
    if (input.has("coder1")) {
      return ofCoders(input, coders(input));
    }
    if (input.has("table")) {
      return ofTable(crosstab(input));
    }
    if (input.has("counts")) {
      int[][] counts = Input.table(input.need("counts"));
      int q = counts.length == 0 ? 0 : counts[0].length;
      return new Values(Counts.ofCounts(categories(input, q), counts), Optional.empty());
    }
    if (input.has("ratings_by_coder")) {
      return ofCoders(
          input, Input.list(input.need("ratings_by_coder")).stream().map(Values::values).toList());
    }
    return ofUnits(
        input,
        Input.list(input.need(List.of("ratings_by_unit", "ratings"))).stream()
            .map(Values::values)
            .toList());
  }

  private static List<List<Optional<String>>> coders(Input input) {
    List<List<Optional<String>>> coders = new ArrayList<>();
    for (int i = 1; input.has("coder" + i); i++) {
      coders.add(values(input.need("coder" + i)));
    }
    return coders;
  }

  private static List<Optional<String>> values(Json list) {
    return Input.items(list).stream()
        .map(
            one ->
                one instanceof Json.Nil ? Optional.<String>empty() : Optional.of(Input.label(one)))
        .toList();
  }

  private static Values ofCoders(Input input, List<List<Optional<String>>> coders) {
    if (coders.stream().mapToInt(List::size).distinct().count() != 1) {
      throw new UnfitInput("the coders gave different numbers of values");
    }
    return ofUnits(
        input,
        IntStream.range(0, coders.getFirst().size())
            .mapToObj(unit -> coders.stream().map(coder -> coder.get(unit)).toList())
            .toList());
  }

  private static Values ofUnits(Input input, List<List<Optional<String>>> units) {
    List<String> categories =
        input.has("categories")
            ? Input.labels(input.need("categories"))
            : sorted(units.stream().flatMap(List::stream).flatMap(Optional::stream).toList());
    Counts<String> counts =
        Counts.of(
            categories,
            units.stream().map(unit -> unit.stream().flatMap(Optional::stream).toList()).toList());
    boolean even = units.stream().mapToInt(List::size).distinct().count() <= 1;
    return new Values(
        counts, even ? Optional.of(new Ratings<>(categories, units)) : Optional.empty());
  }

  private static Values ofTable(Crosstab<String> table) {
    List<List<Optional<String>>> units = new ArrayList<>();
    List<String> categories = table.categories();
    for (int i = 0; i < categories.size(); i++) {
      for (int j = 0; j < categories.size(); j++) {
        for (int n = 0; n < table.count(i, j); n++) {
          units.add(List.of(Optional.of(categories.get(i)), Optional.of(categories.get(j))));
        }
      }
    }
    Ratings<String> ratings = new Ratings<>(categories, units);
    return new Values(ratings.counts(), Optional.of(ratings));
  }

  private static Crosstab<String> crosstab(Input input) {
    int[][] table = Input.table(input.need("table"));
    return Crosstab.of(categories(input, table.length), table);
  }

  /** The input's categories, or their places from 1. */
  private static List<String> categories(Input input, int q) {
    List<String> categories =
        input.has("categories")
            ? Input.labels(input.need("categories"))
            : IntStream.rangeClosed(1, q).mapToObj(String::valueOf).toList();
    if (categories.size() != q) {
      throw new UnfitInput(categories.size() + " categories for " + q + " columns");
    }
    return categories;
  }

  /** Numbers by their size, where all are numbers; else as text. */
  private static List<String> sorted(List<String> values) {
    List<String> categories = new ArrayList<>(new TreeSet<>(values));
    if (categories.stream().allMatch(Values::isNumber)) {
      categories.sort(Comparator.comparingDouble(Double::parseDouble));
    }
    return List.copyOf(categories);
  }

  static boolean isNumber(String text) {
    return text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
  }

  /** The same units with numbers for categories, for metrics that calculate with them. */
  Counts<Double> numbers() {
    if (!counts.categories().stream().allMatch(Values::isNumber)) {
      throw new UnfitInput("categories that are no numbers");
    }
    int[][] table = new int[counts.units()][counts.categories().size()];
    for (int u = 0; u < table.length; u++) {
      for (int k = 0; k < table[u].length; k++) {
        table[u][k] = counts.count(u, k);
      }
    }
    return Counts.ofCounts(counts.categories().stream().map(Double::valueOf).toList(), table);
  }

  private static void checkSame(Values values, Crosstab<String> table) {
    Crosstab<String> pair = values.pair();
    for (int i = 0; i < pair.categories().size(); i++) {
      for (int j = 0; j < pair.categories().size(); j++) {
        boolean fits =
            pair.categories().size() == table.categories().size()
                && pair.count(i, j) == table.count(i, j);
        if (!fits) {
          throw new UnfitInput("the coders' values do not give the table beside them");
        }
      }
    }
  }

  /** A figure of each category, by its name. */
  static <T> Map<String, T> byCategory(List<String> categories, List<T> figures) {
    Map<String, T> named = new java.util.LinkedHashMap<>();
    for (int k = 0; k < categories.size(); k++) {
      named.put(categories.get(k), figures.get(k));
    }
    return named;
  }
}
