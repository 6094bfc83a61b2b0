package eu.restart.refrain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Division;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  /** A country and so many people of each role in its one group. */
  private static CorpusBuilder group(CorpusBuilder builder, String country, int... roles) {
    builder.group(country.toLowerCase(java.util.Locale.ROOT) + "-1", country, "en");
    for (int role = 0; role < roles.length; role++) {
      for (int i = 0; i < roles[role]; i++) {
        builder.participant("P" + role + i, role == 2 ? "" : List.of("r0", "r1").get(role));
      }
    }
    builder.moderator("And you?");
    for (int role = 0; role < roles.length; role++) {
      for (int i = 0; i < roles[role]; i++) {
        String quote = country + " noise " + role + i + " of us";
        builder.say("P" + role + i, quote);
        if (i % 2 == 0) {
          builder.coding("Ann", "noise", quote, "x");
        }
      }
    }
    return builder;
  }

  private static CorpusBuilder study() {
    return new CorpusBuilder().roles("r0", "r1").abouts("x").theme("noise");
  }

  private static Comparison open(Corpus corpus, Axis axis, Scope scope) {
    return Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), axis, scope);
  }

  private static Comparison masked(Corpus corpus, Axis axis, Scope scope) {
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    return SmallCells.of(corpus, mentions).mask(Comparison.of(corpus, mentions, axis, scope));
  }

  private static List<String> withheld(Comparison comparison) {
    return Stream.concat(comparison.cells().stream(), comparison.totals().stream())
        .filter(cell -> cell.state() == State.SUPPRESSED)
        .map(Cell::column)
        .distinct()
        .toList();
  }

  @Test
  void threePeopleAndMoreAreTold() {
    Corpus corpus = group(group(study(), "IT", 3, 3), "NL", 3, 4).build();
    for (Axis axis : Axis.values()) {
      assertThat(masked(corpus, axis, Scope.ALL)).isEqualTo(open(corpus, axis, Scope.ALL));
    }
  }

  @Test
  void theTotalDoesNotTellTwoPeople() {
    Corpus corpus = group(group(group(study(), "IT", 3, 3), "NL", 3, 4), "NO", 1, 1).build();
    Comparison comparison = masked(corpus, Axis.COUNTRY, Scope.ALL);
    assertThat(withheld(comparison)).containsExactly("IT", "NO");
    assertThat(comparison.cell("noise", "NO"))
        .isEqualTo(new Cell("noise", "NO", State.SUPPRESSED, 0, 0, 0, 0, 0, 0, 0, 0, List.of()));
    assertThat(comparison.columns()).extracting(Column::participants).containsExactly(0, 7, 0);
    assertThat(comparison.total("noise").participants()).isEqualTo(10);
    assertThat(comparison.total("noise").evidence()).noneMatch(one -> one.group().equals("no-1"));
  }

  @Test
  void oneWithoutARoleTakesARoleAlong() {
    Corpus corpus = group(group(study(), "IT", 3, 4, 1), "NL", 3, 4).build();
    assertThat(withheld(masked(corpus, Axis.ROLE, Scope.ALL))).containsExactly("r0", "");
    assertThat(withheld(masked(corpus, Axis.COUNTRY, Scope.ALL))).isEmpty();
  }

  @Test
  void twoTablesDoNotTellWhatOneWithholds() {
    Corpus corpus = group(group(group(study(), "IT", 3, 3), "NL", 4, 3), "NO", 2, 3).build();
    assertThat(withheld(masked(corpus, Axis.COUNTRY, Scope.ALL))).isEmpty();
    assertThat(withheld(masked(corpus, Axis.COUNTRY, Scope.ALL.role("r0"))))
        .as("two of r0 in NO, and whom the total would set apart")
        .contains("NO")
        .hasSize(2);
    assertThat(withheld(masked(corpus, Axis.COUNTRY, Scope.ALL.role("r1"))))
        .as("all of NO without r1 are the two of r0")
        .contains("NO");
    assertThat(withheld(masked(corpus, Axis.ROLE, Scope.ALL.country("NO"))))
        .containsExactly("r0", "r1");
  }

  @Test
  void effectsLeaveOutWhomTheyWouldGiveAway() {
    Corpus corpus = group(group(group(study(), "IT", 3, 3), "NL", 4, 3), "NO", 2, 3).build();
    SmallCells cells = SmallCells.of(corpus, Mentions.of(corpus, Basis.HUMAN));
    Division byCountry = new Division.ByAxis(Axis.COUNTRY);
    assertThat(cells.withheld(byCountry, Scope.ALL)).isEmpty();
    assertThat(cells.withheld(byCountry, Scope.ALL.role("r1"))).contains("NO").hasSize(2);
  }

  @Test
  void twoValuesOfAnAttributeTakeAThirdAlong() {
    CorpusBuilder builder = study().group("it-1", "IT", "en");
    for (int i = 0; i < 9; i++) {
      String gender = i < 1 ? "x" : i < 5 ? "f" : "m";
      builder.participant("P" + i, "r0", Map.of("gender", gender));
    }
    builder.say("P1", "noise here").coding("Ann", "noise", "noise here", "x");
    Corpus corpus = builder.build();
    SmallCells cells = SmallCells.of(corpus, Mentions.of(corpus, Basis.HUMAN));
    assertThat(cells.withheld(new Division.ByAttribute("gender"), Scope.ALL))
        .as("all without f and m are the one x")
        .hasSize(2)
        .contains("x");
  }

  @Test
  void theRolesOfOneGroupAreNotToldByThoseOfTheOthers() {
    Corpus corpus = group(group(group(study(), "IT", 3, 3), "NL", 4, 3), "NO", 2, 3).build();
    SmallCells cells = SmallCells.of(corpus, Mentions.of(corpus, Basis.HUMAN));
    assertThat(cells.tellsRoles("no-1")).isFalse();
    assertThat(cells.tellsRoles("it-1")).as("all of r0 without IT and NL are NO's two").isFalse();
    assertThat(cells.tellsRoles("nl-1")).isTrue();
  }

  @Test
  void aQuestionPutToTwoPeopleTakesTheOthersAlong() {
    CorpusBuilder builder = study().questions("q1", "q2", "q3");
    builder.group("it-1", "IT", "en");
    for (String question : List.of("q1", "q2")) {
      builder.ask(question).moderator("And?");
      for (String one : List.of("A", "B", "C")) {
        builder.say(one, question + " noise " + one);
        builder.coding("Ann", "noise", question + " noise " + one, "x");
      }
    }
    builder.group("no-1", "NO", "en").ask("q3").moderator("And?");
    builder.say("D", "q3 noise D").coding("Ann", "noise", "q3 noise D", "x");
    builder.say("E", "q3 noise E");
    Comparison comparison = masked(builder.build(), Axis.QUESTION, Scope.ALL);
    assertThat(withheld(comparison))
        .as("five in all, less the three who were asked, are the two")
        .containsExactly("q1", "q2", "q3");
    assertThat(comparison.total("noise").of()).isEqualTo(5);
  }

  @Test
  void noSmallSetIsRecoveredBySubtracting() {
    for (long seed = 0; seed < 12; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
      assertThat(recovered(corpus, mentions, SmallCells.of(corpus, mentions)))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @Test
  void withoutSecondarySuppressionTheyAreRecovered() {
    int seeds = 0;
    for (long seed = 0; seed < 12; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
      SmallCells open = SmallCells.withoutSecondary(corpus, mentions);
      seeds += recovered(corpus, mentions, open).isEmpty() ? 0 : 1;
    }
    assertThat(seeds).isGreaterThan(6);
  }

  /** All cells of one or two people whose k, mentions or n subtraction finds in the tables. */
  private static Set<String> recovered(Corpus corpus, Mentions mentions, SmallCells rule) {
    Map<String, Integer> known = new HashMap<>();
    Map<String, List<String>> lines = new HashMap<>();
    Set<String> small = new HashSet<>();
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
    List.of("q1", "q2", "q3", "").forEach(one -> scopes.add(Scope.ALL.question(one)));
    for (Scope base : List.copyOf(scopes)) {
      List.of("IT", "NL", "NO", "RO").forEach(one -> scopes.add(base.country(one)));
      List.of("r1", "r2", "").forEach(one -> scopes.add(base.role(one)));
    }
    for (Scope scope : scopes) {
      for (Axis axis : Axis.values()) {
        Comparison open = Comparison.of(corpus, mentions, axis, scope);
        read(open, rule.mask(open), known, lines, small);
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, List<String>> line : lines.entrySet()) {
        List<String> all = new ArrayList<>(line.getValue());
        all.add(line.getKey().substring(line.getKey().indexOf(' ') + 1));
        List<String> unknown = all.stream().filter(one -> !known.containsKey(one)).toList();
        if (unknown.size() == 1) {
          String total = all.getLast();
          int sum = line.getValue().stream().mapToInt(one -> known.getOrDefault(one, 0)).sum();
          boolean whole = unknown.getFirst().equals(total);
          known.put(unknown.getFirst(), whole ? sum : known.getOrDefault(total, 0) - sum);
          more = true;
        }
      }
    }
    small.retainAll(known.keySet());
    return small;
  }

  private static void read(
      Comparison open,
      Comparison masked,
      Map<String, Integer> known,
      Map<String, List<String>> lines,
      Set<String> small) {
    Scope scope = open.scope();
    for (int row = 0; row < open.codes().size(); row++) {
      Cell total = masked.totals().get(row);
      Map<String, List<String>> parts = new HashMap<>();
      for (int i = 0; i < open.columns().size(); i++) {
        String column = open.columns().get(i).id();
        Cell cell = masked.cells().get(row * open.columns().size() + i);
        Scope own =
            switch (open.axis()) {
              case COUNTRY -> scope.country(column);
              case ROLE -> scope.role(column);
              case ABOUT -> scope.about(column);
              case QUESTION -> scope.question(column);
            };
        note(cell, own, known, parts);
        if (open.columns().get(i).participants() < 3 && open.columns().get(i).participants() > 0) {
          names(cell, own).values().forEach(small::add);
        }
      }
      Map<String, Integer> ignored = total.state() == State.SUPPRESSED ? new HashMap<>() : known;
      note(total, scope, ignored, new HashMap<>());
      boolean people = open.axis() == Axis.COUNTRY || open.axis() == Axis.ROLE;
      Map<String, String> totals = names(total, scope);
      parts.forEach(
          (what, cells) -> {
            if (people || what.equals("mentions")) {
              lines.put(open.axis() + " " + totals.get(what), cells);
            }
          });
    }
  }

  private static boolean told(Cell cell) {
    return cell.state() != State.SUPPRESSED;
  }

  private static Map<String, String> names(Cell cell, Scope scope) {
    Map<String, String> names = new HashMap<>();
    for (String what : List.of("k", "mentions", "n")) {
      String where = what.equals("n") ? scope.about("any").toString() : scope.toString();
      names.put(what, what + "|" + (what.equals("n") ? "" : cell.code()) + "|" + where);
    }
    return names;
  }

  private static void note(
      Cell cell, Scope scope, Map<String, Integer> known, Map<String, List<String>> parts) {
    names(cell, scope)
        .forEach(
            (what, name) -> {
              parts.computeIfAbsent(what, key -> new ArrayList<>()).add(name);
              if (what.equals("mentions") ? cell.told().mentions() : told(cell)) {
                known.put(
                    name,
                    switch (what) {
                      case "k" -> cell.participants();
                      case "mentions" -> cell.mentions();
                      default -> cell.of();
                    });
              }
            });
  }
}
