package eu.restart.refrain.cli;

import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What part of a study a figure shows.
 *
 * @param groups the ids of its groups, in the study's order; nothing for all
 * @param scope question, about and role
 * @param values what was asked for, in order, as part of a file's name
 */
record ChartWhere(Set<String> groups, Scope scope, List<String> values) {
  private static final List<String> KEYS = List.of("country", "group", "question", "about", "role");

  /**
   * Reads {@code key=value} pairs; several countries or groups are looked at together.
   *
   * @throws IllegalArgumentException where a key or a value is not known, stands twice, or leaves
   *     no group
   */
  static ChartWhere of(List<String> pairs, Study study, boolean scoped) {
    Set<String> countries = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    Scope scope = Scope.ALL;
    List<String> values = new ArrayList<>();
    for (String pair : pairs) {
      int equal = pair.indexOf('=');
      String key = equal < 0 ? pair.strip() : pair.substring(0, equal).strip();
      if (equal < 0 || !KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "--where takes "
                + String.join("=, ", KEYS)
                + "=; '"
                + pair
                + "' is none; did you mean "
                + Likeness.nearest(key, KEYS).orElse("country")
                + "=?");
      }
      String value = pair.substring(equal + 1).strip();
      String found = known(key, value, study);
      values.add(found);
      switch (key) {
        case "country" -> countries.add(found);
        case "group" -> groups.add(found);
        default -> scope = narrowed(scope, key, found, scoped);
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    if (!countries.isEmpty() || !groups.isEmpty()) {
      study.groups().stream()
          .filter(one -> countries.isEmpty() || countries.contains(one.country()))
          .map(Group::id)
          .filter(id -> groups.isEmpty() || groups.contains(id))
          .forEach(ids::add);
      if (ids.isEmpty()) {
        throw new IllegalArgumentException("no group is in all of " + String.join(", ", values));
      }
    }
    return new ChartWhere(ids, scope, List.copyOf(values));
  }

  /**
   * The same part for a release, which tells of all groups together or of one country.
   *
   * @throws IllegalArgumentException where the groups are neither
   */
  Scope released(Study study) {
    Set<String> countries = new TreeSet<>();
    study.groups().stream()
        .filter(one -> groups.contains(one.id()))
        .forEach(one -> countries.add(one.country()));
    boolean whole =
        study.groups().stream()
            .filter(one -> countries.contains(one.country()))
            .allMatch(one -> groups.contains(one.id()));
    if (groups.isEmpty() || groups.size() == study.groups().size()) {
      return scope;
    }
    if (countries.size() != 1 || !whole) {
      throw new IllegalArgumentException(
          "withheld in a release (--min-cell): figures of several groups picked out, since the"
              + " others less these may be few; it tells of one country or of all");
    }
    if (scope.role().isPresent()) {
      throw new IllegalArgumentException(
          "withheld in a release (--min-cell): figures of one role in one country, since few"
              + " people share it");
    }
    return scope.country(countries.iterator().next());
  }

  private static Scope narrowed(Scope scope, String key, String value, boolean scoped) {
    if (!scoped) {
      throw new IllegalArgumentException(
          "this kind can be narrowed by country and group only, not by " + key);
    }
    Optional<String> before =
        switch (key) {
          case "question" -> scope.question();
          case "about" -> scope.about();
          default -> scope.role();
        };
    if (before.isPresent()) {
      throw new IllegalArgumentException("--where names two of " + key + "; give one");
    }
    return switch (key) {
      case "question" -> scope.question(value);
      case "about" -> scope.about(value);
      default -> scope.role(value);
    };
  }

  private static String known(String key, String value, Study study) {
    List<String> ids =
        switch (key) {
          case "country" -> study.countries();
          case "group" -> study.groups().stream().map(Group::id).toList();
          case "question" -> study.questions().stream().map(Question::id).toList();
          case "about" -> study.abouts().stream().map(About::id).toList();
          default -> study.roles().stream().map(Role::id).toList();
        };
    String wanted = key.equals("country") ? value.toUpperCase(Locale.ROOT) : value;
    if (!ids.contains(wanted)) {
      throw new IllegalArgumentException(
          "the study has no " + key + " '" + value + "'; it has: " + String.join(", ", ids));
    }
    return wanted;
  }
}
