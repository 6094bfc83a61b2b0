package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Difference;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Ranking.Rank;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of certain people at one question: which sentences the numbers call for. */
final class PartStory {
  /** As many codes follow the first in a sentence, unless a tie goes on. */
  private static final int FOLLOWERS = 4;

  /** As many codes of one participant each are named in a sentence. */
  private static final int NAMED = 6;

  private final Phrases phrases;
  private final Comparison comparison;
  private final List<Cell> ranked;
  private final boolean withheld;

  PartStory(Phrases phrases, Scope scope) {
    this.phrases = phrases;
    this.comparison = phrases.material().byCountry(scope);
    this.ranked =
        Ranking.of(comparison, phrases.material().codebook()).ranks().stream()
            .map(Rank::cell)
            .toList();
    this.withheld =
        comparison.totals().stream()
            .anyMatch(
                cell ->
                    cell.state() == State.SUPPRESSED
                        && phrases.material().codebook().below(cell.code()).isEmpty());
  }

  /** The code that is known to come before all others, if one does. */
  Optional<String> leader() {
    if (withheld) {
      return Optional.empty();
    }
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
  List<Sentence> ranking(Optional<String> before) {
    if (withheld) {
      return List.of(
          ranked.isEmpty()
              ? phrases.sentence("told.nothing")
              : phrases.sentence("told.part", Map.of("codes", phrases.codesKn(told()))));
    }
    if (ranked.isEmpty()) {
      return List.of(phrases.sentence("part.nothing"));
    }
    List<Cell> leaders = leaders();
    Cell first = leaders.getFirst();
    if (first.participants() == 1 && ranked.size() > NAMED) {
      return List.of(phrases.sentence("part.singles.many", Map.of("count", ranked.size())));
    }
    if (first.participants() == 1) {
      return List.of(
          phrases.sentence(
              "part.singles",
              Map.of("count", ranked.size(), "codes", phrases.codes(codes(ranked)))));
    }
    List<Sentence> sentences = new ArrayList<>();
    if (leaders.size() > 1) {
      sentences.add(
          phrases.sentence(
              "part.tie",
              Map.of(
                  "count", leaders.size(),
                  "people", phrases.people(first.participants(), first.of()),
                  "codes", phrases.codes(codes(leaders)))));
    } else {
      sentences.add(
          phrases.sentence("part.first", Map.of("lead", lead(before), "code", withPlace(first))));
    }
    List<Cell> followers = followers(leaders.size());
    if (!followers.isEmpty()) {
      sentences.add(
          phrases.sentence(
              "part.next",
              Map.of(
                  "count", followers.size(),
                  "gap", gap(first, followers.getFirst()),
                  "codes", phrases.codesKn(followers))));
    }
    return sentences;
  }

  /** The first whose numbers are told; a tie is told whole, or not at all where it is long. */
  private List<Cell> told() {
    List<Cell> leaders = leaders();
    List<Cell> told = new ArrayList<>(leaders);
    told.addAll(followers(leaders.size()));
    return told;
  }

  /** How the first code stands out: what is most worth saying of it. */
  private String lead(Optional<String> before) {
    Cell first = ranked.getFirst();
    if (ranked.size() == 1) {
      return "sole";
    }
    if (first.participants() * 2 > first.of()) {
      return "majority";
    }
    int next = ranked.get(1).participants();
    if (next <= 1) {
      return "only";
    }
    if (before.equals(leader())) {
      return "again";
    }
    return first.participants() * 2 >= next * 3 ? "clear" : "first";
  }

  private static String gap(Cell first, Cell next) {
    if (first.participants() - next.participants() == 1) {
      return "near";
    }
    return next.participants() * 2 <= first.participants() ? "far" : "some";
  }

  private String withPlace(Cell cell) {
    List<String> notes = new ArrayList<>(List.of(phrases.kn(cell)));
    phrases.places().where(Difference.of(comparison, cell.code())).ifPresent(notes::add);
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

  private static List<String> codes(List<Cell> cells) {
    return cells.stream().map(Cell::code).toList();
  }

  /** The codes that are mentioned, in their order. */
  List<Cell> ranked() {
    return ranked;
  }

  Comparison comparison() {
    return comparison;
  }
}
