package eu.restart.refrain.reference;

import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A worked example's input, read in the forms that its method takes. */
record Input(String method, Json json) {
  boolean has(String name) {
    return json.get(name).isPresent();
  }

  Json need(String name) {
    return json.get(name).orElseThrow(() -> new UnfitInput("the input has no '" + name + "'"));
  }

  /** The first of several names that the input has. */
  Json need(List<String> names) {
    return names.stream()
        .flatMap(name -> json.get(name).stream())
        .findFirst()
        .orElseThrow(() -> new UnfitInput("the input has none of " + names));
  }

  double number(String name) {
    return number(need(name));
  }

  double number(String name, double otherwise) {
    return json.get(name).map(Input::number).orElse(otherwise);
  }

  int whole(String name) {
    return whole(need(name));
  }

  Optional<String> text(String name) {
    return json.text(name);
  }

  /** The members of an object, in their order. */
  Map<String, Json> members(String name) {
    return members(need(name));
  }

  static Map<String, Json> members(Json value) {
    if (value instanceof Json.Obj object) {
      return object.members();
    }
    throw new UnfitInput("no object: " + value);
  }

  static double number(Json value) {
    if (value instanceof Json.Num number) {
      return number.value();
    }
    throw new UnfitInput("no number: " + value);
  }

  static int whole(Json value) {
    double number = number(value);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw new UnfitInput("no whole number: " + number);
    }
    return (int) number;
  }

  static List<Json> list(Json value) {
    if (value instanceof Json.Arr list) {
      return list.items();
    }
    throw new UnfitInput("no list: " + value);
  }

  static double[] numbers(Json value) {
    return items(value).stream().mapToDouble(Input::number).toArray();
  }

  static int[] wholes(Json value) {
    return items(value).stream().mapToInt(Input::whole).toArray();
  }

  static int[][] table(Json value) {
    int[][] table = list(value).stream().map(Input::wholes).toArray(int[][]::new);
    if (table.length == 0 || table[0].length == 0) {
      throw new UnfitInput("an empty table");
    }
    for (int[] row : table) {
      if (row.length != table[0].length) {
        throw new UnfitInput("rows of different lengths");
      }
    }
    return table;
  }

  static double[][] decimals(int[][] table) {
    double[][] decimals = new double[table.length][];
    for (int i = 0; i < table.length; i++) {
      decimals[i] = java.util.Arrays.stream(table[i]).asDoubleStream().toArray();
    }
    return decimals;
  }

  static boolean[][] marks(Json value) {
    int[][] table = table(value);
    boolean[][] marks = new boolean[table.length][];
    for (int i = 0; i < table.length; i++) {
      marks[i] = new boolean[table[i].length];
      for (int j = 0; j < table[i].length; j++) {
        marks[i][j] = table[i][j] > 0;
      }
    }
    return marks;
  }

  /** A list as it is, or written out from words such as {@code 0 x46, 1 x44}. */
  static List<Json> items(Json value) {
    return value instanceof Json.Text text ? Repeated.read(text.value()) : list(value);
  }

  /** A value as a category's name; a whole number without its point. */
  static String label(Json value) {
    return switch (value) {
      case Json.Text text -> text.value();
      case Json.Num number -> label(number.value());
      case Json.Bool bool -> String.valueOf(bool.value());
      default -> throw new UnfitInput("no category: " + value);
    };
  }

  private static String label(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  static List<String> labels(Json value) {
    List<String> labels = new ArrayList<>();
    items(value).forEach(one -> labels.add(label(one)));
    return labels;
  }
}
