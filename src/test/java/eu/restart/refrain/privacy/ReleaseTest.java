package eu.restart.refrain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.comparison.Told;
import eu.restart.refrain.comparison.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
  private static final List<String> QUESTIONS = List.of("q1", "q2", "q3", "");
  private static final List<String> ABOUTS = List.of("x", "y", "");

  @Test
  void aSumDoesNotTellWhatItsPartsWithhold() {
    Deduction numbers = new Deduction();
    int whole = numbers.number(20, false);
    int[] parts = {
      numbers.number(5, true), numbers.number(5, false), numbers.number(5, true),
    };
    numbers.sum(whole, parts);
    assertThat(numbers.tell(whole, 4, 4)).isTrue();
    assertThat(numbers.tell(parts[1], 2, 2)).isTrue();
    assertThat(numbers.tell(parts[0], 1, 1)).as("then both would be known").isFalse();
    assertThat(numbers.least(parts[0])).as("and nothing is told of it").isZero();
    assertThat(numbers.tell(parts[0], 1, 2)).as("1 of 0 to 2 leaves the other 0 or 1").isTrue();
    assertThat(numbers.most(parts[2])).isEqualTo(1);
  }

  @Test
  void fewerThanThreeIsNoThreshold() {
    Corpus corpus = new RandomCorpus(1).corpus();
    assertThatThrownBy(() -> SmallCells.release(corpus, Mentions.of(corpus, Basis.HUMAN), 2, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsPeopleAloneAndListsNothing() {
    Corpus corpus = new RandomCorpus(3).corpus();
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    SmallCells rule = SmallCells.release(corpus, mentions, 3, true);
    Comparison masked = rule.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL));
    assertThat(masked.totals())
        .allMatch(one -> one.mentions() == 0 && one.turns() == 0 && one.evidence().isEmpty())
        .anyMatch(one -> one.participants() > 0);
  }

  @Test
  void whatItDoesNotKnowOfItWithholds() {
    Corpus corpus = new RandomCorpus(3).corpus();
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    SmallCells rule = SmallCells.release(corpus, mentions, 3, true);
    Scope crossed = Scope.ALL.role("r1");
    assertThat(rule.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, crossed)).cells())
        .allMatch(cell -> cell.of() == 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void noNumberIsRecovered(int fewest) {
    int told = 0;
    for (long seed = 0; seed < 8; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
      SmallCells rule = SmallCells.release(corpus, mentions, fewest, true);
      assertThat(recovered(corpus, mentions, rule, fewest)).as("seed " + seed).isEmpty();
      told +=
          (int)
              rule.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL)).totals().stream()
                  .filter(cell -> cell.state() != State.SUPPRESSED)
                  .count();
    }
    assertThat(told).as("and not all is withheld").isGreaterThan(8);
  }

  @Test
  void withoutSecondarySuppressionNumbersAreRecovered() {
    int seeds = 0;
    for (long seed = 0; seed < 8; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
      SmallCells rule = SmallCells.release(corpus, mentions, 3, false);
      seeds += recovered(corpus, mentions, rule, 3).isEmpty() ? 0 : 1;
    }
    assertThat(seeds).isGreaterThan(5);
  }

  @Test
  void quotesDoNotTellTheNumberEither() {
    for (long seed = 0; seed < 8; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
      SmallCells rule = SmallCells.release(corpus, mentions, 3, true);
      Map<Attack.Figure, Integer> truth = new HashMap<>();
      Attack attack = attack(corpus, mentions, rule, 3, truth);
      Quoting quoting = rule.quoting();
      Map<Attack.Figure, Integer> quoted = new HashMap<>();
      Set<List<String>> speakers = new HashSet<>();
      mentions.all().stream()
          .filter(one -> speakers.add(List.of(one.group(), one.speaker())))
          .filter(one -> quoting.admits(one, Scope.ALL))
          .forEach(
              one ->
                  quoted.merge(
                      new Attack.Figure(
                          one.code(), Attack.ALL, Attack.ALL, rule.country(one.group())),
                      1,
                      Integer::sum));
      quoted.forEach(attack::quoted);
      assertThat(known(attack, truth)).as("seed " + seed).isEmpty();
    }
  }

  private static List<String> recovered(
      Corpus corpus, Mentions mentions, SmallCells rule, int fewest) {
    Map<Attack.Figure, Integer> truth = new HashMap<>();
    return known(attack(corpus, mentions, rule, fewest, truth), truth);
  }

  /** The guarded numbers that the attack knows. */
  private static List<String> known(Attack attack, Map<Attack.Figure, Integer> truth) {
    List<String> known = new ArrayList<>();
    attack
        .solve()
        .forEach(
            (number, bounds) -> {
              Integer k = truth.get(number);
              if (k != null && bounds[0] == bounds[1]) {
                known.add(number + " is " + k);
              }
            });
    return known;
  }

  private static Attack attack(
      Corpus corpus,
      Mentions mentions,
      SmallCells rule,
      int fewest,
      Map<Attack.Figure, Integer> guarded) {
    Map<String, Optional<String>> codes = new HashMap<>();
    corpus.codebook().codes().stream().map(Code::id).forEach(id -> codes.put(id, Optional.empty()));
    Attack attack =
        new Attack(codes, corpus.study().countries(), List.of("r1", "r2", ""), QUESTIONS, ABOUTS);
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
    QUESTIONS.forEach(id -> scopes.add(Scope.ALL.question(id)));
    for (Scope one : List.copyOf(scopes)) {
      ABOUTS.forEach(id -> scopes.add(one.about(id)));
    }
    for (Scope scope : scopes) {
      for (Axis axis : List.of(Axis.COUNTRY, Axis.ROLE)) {
        Comparison open = Comparison.of(corpus, mentions, axis, scope);
        Comparison masked = rule.mask(open);
        for (int i = 0; i < open.cells().size(); i++) {
          read(attack, open.cells().get(i), masked.cells().get(i), scope, fewest, guarded);
        }
        for (int i = 0; i < open.totals().size(); i++) {
          read(attack, open.totals().get(i), masked.totals().get(i), scope, fewest, guarded);
        }
      }
    }
    return attack;
  }

  private static void read(
      Attack attack,
      Cell open,
      Cell masked,
      Scope scope,
      int fewest,
      Map<Attack.Figure, Integer> guarded) {
    Attack.Figure number =
        new Attack.Figure(
            open.code(),
            scope.question().orElse(Attack.ALL),
            scope.about().orElse(Attack.ALL),
            open.column().equals(Column.TOTAL) ? Attack.ALL : open.column());
    attack.read(number, Wording.ENGLISH.cell().apply(masked));
    int k = open.participants();
    if (k > 0 && k < open.of() && (k < fewest || open.of() - k < fewest)) {
      guarded.put(number, k);
      assertThat(masked.told().kind()).isGreaterThan(Told.Kind.PEOPLE);
    }
  }
}
