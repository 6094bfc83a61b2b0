package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Cooccurrence;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.study.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes and the units in which two of them occur together, as a figure shows them.
 *
 * @param unit what is counted
 * @param nodes in codebook order, those that occur
 * @param pairs with at least {@link Overlap#FEWEST} units in common, in the nodes' order
 */
public record CodePairs(Unit unit, List<Node> nodes, List<Pair> pairs) {
  private static final List<String> HEADER =
      List.of(
          "code",
          "label",
          "other_code",
          "other_label",
          "unit",
          "both",
          "first",
          "second",
          "jaccard");

  /**
   * A code.
   *
   * @param theme the theme above it, or itself
   * @param units in how many it occurs
   */
  public record Node(Label label, Label theme, int units) {}

  /**
   * Two codes by their places among the nodes, from 0, the first before the second.
   *
   * @param both units with both
   * @param jaccard both / units with either, above 0 to 1
   */
  public record Pair(int first, int second, int both, double jaccard) {}

  /** Copies the lists. */
  public CodePairs {
    nodes = List.copyOf(nodes);
    pairs = List.copyOf(pairs);
  }

  /**
   * Counts codes as they were given, or themes where only themes are shown.
   *
   * @param shown the ids of the codes set beside each other
   */
  public static CodePairs of(
      Corpus corpus, Mentions mentions, Unit unit, Collection<String> shown, ChartWords words) {
    boolean themes = areThemes(corpus, shown);
    Cooccurrence found = Cooccurrence.of(corpus, mentions, unit, themes);
    Map<String, Map<List<String>, List<Mention>>> places = places(corpus, mentions, unit, themes);
    List<String> codes =
        corpus.codebook().withAllBelow(places.keySet()).keySet().stream()
            .filter(code -> shown.contains(code) && places.containsKey(code))
            .toList();
    List<Node> nodes = new ArrayList<>();
    for (String code : codes) {
      String theme = corpus.codebook().theme(code);
      nodes.add(
          new Node(
              new Label(code, corpus.codebook().label(code, words.language())),
              new Label(theme, corpus.codebook().label(theme, words.language())),
              at(places, code).size()));
    }
    Map<Set<String>, Overlap> overlaps = new LinkedHashMap<>();
    found.pairs().forEach(p -> overlaps.put(Set.of(p.first(), p.second()), p.overlap()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        Overlap overlap = overlaps.get(Set.of(codes.get(i), codes.get(j)));
        if (overlap != null) {
          pairs.add(new Pair(i, j, overlap.both(), overlap.jaccard().orElse(0)));
        }
      }
    }
    return new CodePairs(unit, nodes, pairs);
  }

  /**
   * The mentions behind each number: those of a code (cell {@code code}), and those of two codes in
   * the units that they share (cell {@code code|other}).
   *
   * @throws IllegalStateException where they are not the units that were counted
   */
  public Evidence evidence(Corpus corpus, Mentions mentions) {
    boolean themes = areThemes(corpus, nodes.stream().map(node -> node.label().id()).toList());
    Map<String, Map<List<String>, List<Mention>>> places = places(corpus, mentions, unit, themes);
    Evidence.Builder evidence = new Evidence.Builder();
    for (Node node : nodes) {
      for (List<Mention> here : at(places, node.label().id()).values()) {
        here.forEach(mention -> evidence.add(node.label().id(), mention));
      }
    }
    for (Pair pair : pairs) {
      String first = nodes.get(pair.first()).label().id();
      String second = nodes.get(pair.second()).label().id();
      Set<List<String>> both = new HashSet<>(at(places, first).keySet());
      both.retainAll(at(places, second).keySet());
      if (both.size() != pair.both()) {
        throw new IllegalStateException(first + " and " + second + ": units were lost");
      }
      for (String code : List.of(first, second)) {
        at(places, code)
            .forEach(
                (place, here) -> {
                  if (both.contains(place)) {
                    here.forEach(mention -> evidence.add(first + "|" + second, mention));
                  }
                });
      }
    }
    return evidence.build();
  }

  private static boolean areThemes(Corpus corpus, Collection<String> shown) {
    return shown.stream()
        .allMatch(code -> corpus.codebook().code(code).filter(c -> c.isTheme()).isPresent());
  }

  private static Map<List<String>, List<Mention>> at(
      Map<String, Map<List<String>, List<Mention>>> places, String code) {
    return places.getOrDefault(code, Map.of());
  }

  private static Map<String, Map<List<String>, List<Mention>>> places(
      Corpus corpus, Mentions mentions, Unit unit, boolean themes) {
    Map<String, Map<List<String>, List<Mention>>> places = new LinkedHashMap<>();
    for (Mention one : mentions.all()) {
      String code = themes ? corpus.codebook().theme(one.code()) : one.code();
      String within =
          switch (unit) {
            case TURN -> String.valueOf(one.turn().number());
            case PARTICIPANT -> Participant.folded(one.speaker());
            case QUESTION -> one.turn().question().orElse("");
          };
      places
          .computeIfAbsent(code, key -> new LinkedHashMap<>())
          .computeIfAbsent(List.of(one.group(), within), key -> new ArrayList<>())
          .add(one);
    }
    return places;
  }

  /** The pair of two nodes, the first before the second. */
  Optional<Pair> pair(int first, int second) {
    return pairs.stream().filter(p -> p.first() == first && p.second() == second).findFirst();
  }

  /** The strongest first; of equal ones in the nodes' order. */
  List<Pair> strongest() {
    return pairs.stream()
        .sorted((one, other) -> Integer.compare(other.both(), one.both()))
        .toList();
  }

  /** A sentence part for a pair. */
  String named(Pair pair) {
    return nodes.get(pair.first()).label().text()
        + " + "
        + nodes.get(pair.second()).label().text()
        + " "
        + pair.both();
  }

  /** A line for each code with itself, and for each pair. */
  String csv() {
    List<List<String>> lines = new ArrayList<>();
    for (Node node : nodes) {
      String units = String.valueOf(node.units());
      lines.add(
          List.of(
              node.label().id(), node.label().text(), "", "", unitName(), units, units, "", ""));
    }
    for (Pair pair : pairs) {
      Node first = nodes.get(pair.first());
      Node second = nodes.get(pair.second());
      lines.add(
          List.of(
              first.label().id(),
              first.label().text(),
              second.label().id(),
              second.label().text(),
              unitName(),
              String.valueOf(pair.both()),
              String.valueOf(first.units()),
              String.valueOf(second.units()),
              String.format(Locale.ROOT, "%.3f", pair.jaccard())));
    }
    return Csv.write(HEADER, lines);
  }

  private String unitName() {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
