package eu.restart.refrain.privacy;

import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Seat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the people of a set have in common: for each of some properties its value; nothing for
 * everybody.
 *
 * @param values by property, such as {@code country}
 */
record Trait(Map<String, String> values) {
  static final String GROUP = "group";
  static final String COUNTRY = "country";
  static final String ROLE = "role";
  static final String ATTRIBUTE = "attribute ";
  static final Trait EVERYBODY = new Trait(Map.of());

  Trait {
    values = Map.copyOf(values);
  }

  /** The people whom a scope takes, whatever it asks about. */
  static Trait of(Scope scope) {
    Trait trait = EVERYBODY;
    if (scope.country().isPresent()) {
      trait = trait.and(COUNTRY, scope.country().get());
    }
    return scope.role().isPresent() ? trait.and(ROLE, scope.role().get()) : trait;
  }

  Trait and(String property, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(property, value);
    return new Trait(more);
  }

  boolean isOf(Seat seat) {
    return values.entrySet().stream()
        .allMatch(one -> value(one.getKey(), seat).equals(one.getValue()));
  }

  /** A property of a person; empty where it is not known. */
  static String value(String property, Seat seat) {
    return switch (property) {
      case GROUP -> seat.group();
      case COUNTRY -> seat.country();
      case ROLE -> seat.participant().role().orElse("");
      default ->
          seat.participant()
              .attributes()
              .getOrDefault(property.substring(ATTRIBUTE.length()), "")
              .strip();
    };
  }
}
