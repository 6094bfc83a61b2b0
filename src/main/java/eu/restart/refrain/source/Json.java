package eu.restart.refrain.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value, immutable, apart from any library. */
public sealed interface Json {
  /**
   * An object.
   *
   * @param members in their written order
   */
  record Obj(Map<String, Json> members) implements Json {
    /** Copies the members and keeps their order. */
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** A list of values. */
  record Arr(List<Json> items) implements Json {
    /** Copies the items. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A text. */
  record Text(String value) implements Json {}

  /** A number; whole numbers up to 2^53 are exact. */
  record Num(double value) implements Json {}

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** The JSON null. */
  record Nil() implements Json {}

  /**
   * Parses one JSON document.
   *
   * @throws UnreadableException with the line and column of the first mistake
   */
  static Json parse(String text, String name) throws UnreadableException {
    return JsonText.parse(text, name);
  }

  /** An object from alternating names and values; a value is a Json, text, number or boolean. */
  static Obj object(Object... namesAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], of(namesAndValues[i + 1]));
    }
    return new Obj(members);
  }

  /** A list of values; a value is a Json, text, number or boolean. */
  static Arr array(Iterable<?> values) {
    List<Json> items = new ArrayList<>();
    values.forEach(value -> items.add(of(value)));
    return new Arr(items);
  }

  /** A Java value as JSON: text, number, boolean, or Json as it is. */
  static Json of(Object value) {
    return switch (value) {
      case Json json -> json;
      case Number number -> new Num(number.doubleValue());
      case Boolean bool -> new Bool(bool);
      case Iterable<?> values -> array(values);
      default -> new Text(value.toString());
    };
  }

  /** The member of an object; nothing where there is none or this is no object. */
  default Optional<Json> get(String name) {
    return this instanceof Obj obj
        ? Optional.ofNullable(obj.members().get(name))
        : Optional.empty();
  }

  /** The member's text, if there is one and it is a text. */
  default Optional<String> text(String name) {
    return get(name).flatMap(v -> v instanceof Text t ? Optional.of(t.value()) : Optional.empty());
  }

  /** The member's number, if there is one and it is a number. */
  default Optional<Double> number(String name) {
    return get(name).flatMap(v -> v instanceof Num n ? Optional.of(n.value()) : Optional.empty());
  }

  /** The items of a list; none where this is no list. */
  default List<Json> items() {
    return this instanceof Arr arr ? arr.items() : List.of();
  }

  /** The value as text, two spaces a level, members in their order, a line feed at the end. */
  default String write() {
    return JsonText.write(this);
  }

  /** The value as text without any white space between its parts. */
  default String compact() {
    return JsonText.compact(this);
  }
}
