package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .theme("t")
          .code("rare", "t")
          .code("tie2", "t")
          .code("tie1", "t")
          .code("top", "t")
          .code("never", "t")
          .group("it-1", "IT", "it")
          .say("A", "one two three")
          .coding("x", "top", "one")
          .coding("x", "tie1", "two")
          .coding("x", "tie2", "three")
          .coding("x", "t", "one")
          .say("A", "four five")
          .coding("x", "tie1", "four")
          .coding("x", "tie2", "five")
          .coding("x", "rare", "five")
          .group("nl-1", "NL", "nl")
          .say("B", "six")
          .coding("x", "top", "six")
          .build();
  private static final Comparison COMPARISON =
      Comparison.of(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), Axis.COUNTRY, Scope.ALL);

  @Test
  void ranksByPeopleThenTurnsAndShowsTies() {
    Ranking ranking = Ranking.of(COMPARISON, CORPUS.codebook());
    assertThat(ranking.ranks().stream().map(Ranking.Rank::code))
        .containsExactly("top", "tie2", "tie1", "rare");
    assertThat(ranking.ranks().stream().map(Ranking.Rank::place)).containsExactly(1, 2, 2, 4);
    assertThat(ranking.ranks().stream().map(Ranking.Rank::tied))
        .containsExactly(false, true, true, false);
  }

  @Test
  void cutsNoTie() {
    Ranking ranking = Ranking.of(COMPARISON, CORPUS.codebook());
    assertThat(ranking.first(2)).hasSize(3);
    assertThat(ranking.first(0)).isEmpty();
  }

  @Test
  void ranksWithinAColumn() {
    Ranking ranking = Ranking.of(COMPARISON, CORPUS.codebook(), "NL");
    assertThat(ranking.ranks().stream().map(Ranking.Rank::code)).containsExactly("top");
  }
}
