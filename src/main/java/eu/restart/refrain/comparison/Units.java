package eu.restart.refrain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What may change places: people within each group that holds more than one column; where none
 * does, whole groups, because what does not vary within a group can only be told between groups.
 *
 * @param whole whether the units are whole groups
 * @param strata the units that may change places with each other, each a list of people
 */
record Units(boolean whole, List<List<List<Roster.Person>>> strata) {

  /** Nothing where what is compared cannot be told from the group. */
  static Optional<Units> of(Divided divided, Division division) {
    List<List<List<Roster.Person>>> within = new ArrayList<>();
    for (List<Roster.Person> group : divided.groups().values()) {
      if (columns(divided, group) > 1) {
        within.add(group.stream().map(List::of).toList());
      }
    }
    if (!within.isEmpty()) {
      return Optional.of(new Units(false, within));
    }
    Map<Integer, Integer> groups = new TreeMap<>();
    Map<String, List<List<Roster.Person>>> strata = new LinkedHashMap<>();
    for (List<Roster.Person> group : divided.groups().values()) {
      groups.merge(divided.column(group.getFirst()), 1, Integer::sum);
      boolean across = division.equals(new Division.ByAxis(Axis.COUNTRY));
      String stratum = across ? "" : divided.ground().country(group.getFirst().group());
      strata.computeIfAbsent(stratum, key -> new ArrayList<>()).add(group);
    }
    List<List<List<Roster.Person>>> mixed =
        strata.values().stream()
            .filter(stratum -> columns(divided, stratum.stream().map(List::getFirst).toList()) > 1)
            .toList();
    return groups.containsValue(1) || mixed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Units(true, mixed));
  }

  private static long columns(Divided divided, List<Roster.Person> people) {
    return people.stream().map(divided::column).distinct().count();
  }

  List<Roster.Person> people() {
    return strata.stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  int number() {
    return strata.stream().mapToInt(List::size).sum();
  }

  /** The ids of the groups whose people are set beside each other. */
  List<String> groups() {
    return people().stream().map(Roster.Person::group).distinct().toList();
  }
}
