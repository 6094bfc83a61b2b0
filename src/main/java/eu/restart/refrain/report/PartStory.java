package eu.restart.refrain.report;

import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Difference;
import eu.restart.refrain.comparison.Difference.Reach;
import eu.restart.refrain.comparison.Dissent;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Ranking.Rank;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said of certain people at one question: which sentences the numbers call for. */
final class PartStory {
  /** As many codes follow the first in a sentence, unless a tie goes on. */
  private static final int FOLLOWERS = 4;

  /** As many codes of one participant each are named in a sentence. */
  private static final int NAMED = 6;

  /** A table shows the codes of two participants and more, but no fewer rows than this. */
  private static final int ROWS = 3;

  private final Phrases phrases;
  private final Scope scope;
  private final Comparison comparison;
  private final List<Cell> ranked;

  PartStory(Phrases phrases, Scope scope) {
    this.phrases = phrases;
    this.scope = scope;
    this.comparison = phrases.material().byCountry(scope);
    this.ranked =
        Ranking.of(comparison, phrases.material().codebook()).ranks().stream()
            .map(Rank::cell)
            .toList();
  }

  /** The code that comes before all others, if one does. */
  Optional<String> leader() {
    List<Cell> first = leaders();
    return first.size() == 1 ? Optional.of(first.getFirst().code()) : Optional.empty();
  }

  /** Nothing is said of them here. */
  boolean isEmpty() {
    return ranked.isEmpty();
  }

  /** The codes that most participants mention. */
  private List<Cell> leaders() {
    return ranked.stream()
        .filter(cell -> cell.participants() == ranked.getFirst().participants())
        .toList();
  }

  /**
   * The ranking in sentences.
   *
   * @param before the code that came first, about the same people, at the question before
   */
  String ranking(Optional<String> before) {
    if (ranked.isEmpty()) {
      return phrases.say("part.nothing");
    }
    List<Cell> leaders = leaders();
    Cell first = leaders.getFirst();
    if (first.participants() == 1 && ranked.size() > NAMED) {
      return phrases.say("part.singles.many", Map.of("count", ranked.size()));
    }
    if (first.participants() == 1) {
      return phrases.say(
          "part.singles", Map.of("count", ranked.size(), "codes", phrases.codes(codes(ranked))));
    }
    List<String> sentences = new ArrayList<>();
    if (leaders.size() > 1) {
      sentences.add(
          phrases.say(
              "part.tie",
              Map.of(
                  "count", leaders.size(),
                  "people", phrases.people(first.participants(), first.of()),
                  "codes", phrases.codes(codes(leaders)))));
    } else {
      String again = before.equals(leader()) ? "yes" : "no";
      String key = first.participants() * 2 > first.of() ? "part.majority" : "part.first";
      sentences.add(phrases.say(key, Map.of("again", again, "code", withPlace(first))));
    }
    List<Cell> followers = followers(leaders.size());
    if (!followers.isEmpty()) {
      sentences.add(
          phrases.say(
              "part.next", Map.of("count", followers.size(), "codes", phrases.codesKn(followers))));
    }
    return String.join(" ", sentences);
  }

  private String withPlace(Cell cell) {
    List<String> notes = new ArrayList<>(List.of(phrases.kn(cell)));
    phrases.where(Difference.of(comparison, cell.code())).ifPresent(notes::add);
    return phrases.say(
        "code.note", Map.of("code", phrases.code(cell.code()), "note", String.join(", ", notes)));
  }

  /** Those after the leaders with at least two participants; a tie is told whole or not at all. */
  private List<Cell> followers(int from) {
    List<Cell> rest =
        ranked.subList(from, ranked.size()).stream()
            .filter(cell -> cell.participants() > 1)
            .toList();
    if (rest.size() <= FOLLOWERS) {
      return rest;
    }
    int beyond = rest.get(FOLLOWERS).participants();
    List<Cell> clear = rest.stream().filter(cell -> cell.participants() > beyond).toList();
    return clear;
  }

  /** How the groups differ, and what rests on one person; may be empty. */
  String differences() {
    List<String> sentences = new ArrayList<>();
    common().ifPresent(sentences::add);
    onlyInOne().ifPresent(sentences::add);
    silentGroups().ifPresent(sentences::add);
    if (!ranked.isEmpty() && ranked.getFirst().participants() > 1) {
      singles().ifPresent(sentences::add);
    }
    dissent().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private List<Cell> reaching(Reach reach) {
    return ranked.stream()
        .filter(cell -> Difference.of(comparison, cell.code()).reach() == reach)
        .toList();
  }

  private Optional<String> common() {
    List<Cell> everywhere = reaching(Reach.IN_ALL);
    List<String> others = new ArrayList<>(codes(everywhere));
    boolean also = leader().map(others::remove).orElse(false);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        phrases.say(
            "part.everywhere",
            Map.of(
                "also", also ? "yes" : "no",
                "count", others.size(),
                "where", phrases.allGroups(Phrases.Form.IN, everywhere.getFirst().ofGroups()),
                "codes", phrases.codes(others))));
  }

