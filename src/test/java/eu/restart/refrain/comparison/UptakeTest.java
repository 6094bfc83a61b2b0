package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UptakeTest {
  static LongStream seeds() {
    return LongStream.range(1, 11);
  }

  @Test
  void tellsWhoCameFirstAndHowManyTookItUp() {
    Corpus corpus =
        new CorpusBuilder()
            .questions("q1")
            .theme("stress")
            .code("noise", "stress")
            .code("heat", "stress")
            .group("it-1", "IT", "it")
            .participant("A", "")
            .participant("B", "")
            .participant("C", "")
            .participant("D", "")
            .ask("q1")
            .say("B", "caldo")
            .coding("anna", "heat", "caldo")
            .say("A", "rumore")
            .coding("anna", "noise", "rumore")
            .say("B", "rumore anche qui")
            .coding("anna", "noise", "rumore anche")
            .say("A", "rumore ancora")
            .coding("anna", "noise", "rumore ancora")
            .build();
    List<Uptake> all = Uptake.all(corpus, Mentions.of(corpus, Basis.HUMAN));
    assertThat(all).extracting(Uptake::code).containsExactly("stress", "noise", "heat");
    assertThat(all.get(1).raised().speaker()).isEqualTo("A");
    assertThat(all.get(0).raised().speaker()).as("a theme counts what is below").isEqualTo("B");
    assertThat(Uptake.sheet(all, Language.ENGLISH, corpus.codebook(), one -> "").rows().get(1))
        .containsExactly(
            "it-1", "q1", "noise", "noise", "shown", "4", "2", "2", "", "1", "3", "3", "human");
  }

  @Test
  void ofTwoPeopleNothingIsTold() {
    Corpus corpus =
        new CorpusBuilder()
            .questions("q1")
            .theme("stress")
            .group("it-1", "IT", "it")
            .ask("q1")
            .say("A", "uno")
            .coding("anna", "stress", "uno")
            .say("B", "due")
            .build();
    List<Uptake> all = Uptake.all(corpus, Mentions.of(corpus, Basis.HUMAN));
    assertThat(
            Uptake.sheet(all, Language.ENGLISH, corpus.codebook(), one -> "guard")
                .rows()
                .getFirst())
        .containsExactly(
            "it-1", "q1", "stress", "stress", "suppressed", "2", "", "", "", "", "", "", "human");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPersonStandsOnceAndInTheOrderOfTheTalk(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    for (Uptake one : Uptake.all(corpus, Mentions.of(corpus, Basis.HUMAN))) {
      Set<String> speakers = new HashSet<>();
      one.first()
          .forEach(
              mention ->
                  speakers.add(mention.speaker().strip().toLowerCase(java.util.Locale.ROOT)));
      assertThat(speakers).hasSize(one.first().size());
      assertThat(one.first())
          .isSortedAccordingTo(java.util.Comparator.comparingInt((Mention m) -> m.span().start()));
      assertThat(one.takenUp()).isLessThan(one.people());
    }
  }
}
