package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Difference;
import eu.restart.refrain.comparison.Difference.Reach;
import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the groups differ in a part, what rests on one person, and where coders mark dissent. */
final class PartDifferences {
  private final Phrases phrases;
  private final Comparison comparison;
  private final List<Cell> ranked;
  private final Optional<String> leader;

  PartDifferences(Phrases phrases, PartStory story) {
    this.phrases = phrases;
    this.comparison = story.comparison();
    this.ranked = story.ranked();
    this.leader = story.leader();
  }

  /** How the groups differ, and what rests on one person; may be empty. */
  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    common().ifPresent(sentences::add);
    onlyInOne().ifPresent(sentences::add);
    silentGroups().ifPresent(sentences::add);
    sentences.addAll(singles());
    dissent().ifPresent(sentences::add);
    return sentences;
  }

  private List<Cell> reaching(Reach reach) {
    return ranked.stream()
        .filter(cell -> Difference.of(comparison, cell.code()).reach() == reach)
        .toList();
  }

  private Optional<Sentence> common() {
    List<Cell> everywhere = reaching(Reach.IN_ALL);
    List<String> others = new ArrayList<>(everywhere.stream().map(Cell::code).toList());
    boolean also = leader.map(others::remove).orElse(false);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        phrases.sentence(
            "part.everywhere",
            Map.of(
                "also", also ? "yes" : "no",
                "count", others.size(),
                "where",
                    phrases.places().allGroups(Places.Form.IN, everywhere.getFirst().ofGroups()),
                "codes", phrases.codes(others))));
  }

  /** By country, those that two people or more mention there and nobody elsewhere. */
  private Optional<Sentence> onlyInOne() {
    Map<String, List<Cell>> byCountry = new LinkedHashMap<>();
    for (Cell cell : reaching(Reach.ONLY_IN_ONE)) {
      Cell where = Difference.of(comparison, cell.code()).mentioning().getFirst();
      if (cell.participants() > 1 && !leader.equals(Optional.of(cell.code()))) {
        byCountry.computeIfAbsent(where.column(), key -> new ArrayList<>()).add(where);
      }
    }
    if (byCountry.isEmpty()) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    byCountry.forEach(
        (country, cells) ->
            cells.forEach(
                cell ->
                    items.add(
                        phrases.say(
                            "part.only.note",
                            Map.of(
                                "code", phrases.code(cell.code()),
                                "kn", phrases.kn(cell),
                                "where",
                                    phrases.places().groups(Places.Form.IN, List.of(country)))))));
    return Optional.of(phrases.sentence("part.only", Map.of("items", phrases.words().list(items))));
  }

  /** The countries whose groups were asked and say nothing of these people here. */
  private Optional<Sentence> silentGroups() {
    List<String> silent = new ArrayList<>();
    boolean heard = false;
    for (Column column : comparison.columns()) {
      List<Cell> cells =
          comparison.cells().stream().filter(one -> one.column().equals(column.id())).toList();
      if (cells.stream().anyMatch(one -> one.state() == State.SUPPRESSED)) {
        heard = true;
        continue;
      }
      boolean speaks = cells.stream().anyMatch(one -> one.state() == State.MENTIONED);
      heard |= speaks;
      if (!speaks && cells.stream().anyMatch(one -> one.state() == State.NOT_MENTIONED)) {
        silent.add(column.id());
      }
    }
    return silent.isEmpty() || !heard
        ? Optional.empty()
        : Optional.of(
            phrases.sentence(
                "part.silent",
                Map.of(
                    "count", silent.size(),
                    "where", phrases.places().groups(Places.Form.IN, silent))));
  }

  private List<Sentence> singles() {
    List<Cell> single = ranked.stream().filter(cell -> cell.participants() == 1).toList();
    List<Cell> carried = single.stream().filter(cell -> cell.turns() > 1).toList();
    // Where every code is one person's, the ranking has said so.
    int rest = single.size() == ranked.size() ? 0 : single.size() - carried.size();
    List<Sentence> sentences = new ArrayList<>();
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
          phrases.sentence(
              "part.carried",
              Map.of("count", carried.size(), "codes", phrases.words().list(items))));
    }
    if (rest > 0) {
      sentences.add(
          phrases.sentence(
              "part.rest", Map.of("count", rest, "also", carried.isEmpty() ? "no" : "yes")));
    }
    return sentences;
  }

  /** Whether coders mark dissent here. */
  boolean hasDissent() {
    return !dissenting().isEmpty();
  }

  private Map<Cell, Integer> dissenting() {
    Map<Cell, Integer> people = new LinkedHashMap<>();
    for (Cell cell : ranked) {
      int dissenting =
          (int)
              cell.evidence().stream()
                  .filter(Candidate::dissents)
                  .map(one -> List.of(one.group(), one.speaker()))
                  .distinct()
                  .count();
      if (dissenting > 0) {
        people.put(cell, dissenting);
      }
    }
    return people;
  }

  /** The codes on which coders mark dissent, and how many people dissent. */
  private Optional<Sentence> dissent() {
    Map<Cell, Integer> people = dissenting();
    if (people.isEmpty()) {
      return Optional.empty();
    }
    boolean oneEach = people.values().stream().allMatch(count -> count == 1);
    List<String> items = new ArrayList<>();
    people.forEach(
        (cell, count) ->
            items.add(
                oneEach
                    ? phrases.code(cell.code())
                    : phrases.say(
                        "code.note",
                        Map.of(
                            "code", phrases.code(cell.code()),
                            "note", phrases.shortly(count, cell.of())))));
    return Optional.of(
        phrases.sentence(
            "part.dissent",
            Map.of(
                "count", items.size(),
                "each", oneEach ? "one" : "more",
                "codes", phrases.words().list(items))));
  }
}