  /** By country, those that two people or more mention there and nobody elsewhere. */
  private Optional<String> onlyInOne() {
    Map<String, List<Cell>> byCountry = new LinkedHashMap<>();
    for (Cell cell : reaching(Reach.ONLY_IN_ONE)) {
      Cell where = Difference.of(comparison, cell.code()).mentioning().getFirst();
      if (cell.participants() > 1 && !leader().equals(Optional.of(cell.code()))) {
        byCountry.computeIfAbsent(where.column(), key -> new ArrayList<>()).add(where);
      }
    }
    if (byCountry.isEmpty()) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    for (Column column : comparison.columns()) {
      List<Cell> cells = byCountry.getOrDefault(column.id(), List.of());
      if (!cells.isEmpty()) {
        items.add(
            phrases.say(
                "part.only.item",
                Map.of(
                    "where", phrases.groups(Phrases.Form.IN, List.of(column.id())),
                    "codes", phrases.codesKn(cells))));
      }
    }
    return Optional.of(phrases.say("part.only", Map.of("items", String.join("; ", items))));
  }

  /** The countries whose groups were asked and say nothing of these people here. */
  private Optional<String> silentGroups() {
    List<String> silent = new ArrayList<>();
    boolean heard = false;
    for (Column column : comparison.columns()) {
      List<Cell> cells =
          comparison.cells().stream().filter(one -> one.column().equals(column.id())).toList();
      boolean speaks = cells.stream().anyMatch(one -> one.state() == State.MENTIONED);
      heard |= speaks;
      if (!speaks && cells.stream().anyMatch(one -> one.state() == State.NOT_MENTIONED)) {
        silent.add(column.id());
      }
    }
    return silent.isEmpty() || !heard
        ? Optional.empty()
        : Optional.of(
            phrases.say("part.silent", Map.of("where", phrases.groups(Phrases.Form.IN, silent))));
  }

  private Optional<String> singles() {
    List<Cell> single = ranked.stream().filter(cell -> cell.participants() == 1).toList();
    List<Cell> carried = single.stream().filter(cell -> cell.turns() > 1).toList();
    int rest = single.size() - carried.size();
    List<String> sentences = new ArrayList<>();
    if (!carried.isEmpty()) {
      List<String> items =
          carried.stream()
              .map(
                  cell ->
                      phrases.say(
                          "code.note",
                          Map.of(
                              "code", phrases.code(cell.code()),
                              "note", phrases.say("turns", Map.of("n", cell.turns())))))
              .toList();
      sentences.add(
          phrases.say(
              "part.carried",
              Map.of("count", carried.size(), "codes", phrases.words().list(items))));
    }
    if (rest > 0) {
      sentences.add(
          phrases.say(
              "part.rest", Map.of("count", rest, "also", carried.isEmpty() ? "no" : "yes")));
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<String> dissent() {
    List<String> items = new ArrayList<>();
    for (Dissent dissent :
        Dissent.all(phrases.material().corpus(), phrases.material().mentions(), scope)) {
      if (!scope.question().orElse(dissent.question()).equals(dissent.question())) {
        continue;
      }
      Set<String> people = new TreeSet<>();
      for (Dissent.Marked one : dissent.marked()) {
        Mention mention = one.mention();
        if (one.mark() == Mark.D || one.mark() == Mark.SD) {
          people.add(mention.group() + "\n" + mention.speaker());
        }
      }
      if (!people.isEmpty()) {
        items.add(
            phrases.say(
                "code.note",
                Map.of(
                    "code", phrases.code(dissent.code()),
                    "note", phrases.people(people.size(), dissent.of()))));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.say(
                "part.dissent",
                Map.of("count", items.size(), "codes", phrases.words().list(items))));
  }

  /** The ranked codes as a table; nothing where there are none. */
  Optional<Block.Grid> table(String caption) {
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> shown =
        ranked.stream()
            .filter(
                cell ->
                    cell.participants() > 1
                        || ranked.indexOf(cell) < ROWS
                        || ranked.getFirst().participants() == 1)
            .toList();
    List<Column> columns = comparison.columns();
    List<String> header = new ArrayList<>(List.of(phrases.say("grid.code")));
    header.add(phrases.say("grid.all"));
    columns.forEach(column -> header.add(phrases.words().country(column.id())));
    header.add(phrases.say("grid.mentions"));
    List<Boolean> numeric = new ArrayList<>(List.of(false));
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : shown) {
      List<String> row = new ArrayList<>(List.of(phrases.title(cell.code()), phrases.cell(cell)));
      columns.forEach(column -> row.add(phrases.cell(comparison.cell(cell.code(), column.id()))));
      row.add(
          phrases.say(
              "grid.range",
              Map.of("n", cell.mentions(), "fewest", cell.fewest(), "most", cell.most())));
      rows.add(row);
    }
    while (numeric.size() < header.size()) {
      numeric.add(true);
    }
    int left = ranked.size() - shown.size();
    String more = left == 0 ? "" : " " + phrases.say("grid.more", Map.of("count", left));
    return Optional.of(
        new Block.Grid("table-" + Sections.part(scope), caption + more, header, rows, numeric));
  }

  private static List<String> codes(List<Cell> cells) {
    return cells.stream().map(Cell::code).toList();
  }
}
