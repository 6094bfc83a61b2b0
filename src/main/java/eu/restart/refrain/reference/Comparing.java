package eu.restart.refrain.reference;

import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Expected beside got, figure by figure. A list or table that is expected is compared as far as it
 * goes; one figure expected of a list must be that of each. An undefined figure is expected as null
 * or by the word.
 */
record Comparing(String name, double tolerance) {
  /** For the last digit of a sum of doubles; far below any tolerance. */
  private static final double SLACK = 1e-12;

  List<Row> rows(String key, Json expected, Json got) {
    List<Row> rows = new ArrayList<>();
    switch (expected) {
      case Json.Arr list -> {
        for (int i = 0; i < list.items().size(); i++) {
          Json one = i < got.items().size() ? got.items().get(i) : new Json.Nil();
          rows.addAll(rows(key + "[" + i + "]", list.items().get(i), one));
        }
      }
      case Json.Obj object -> {
        for (Map.Entry<String, Json> one : object.members().entrySet()) {
          Json here = got.get(one.getKey()).orElse(new Json.Nil());
          rows.addAll(rows(key + "." + one.getKey(), one.getValue(), here));
        }
      }
      default -> {
        if (got instanceof Json.Arr list && !list.items().isEmpty()) {
          for (int i = 0; i < list.items().size(); i++) {
            rows.addAll(rows(key + "[" + i + "]", expected, list.items().get(i)));
          }
        } else {
          rows.add(row(key, expected, got));
        }
      }
    }
    return rows;
  }

  private Row row(String key, Json expected, Json got) {
    return new Row(
        name,
        key,
        shown(expected),
        shown(got),
        shown(new Json.Num(tolerance)),
        same(expected, got));
  }

  private boolean same(Json expected, Json got) {
    if (expected instanceof Json.Num one && got instanceof Json.Num other) {
      double apart = Math.abs(one.value() - other.value());
      return apart <= tolerance + SLACK * Math.max(1, Math.abs(one.value()));
    }
    if (undefined(expected)) {
      return undefined(got) && !(got instanceof Json.Nil);
    }
    return expected.equals(got);
  }

  private static boolean undefined(Json value) {
    return value instanceof Json.Nil
        || (value instanceof Json.Text text && text.value().startsWith("undefined"));
  }

  private static String shown(Json value) {
    return switch (value) {
      case Json.Num number -> shown(number.value());
      case Json.Text text -> text.value();
      case Json.Bool bool -> String.valueOf(bool.value());
      case Json.Nil nil -> "-";
      default -> "(a list or table)";
    };
  }

  private static String shown(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
