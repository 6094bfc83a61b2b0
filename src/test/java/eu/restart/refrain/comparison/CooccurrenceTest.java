package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.Overlap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that stand in the same units. */
class CooccurrenceTest {
  static LongStream seeds() {
    return LongStream.range(1, 21);
  }

  private static Cooccurrence of(Corpus corpus, Unit unit, boolean themes) {
    return Cooccurrence.of(corpus, Mentions.of(corpus, Basis.HUMAN), unit, themes);
  }

  /** Four turns of three people have noise; three of them dirt as well; one has heat alone. */
  private static Corpus small() {
    CorpusBuilder builder =
        new CorpusBuilder()
            .questions("q1")
            .theme("place")
            .code("noise", "place")
            .code("dirt", "place")
            .theme("heat")
            .group("it-1", "IT", "it")
            .participant("silent", "");
    builder.ask("q1").moderator("What is hard?");
    for (String who : List.of("a", "b", "c")) {
      builder
          .say(who, "noise noise and dirt")
          .coding("anna", "noise", "noise")
          .coding("anna", "noise", "noise and")
          .coding("bob", "noise", "noise noise")
          .coding("anna", "dirt", "dirt");
    }
    return builder
        .say("a", "noise again")
        .coding("bob", "noise", "noise again")
        .say("b", "too hot")
        .coding("anna", "heat", "hot")
        .say("c", "nothing of note")
        .build();
  }

  @Test
  void countsUnitsAndNotPairsOfCodings() {
    Cooccurrence found = of(small(), Unit.TURN, false);
    assertThat(found.units()).isEqualTo(6);
    assertThat(found.pairs()).hasSize(1);
    Cooccurrence.Pair pair = found.pairs().getFirst();
    assertThat(pair.first()).isEqualTo("noise");
    assertThat(pair.overlap()).isEqualTo(new Overlap(3, 4, 3, 6));
    assertThat(pair.overlap().jaccard()).hasValue(0.75);
    assertThat(pair.isUnequal()).isFalse();
    assertThat(pair.fewest()).as("bob never gives dirt").isZero();
    assertThat(pair.most()).isEqualTo(3);
    assertThat(found.hidden()).isZero();
  }

  @Test
  void theUnitIsStatedAndChangesTheFigures() {
    Cooccurrence people = of(small(), Unit.PARTICIPANT, false);
    assertThat(people.units()).as("the silent are units").isEqualTo(4);
    assertThat(people.pairs().getFirst().overlap()).isEqualTo(new Overlap(3, 3, 3, 4));
    assertThat(people.hidden()).as("heat with noise and with dirt, one person").isEqualTo(2);
    Cooccurrence questions = of(small(), Unit.QUESTION, false);
    assertThat(questions.units()).isEqualTo(1);
    assertThat(questions.pairs()).isEmpty();
    assertThat(questions.hidden()).isEqualTo(3);
  }

  @Test
  void themesCountWhatIsBelowThem() {
    assertThat(of(small(), Unit.TURN, true).pairs()).isEmpty();
    assertThat(of(small(), Unit.PARTICIPANT, true).hidden()).isEqualTo(1);
  }

  @Test
  void flagsFrequenciesMoreThanFiveFoldApart() {
    assertThat(new Cooccurrence.Pair("a", "b", new Overlap(3, 15, 3, 40), 3, 3).isUnequal())
        .isFalse();
    assertThat(new Cooccurrence.Pair("a", "b", new Overlap(3, 16, 3, 40), 3, 3).isUnequal())
        .isTrue();
  }

  @Test
  void theSheetSaysUnitAndBasis() {
    Sheet sheet = of(small(), Unit.TURN, false).sheet(Language.ENGLISH, small().codebook());
    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rows().getFirst())
        .containsExactly(
            "turn", "noise", "noise", "dirt", "dirt", "3", "4", "3", "6", "0.750", "0.750", "1.000",
            "1.500", "0.585", "0.585", "no", "0", "3", "human");
  }

  @Test
  void nothingCodedIsAnEmptyTable() {
    Corpus corpus = new CorpusBuilder().group("it-1", "IT", "it").say("a", "yes").build();
    assertThat(of(corpus, Unit.TURN, false)).extracting(Cooccurrence::units).isEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPairIsThatOfAPlainRecount(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    List<Mention> mentions = Mentions.of(corpus, Basis.HUMAN).all();
    for (Cooccurrence.Pair pair : of(corpus, Unit.TURN, false).pairs()) {
      Set<List<Object>> first = turns(mentions, pair.first());
      Set<List<Object>> both = new HashSet<>(first);
      both.retainAll(turns(mentions, pair.second()));
      assertThat(pair.overlap().both()).isEqualTo(both.size()).isGreaterThanOrEqualTo(3);
      assertThat(pair.overlap().first()).isEqualTo(first.size());
      assertThat(pair.overlap().jaccard().orElseThrow()).isBetween(0.0, 1.0);
      assertThat(pair.fewest()).isLessThanOrEqualTo(pair.most());
      assertThat(pair.most()).isLessThanOrEqualTo(pair.overlap().both());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void relabellingGroupsAndAnUnusedCodeChangeNothing(long seed) {
    RandomCorpus random = new RandomCorpus(seed);
    Corpus other = random.corpus(List.of(2, 0, 3, 1), "-x", Optional.of("unused"));
    for (Unit unit : Unit.values()) {
      assertThat(of(other, unit, false)).isEqualTo(of(random.corpus(), unit, false));
    }
  }

  private static Set<List<Object>> turns(List<Mention> mentions, String code) {
    return mentions.stream()
        .filter(one -> one.code().equals(code))
        .map(one -> List.<Object>of(one.group(), one.turn().number()))
        .collect(Collectors.toSet());
  }
}
