package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/** The figures that a method gives for an input, each computed when it is asked for. */
final class Figures {
  private final Map<String, Supplier<?>> figures = new HashMap<>();
  private Function<String, Optional<?>> others = key -> Optional.empty();

  /** Adds a figure under its names; case, hyphens and underscores do not count. */
  Figures with(Supplier<?> figure, String... names) {
    for (String name : names) {
      figures.put(fold(name), figure);
    }
    return this;
  }

  /** Where the names depend on the input: the figure of a name as it is written. */
  Figures others(Function<String, Optional<?>> named) {
    others = named;
    return this;
  }

  /** The figure of a name. */
  Optional<Json> get(String name) {
    Supplier<?> figure = figures.get(fold(name));
    return figure != null ? Optional.of(json(figure.get())) : others.apply(name).map(Figures::json);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  static Json json(Object figure) {
    return switch (figure) {
      case Coefficient.Value value -> new Json.Num(value.value());
      case Coefficient.Undefined undefined ->
          new Json.Text(
              "undefined, " + undefined.why().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      case OptionalDouble number ->
          number.isPresent() ? new Json.Num(number.getAsDouble()) : new Json.Text("undefined");
      case Optional<?> value -> value.map(Figures::json).orElse(new Json.Text("undefined"));
      case double[] numbers -> list(numbers);
      case double[][] rows -> {
        List<Json> all = new ArrayList<>();
        for (double[] row : rows) {
          all.add(list(row));
        }
        yield new Json.Arr(all);
      }
      case List<?> values -> new Json.Arr(values.stream().map(Figures::json).toList());
      case Map<?, ?> values -> {
        Map<String, Json> members = new java.util.LinkedHashMap<>();
        values.forEach((key, value) -> members.put(String.valueOf(key), json(value)));
        yield new Json.Obj(members);
      }
      default -> Json.of(figure);
    };
  }

  private static Json list(double[] numbers) {
    List<Json> items = new ArrayList<>();
    for (double number : numbers) {
      items.add(new Json.Num(number));
    }
    return new Json.Arr(items);
  }
}
