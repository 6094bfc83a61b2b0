package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.LabelScores;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How far the machine's codings agree with people's, in one language.
 *
 * <p>The units are the participants' turns of the groups that both have coded. A turn has a code
 * where a mention of exactly that code stands in it; for people, where any coder says so.
 *
 * @param turns the number of units
 * @param scores one a code of the codebook, in its order
 * @param sets all codes of a turn at once; nothing where only the scores are known
 */
public record Judgement(Language language, int turns, List<Score> scores, Optional<Sets> sets) {
  /** Copies the scores. */
  public Judgement {
    scores = List.copyOf(scores);
  }

  /** Of scores alone. */
  public Judgement(Language language, int turns, List<Score> scores) {
    this(language, turns, scores, Optional.empty());
  }

  /**
   * All codes of a turn taken as one set; turns to which neither gave any code are alike.
   *
   * @param hamming the share of turns and codes on which machine and people differ
   * @param jaccard the mean over the turns of the codes in common out of those of either; 1 where
   *     there are none
   * @param exact subset accuracy: the share of turns with exactly the same codes
   */
  public record Sets(double hamming, double jaccard, double exact) {}

  /**
   * The turns of one code.
   *
   * @param code the code's id; {@code *} for all codes together
   * @param both turns that machine and people code: true positives
   * @param machineOnly false positives
   * @param humanOnly false negatives
   */
  public record Score(String code, int both, int machineOnly, int humanOnly) {
    /** The share of the machine's turns that people code as well; none where it has no turn. */
    public Optional<Double> precision() {
      return share(both, both + machineOnly);
    }

    /** The share of people's turns that the machine finds; none where they have no turn. */
    public Optional<Double> recall() {
      return share(both, both + humanOnly);
    }

    /**
     * The harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN) (van Rijsbergen 1979, with
     * beta 1); none where neither machine nor people have a turn.
     */
    public Optional<Double> f1() {
      return share(2 * both, 2 * both + machineOnly + humanOnly);
    }

    private static Optional<Double> share(int part, int whole) {
      return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }
  }

  /**
   * Judges the machine's codings of a corpus against people's, a language at a time; languages
   * sorted. A language in which no group has both is left out.
   */
  public static List<Judgement> of(Corpus corpus) {
    Map<String, Set<String>> human = turnsByCode(corpus, Basis.HUMAN);
    Map<String, Set<String>> machine = turnsByCode(corpus, Basis.MACHINE);
    Map<Language, List<String>> groups = new TreeMap<>();
    for (Group group : corpus.study().groups()) {
      Codings codings = corpus.codings().of(group.id());
      if (!codings.of(Basis.HUMAN).all().isEmpty() && !codings.of(Basis.MACHINE).all().isEmpty()) {
        groups
            .computeIfAbsent(group.language(), one -> new java.util.ArrayList<>())
            .add(group.id());
      }
    }
    return groups.entrySet().stream()
        .map(
            one -> {
              Set<String> units = units(corpus, one.getValue());
              List<Score> scores =
                  corpus.codebook().codes().stream()
                      .map(Code::id)
                      .map(code -> score(code, units, human, machine))
                      .toList();
              return new Judgement(
                  one.getKey(), units.size(), scores, sets(corpus, units, human, machine));
            })
        .toList();
  }

  /** All codes together, each turn and code counted once (micro-averaging). */
  public Score micro() {
    return new Score(
        "*",
        scores.stream().mapToInt(Score::both).sum(),
        scores.stream().mapToInt(Score::machineOnly).sum(),
        scores.stream().mapToInt(Score::humanOnly).sum());
  }

  /**
   * The mean over the codes for which a figure is defined (macro-averaging): of {@code Score::f1}
   * the mean of the codes' F1, not the F1 of mean precision and recall (Opitz and Burst 2019,
   * equation 1). None where it is defined for no code.
   */
  public Optional<Double> macro(Function<Score, Optional<Double>> figure) {
    OptionalDouble mean =
        scores.stream()
            .flatMap(score -> figure.apply(score).stream())
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }

  private static Optional<Sets> sets(
      Corpus corpus,
      Set<String> units,
      Map<String, Set<String>> human,
      Map<String, Set<String>> machine) {
    List<String> codes = corpus.codebook().codes().stream().map(Code::id).toList();
    if (units.isEmpty() || codes.isEmpty()) {
      return Optional.empty();
    }
    LabelScores scores = LabelScores.of(table(units, codes, human), table(units, codes, machine));
    return Optional.of(new Sets(scores.hammingLoss(), scores.jaccard(), scores.exact()));
  }

  private static boolean[][] table(
      Set<String> units, List<String> codes, Map<String, Set<String>> turns) {
    boolean[][] table = new boolean[units.size()][codes.size()];
    int row = 0;
    for (String unit : units) {
      for (int column = 0; column < codes.size(); column++) {
        table[row][column] = turns.getOrDefault(codes.get(column), Set.of()).contains(unit);
      }
      row++;
    }
    return table;
  }

  private static Map<String, Set<String>> turnsByCode(Corpus corpus, Basis basis) {
    Map<String, Set<String>> turns = new TreeMap<>();
    Mentions.of(corpus, basis)
        .all()
        .forEach(
            mention ->
                turns
                    .computeIfAbsent(mention.code(), code -> new TreeSet<>())
                    .add(unit(mention.group(), mention.turn())));
    return turns;
  }

  private static Set<String> units(Corpus corpus, List<String> groups) {
    Set<String> units = new TreeSet<>();
    for (String group : groups) {
      corpus
          .transcript(group)
          .ifPresent(
              transcript ->
                  transcript.turns().stream()
                      .filter(Turn::byParticipant)
                      .forEach(turn -> units.add(unit(group, turn))));
    }
    return units;
  }

  private static String unit(String group, Turn turn) {
    return group + "\n" + turn.number();
  }

  private static Score score(
      String code,
      Set<String> units,
      Map<String, Set<String>> human,
      Map<String, Set<String>> machine) {
    Set<String> people = new TreeSet<>(human.getOrDefault(code, Set.of()));
    people.retainAll(units);
    Set<String> found = new TreeSet<>(machine.getOrDefault(code, Set.of()));
    found.retainAll(units);
    Set<String> both = new TreeSet<>(people);
    both.retainAll(found);
    return new Score(code, both.size(), found.size() - both.size(), people.size() - both.size());
  }
}
