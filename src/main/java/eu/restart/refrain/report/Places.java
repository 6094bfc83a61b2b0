package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Difference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Groups and countries as a sentence names them: with the prepositions of the language. */
final class Places {
  /** The forms in which a language names groups within a sentence. */
  enum Form {
    /** Who does something. */
    WHO,
    /** Where something is said. */
    IN,
    /** To whom a question is put. */
    TO
  }

  private final Phrases phrases;

  Places(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The groups of some countries, in a form that fits the sentence. */
  String groups(Form form, Collection<String> countries) {
    int groups = countries.stream().mapToInt(one -> phrases.material().groupsIn(one).size()).sum();
    return phrases.say(
        "groups",
        Map.of(
            "form", form.name().toLowerCase(Locale.ROOT),
            "groups", groups,
            "places", countries(countries)));
  }

  /** Some countries by name, after a preposition. */
  String countries(Collection<String> countries) {
    List<String> places = new ArrayList<>();
    for (String country : countries) {
      String key = places.isEmpty() ? "country.in" : "country.next";
      places.add(
          phrases.say(key, Map.of("code", country, "country", phrases.words().country(country))));
    }
    return phrases.words().list(places);
  }

  /** All groups, by number. */
  String allGroups(Form form, int groups) {
    return phrases.say(
        "groups.all", Map.of("form", form.name().toLowerCase(Locale.ROOT), "groups", groups));
  }

  /** Where a code is mentioned; nothing where fewer than two groups can be compared. */
  Optional<String> where(Difference difference) {
    return switch (difference.reach()) {
      case NOT_COMPARABLE, WITHHELD, IN_NONE -> Optional.empty();
      case IN_ALL -> Optional.of(allGroups(Form.IN, groups(difference.mentioning())));
      case ONLY_IN_ONE ->
          Optional.of(
              phrases.say(
                  "only", Map.of("where", groups(Form.IN, columns(difference.mentioning())))));
      case IN_SOME -> Optional.of(groups(Form.IN, columns(difference.mentioning())));
    };
  }

  /** The number of groups behind cells of countries. */
  int groups(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::ofGroups).sum();
  }

  static List<String> columns(List<Cell> cells) {
    return cells.stream().map(Cell::column).toList();
  }
}
