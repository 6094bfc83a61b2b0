package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which codes occur in the same units, each unit counted once. No p: units of one talk are not
 * independent.
 *
 * @param units N, all units of the groups that were coded, those without any code among them
 * @param pairs with at least {@link Overlap#FEWEST} units in common, the highest Jaccard first; of
 *     equal ones in codebook order
 * @param hidden the number of pairs that have fewer units in common, but at least one
 */
public record Cooccurrence(Basis basis, Unit unit, int units, List<Pair> pairs, int hidden) {
  /** From here on the frequencies are so unequal that Jaccard is small by construction. */
  public static final int UNEQUAL = 5;

  /** Copies the list. */
  public Cooccurrence {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two codes, in codebook order.
   *
   * @param fewest units in common if in each group the most sparing of its coders had coded alone
   * @param most the same with the most generous of them
   */
  public record Pair(String first, String second, Overlap overlap, int fewest, int most) {
    /** Whether one code stands in more than five times as many units as the other. */
    public boolean isUnequal() {
      int fewer = Math.min(overlap.first(), overlap.second());
      return Math.max(overlap.first(), overlap.second()) > UNEQUAL * (long) fewer;
    }
  }

  /**
   * Pairs of codes as they were given.
   *
   * @param themes whether to set themes beside each other instead, each with all codes below it
   */
  public static Cooccurrence of(Corpus corpus, Mentions mentions, Unit unit, boolean themes) {
    Ground ground = new Ground(corpus, mentions, Scope.ALL);
    Set<String> coded = new HashSet<>();
    ground.people().forEach(one -> coded.add(one.group()));
    Set<Place> all = new HashSet<>();
    for (Transcript transcript : corpus.transcripts()) {
      if (coded.contains(transcript.group())) {
        unit.all(transcript, ground).forEach(id -> all.add(new Place(transcript.group(), id)));
      }
    }
    Codebook codebook = corpus.codebook();
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    Rows.of(codebook, mentions.all()).codes().forEach(code -> places.put(code, new HashSet<>()));
    Map<Coder, Map<String, Set<Place>>> alone = new TreeMap<>();
    for (Mention one : ground.mentions()) {
      String code = themes ? codebook.theme(one.code()) : one.code();
      Place place = new Place(one.group(), unit.of(one, ground));
      if (!all.contains(place)) {
        throw new IllegalStateException(one.group() + ": a mention stands in no unit");
      }
      places.computeIfAbsent(code, key -> new HashSet<>()).add(place);
    }
    for (Ground.Alone one : ground.alone()) {
      String code = themes ? codebook.theme(one.mention().code()) : one.mention().code();
      alone
          .computeIfAbsent(one.coder(), key -> new HashMap<>())
          .computeIfAbsent(code, key -> new HashSet<>())
          .add(new Place(one.mention().group(), unit.of(one.mention(), ground)));
    }
    List<String> codes = places.keySet().stream().filter(c -> !at(places, c).isEmpty()).toList();
    List<Pair> pairs = new ArrayList<>();
    int hidden = 0;
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        Set<Place> both = both(places, codes.get(i), codes.get(j));
        if (both.size() < Overlap.FEWEST) {
          hidden += both.isEmpty() ? 0 : 1;
          continue;
        }
        int[] range = range(ground, coded, alone, codes.get(i), codes.get(j));
        pairs.add(
            new Pair(
                codes.get(i),
                codes.get(j),
                new Overlap(
                    both.size(),
                    at(places, codes.get(i)).size(),
                    at(places, codes.get(j)).size(),
                    all.size()),
                range[0],
                range[1]));
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair one) -> -one.overlap().jaccard().orElse(0)));
    return new Cooccurrence(mentions.basis(), unit, all.size(), pairs, hidden);
  }

  /**
   * For a release to the public, of people: the pairs that at least {@code fewest} people mention
   * and as many do not, where nobody, or at least as many, mention the one without the other.
   *
   * @param told whether the number of people who mention a code is told
   */
  public Cooccurrence ofPeople(int fewest, Predicate<String> told) {
    return new Cooccurrence(
        basis,
        unit,
        units,
        pairs.stream()
            .filter(one -> told.test(one.first()) && told.test(one.second()))
            .filter(one -> isLarge(one.overlap(), fewest))
            .map(one -> new Pair(one.first(), one.second(), one.overlap(), 0, 0))
            .toList(),
        hidden);
  }

  private static boolean isLarge(Overlap one, int fewest) {
    return one.both() >= fewest
        && IntStream.of(
                one.first() - one.both(),
                one.second() - one.both(),
                one.units() - one.both(),
                one.units() - one.first() - one.second() + one.both())
            .allMatch(people -> people == 0 || people >= fewest);
  }

  private record Place(String group, String id) {}

  private static Set<Place> at(Map<String, Set<Place>> places, String code) {
    return places.getOrDefault(code, Set.of());
  }

  private static Set<Place> both(Map<String, Set<Place>> places, String first, String second) {
    Set<Place> both = new HashSet<>(at(places, first));
    both.retainAll(at(places, second));
    return both;
  }

  /** Group by group, since a coder who never saw a group is neither sparing nor generous there. */
  private static int[] range(
      Ground ground,
      Set<String> groups,
      Map<Coder, Map<String, Set<Place>>> alone,
      String first,
      String second) {
    int[] range = new int[2];
    Map<Coder, Set<Place>> both = new TreeMap<>();
    alone.forEach((coder, places) -> both.put(coder, both(places, first, second)));
    for (String group : new TreeSet<>(groups)) {
      List<Integer> counts =
          ground.coders(group).stream()
              .map(
                  coder ->
                      (int)
                          both.getOrDefault(coder, Set.of()).stream()
                              .filter(place -> place.group().equals(group))
                              .count())
              .sorted()
              .toList();
      range[0] += counts.isEmpty() ? 0 : counts.getFirst();
      range[1] += counts.isEmpty() ? 0 : counts.getLast();
    }
    return range;
  }

  /**
   * One row for each pair: unit, code, label, other code, other label, both, first, second, units,
   * jaccard (the c-coefficient), of first, of second, lift, pmi, npmi, unequal ({@code yes} or
   * {@code no}), fewest, most, basis; three decimals, what is undefined is empty.
   */
  public Sheet sheet(Language language, Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      Overlap overlap = pair.overlap();
      rows.add(
          List.of(
              Tables.lower(unit),
              pair.first(),
              codebook.label(pair.first(), language),
              pair.second(),
              codebook.label(pair.second(), language),
              Digits.of(overlap.both()),
              Digits.of(overlap.first()),
              Digits.of(overlap.second()),
              Digits.of(overlap.units()),
              Digits.of(overlap.jaccard()),
              Digits.of(overlap.ofFirst()),
              Digits.of(overlap.ofSecond()),
              Digits.of(overlap.lift()),
              Digits.of(overlap.pmi()),
              Digits.of(overlap.npmi()),
              pair.isUnequal() ? "yes" : "no",
              Digits.of(pair.fewest()),
              Digits.of(pair.most()),
              Tables.lower(basis)));
    }
    return new Sheet(HEADER, rows);
  }

  private static final List<String> HEADER =
      List.of(
          "unit",
          "code",
          "label",
          "other code",
          "other label",
          "both",
          "first",
          "second",
          "units",
          "jaccard",
          "of first",
          "of second",
          "lift",
          "pmi",
          "npmi",
          "unequal",
          "fewest",
          "most",
          "basis");
}
