package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.study.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people who could have mentioned something, divided into columns.
 *
 * @param columns ids, in the study's order or sorted; each has at least {@link #FEWEST} people
 * @param small ids of the columns that have fewer, or would give them away, and are left out
 * @param people those of the columns, each with the column's place from 0
 * @param rows what each code counts
 * @param turns for each code, in how many turns each person mentions it; a person without is
 *     missing
 * @param prompted for each code, who mentions it only in answer to somebody else
 */
record Divided(
    Ground ground,
    List<String> columns,
    List<String> small,
    Map<Roster.Person, Integer> people,
    Rows rows,
    Map<String, Map<Roster.Person, Integer>> turns,
    Map<String, Set<Roster.Person>> prompted) {
  /** Fewer people are told nothing of: with two, each could subtract himself. */
  static final int FEWEST = 3;

  static Divided of(
      Corpus corpus, Mentions mentions, Division division, Scope scope, Set<String> withheld) {
    Ground ground = new Ground(corpus, mentions, scope);
    Map<Roster.Person, String> all = new LinkedHashMap<>();
    for (Roster.Person person : Lanes.total().base(ground)) {
      String column = column(corpus, ground, division, person);
      if (!column.isEmpty()) {
        all.put(person, column);
      }
    }
    Map<String, Long> sizes =
        all.values().stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    List<String> ids =
        order(ground, division, sizes.keySet()).stream().filter(sizes::containsKey).toList();
    List<String> columns =
        ids.stream()
            .filter(id -> Objects.requireNonNull(sizes.get(id)) >= FEWEST)
            .filter(id -> !withheld.contains(id))
            .toList();
    Map<Roster.Person, Integer> people = new LinkedHashMap<>();
    all.forEach(
        (person, id) -> {
          if (columns.contains(id)) {
            people.put(person, columns.indexOf(id));
          }
        });
    Rows rows = Rows.of(corpus.codebook(), mentions.all());
    Map<String, Map<Roster.Person, Integer>> turns = new HashMap<>();
    Map<String, Set<Roster.Person>> prompted = new HashMap<>();
    for (String code : rows.codes()) {
      Map<Roster.Person, List<Mention>> said =
          ground.mentions().stream()
              .filter(mention -> rows.of(code).contains(mention.code()))
              .filter(mention -> people.containsKey(ground.speaker(mention)))
              .collect(Collectors.groupingBy(ground::speaker));
      Map<Roster.Person, Integer> counts = new HashMap<>();
      Set<Roster.Person> answering = new HashSet<>();
      said.forEach(
          (person, here) -> {
            counts.put(
                person, (int) here.stream().map(one -> one.turn().number()).distinct().count());
            if (here.stream().allMatch(Divided::isAnswer)) {
              answering.add(person);
            }
          });
      turns.put(code, counts);
      prompted.put(code, answering);
    }
    return new Divided(
        ground,
        columns,
        ids.stream().filter(id -> !columns.contains(id)).toList(),
        people,
        rows,
        turns,
        prompted);
  }

  /** A mark says what a statement does to an earlier one. */
  private static boolean isAnswer(Mention mention) {
    return mention.codings().stream().anyMatch(coding -> coding.mark().isPresent());
  }

  private static String column(
      Corpus corpus, Ground ground, Division division, Roster.Person person) {
    return switch (division) {
      case Division.ByAxis axis ->
          switch (axis.axis()) {
            case ROLE -> person.role().orElse("");
            case COUNTRY -> ground.country(person.group());
            case ABOUT, QUESTION -> "";
          };
      case Division.ByAttribute attribute ->
          Roster.group(corpus.study(), person.group())
              .participant(person.speaker())
              .map(Participant::attributes)
              .map(attributes -> attributes.getOrDefault(attribute.name(), ""))
              .orElse("")
              .strip();
    };
  }

  private static List<String> order(Ground ground, Division division, Collection<String> found) {
    return division instanceof Division.ByAxis axis
        ? Lanes.of(axis.axis(), ground).stream().map(Lane::id).toList()
        : found.stream().sorted().toList();
  }

  List<String> codes() {
    return rows.codes();
  }

  /** In how many turns a person mentions a code. */
  int turns(String code, Roster.Person person) {
    return turns.getOrDefault(code, Map.of()).getOrDefault(person, 0);
  }

  /** The people of a column. */
  List<Roster.Person> of(int column) {
    return people.keySet().stream()
        .filter(person -> Objects.equals(people.get(person), column))
        .toList();
  }

  /** The people of the columns by group, in the study's order. */
  Map<String, List<Roster.Person>> groups() {
    Map<String, List<Roster.Person>> groups = new LinkedHashMap<>();
    people
        .keySet()
        .forEach(one -> groups.computeIfAbsent(one.group(), key -> new ArrayList<>()).add(one));
    return groups;
  }

  int column(Roster.Person person) {
    return Objects.requireNonNull(people.get(person));
  }

  /** With and without a code, column by column. */
  int[][] table(String code, Collection<Roster.Person> these) {
    int[][] table = new int[2][columns.size()];
    for (Roster.Person person : these) {
      table[turns(code, person) > 0 ? 0 : 1][column(person)]++;
    }
    return table;
  }
}
