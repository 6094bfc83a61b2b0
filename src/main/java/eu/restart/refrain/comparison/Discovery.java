package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.statistics.Richness;
import eu.restart.refrain.statistics.Saturation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order codes came up, event after event, and whether new ones still came. Codes are taken
 * as they were given; a theme counts only where it was given itself.
 *
 * @param group the group's id; empty for all groups, of which each is an event
 * @param kind what the events are
 * @param countries the countries of the groups
 * @param events in the order of the talk; groups by date, or in the study's order where one has
 *     none
 * @param saturation the events in their order (Guest, Namey and Chen 2020)
 * @param expected the codes expected in 1, 2, ... events over all their orders (Mao Tau; Colwell,
 *     Mao and Chang 2004)
 * @param people which participants have which code, with A = (T - 1) / T: lower bounds of the codes
 *     there would be, for an open codebook only
 * @param coverage 1 - f1 / n over mentions (Good 1953), for an open codebook only
 */
public record Discovery(
    String group,
    Basis basis,
    Kind kind,
    int countries,
    List<Event> events,
    Saturation saturation,
    List<Double> expected,
    Richness.Incidence people,
    OptionalDouble coverage) {
  /**
   * Copies the lists and checks that the curves end at the same number of codes.
   *
   * @throws IllegalStateException where they do not
   */
  public Discovery {
    events = List.copyOf(events);
    expected = List.copyOf(expected);
    Set<String> codes = new HashSet<>();
    events.forEach(event -> codes.addAll(event.codes()));
    if (people.observed() != codes.size()
        || (!expected.isEmpty() && Math.abs(expected.getLast() - codes.size()) > 1e-6)) {
      throw new IllegalStateException(group + ": codes were lost between events and people");
    }
  }

  /** What an event is. */
  public enum Kind {
    /** A whole group. */
    GROUP,
    /** The talk of one question, within a group. */
    QUESTION,
    /**
     * A number of participants' turns after each other, within a group; the last may be shorter.
     */
    BLOCK
  }

  /**
   * A stretch of talk.
   *
   * @param id a group's or a question's id (empty for the talk before the first question), or the
   *     first and last turn of a block
   * @param codes the ids of the codes in it
   */
  public record Event(String id, Set<String> codes) {
    /** Sorts. */
    public Event {
      codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }
  }

  /**
   * Base, run and threshold.
   *
   * @param base events in the base, at least 1
   * @param run events in a run, at least 1
   * @param threshold the share of new codes at or below which saturation counts as reached, 0 to 1
   */
  public record Plan(int base, int run, double threshold) {
    /** A base of 4, runs of 2, 5 %. */
    public static final Plan DEFAULT = new Plan(4, 2, 0.05);

    /** Refuses what is no plan. */
    public Plan {
      if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException("no plan: " + base + ", " + run + ", " + threshold);
      }
    }
  }

  /** What can be said of saturation. */
  public enum Verdict {
    /** A run brought no more new codes than the threshold allows. */
    REACHED,
    /** No run did. */
    NOT_REACHED,
    /** The base leaves no run, or holds no code. */
    TOO_FEW_EVENTS,
    /** The events are groups of several countries, each of which is another population. */
    SEVERAL_POPULATIONS
  }

  /** Over the groups that were coded, each an event; nothing where none was. */
  public static Optional<Discovery> overGroups(Corpus corpus, Mentions mentions, Plan plan) {
    return new Events(corpus, mentions).overGroups(plan);
  }

  /** Within each group that was coded, by the questions in the order of asking. */
  public static List<Discovery> byQuestion(Corpus corpus, Mentions mentions, Plan plan) {
    return new Events(corpus, mentions).byQuestion(plan);
  }

  /**
   * Within each group that was coded, by blocks of turns of participants that hold a word.
   *
   * @throws IllegalArgumentException where a block is shorter than one turn
   */
  public static List<Discovery> byBlock(Corpus corpus, Mentions mentions, Plan plan, int turns) {
    if (turns < 1) {
      throw new IllegalArgumentException("no block: " + turns);
    }
    return new Events(corpus, mentions).byBlock(plan, turns);
  }

  /** Whether saturation was reached, and where that cannot be said, why. */
  public Verdict verdict() {
    if (!saturation.canBeAssessed()) {
      return Verdict.TOO_FEW_EVENTS;
    }
    if (kind == Kind.GROUP && countries > 1) {
      return Verdict.SEVERAL_POPULATIONS;
    }
    return saturation.reached().isPresent() ? Verdict.REACHED : Verdict.NOT_REACHED;
  }

  /** Every code with the 0-based event in which it first came up, in order of that event. */
  public Map<String, Integer> first() {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String code : events.get(i).codes()) {
        first.putIfAbsent(code, i);
      }
    }
    return first;
  }

  /** The different codes after 1, 2, ... events in their order. */
  public List<Integer> seen() {
    Set<String> codes = new HashSet<>();
    List<Integer> seen = new ArrayList<>();
    for (Event event : events) {
      codes.addAll(event.codes());
      seen.add(codes.size());
    }
    return seen;
  }

  static Discovery of(
      String group,
      Basis basis,
      Kind kind,
      int countries,
      List<Event> events,
      Plan plan,
      List<Set<String>> people,
      Map<String, Integer> mentions) {
    return new Discovery(
        group,
        basis,
        kind,
        countries,
        events,
        Saturation.of(
            events.stream().map(Event::codes).toList(), plan.base(), plan.run(), plan.threshold()),
        Arrays.stream(Richness.accumulation(marks(events.stream().map(Event::codes).toList())))
            .boxed()
            .toList(),
        Richness.ofUnits(marks(people), true),
        Richness.ofMentions(mentions.values().stream().mapToInt(Integer::intValue).toArray())
            .coverage());
  }

  private static boolean[][] marks(List<Set<String>> units) {
    TreeSet<String> codes = new TreeSet<>();
    units.forEach(codes::addAll);
    List<String> order = List.copyOf(codes);
    boolean[][] marks = new boolean[units.size()][order.size()];
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < order.size(); j++) {
        marks[i][j] = units.get(i).contains(order.get(j));
      }
    }
    return marks;
  }

  /** One row for each: what {@link DiscoverySheets#summary} says. */
  public static Sheet sheet(List<Discovery> all, boolean openCodebook) {
    return DiscoverySheets.summary(all, openCodebook);
  }

  /**
   * One row for each event: level, group, order, event, codes, new, seen, expected, ratio of the
   * run that begins there (empty where none does or saturation cannot be assessed).
   */
  public static Sheet curveSheet(List<Discovery> all) {
    return DiscoverySheets.curve(all);
  }

  /**
   * One row for each code that came up, in the order of coming up (after Hennink, Kaiser and
   * Marconi 2017): level, group, code, order, first event, events, of events, and course, a
   * character for each event: {@code N} new, {@code +} again, {@code .} not.
   */
  public static Sheet codesSheet(List<Discovery> all) {
    return DiscoverySheets.codes(all);
  }
}
