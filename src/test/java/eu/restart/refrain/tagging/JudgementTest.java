package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Corpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final String TEXT =
      "MOD: Is er stress?\nP1: Veel stress en druk.\nP2: Stress, nee.\nP1: Slapen lukt niet.\nP3: Ja.";

  private static Corpus corpus() {
    return Talk.corpus(
        Talk.codebook("stress,stress", "sleep,slaap*", "noise,lawaai"),
        TEXT,
        Talk.human("Sanne", "stress", TEXT, "Veel stress"),
        Talk.human("Joost", "stress", TEXT, "en druk"),
        Talk.human("Joost", "stress", TEXT, "Is er stress"),
        Talk.human("Joost", "sleep", TEXT, "Slapen lukt niet"),
        Talk.human("Sanne", "stress", TEXT, "lukt"));
  }

  @Test
  void countsParticipantsTurnsByHand() {
    Corpus tagged = corpus().with(Tagging.of(corpus()).value());
    Judgement judgement = Judgement.of(tagged).getFirst();
    assertThat(judgement.language()).isEqualTo(Talk.NL);
    assertThat(judgement.turns()).isEqualTo(4);
    assertThat(judgement.scores())
        .containsExactly(
            new Judgement.Score("stress", 1, 1, 1),
            new Judgement.Score("sleep", 0, 0, 1),
            new Judgement.Score("noise", 0, 0, 0));
    assertThat(judgement.micro()).isEqualTo(new Judgement.Score("*", 1, 1, 2));
  }

  @Test
  void whatIsUndefinedIsNotZero() {
    Judgement.Score none = new Judgement.Score("noise", 0, 0, 0);
    assertThat(none.precision()).isEmpty();
    assertThat(none.recall()).isEmpty();
    assertThat(none.f1()).isEmpty();
    Judgement.Score missed = new Judgement.Score("sleep", 0, 0, 1);
    assertThat(missed.precision()).isEmpty();
    assertThat(missed.recall()).contains(0.0);
    assertThat(missed.f1()).contains(0.0);
    assertThat(new Judgement(Talk.NL, 4, List.of(none)).macro(Judgement.Score::f1)).isEmpty();
  }

  @Test
  void f1IsTheHarmonicMeanAndMacroTheMeanOfTheDefined() {
    Judgement.Score one = new Judgement.Score("a", 3, 1, 2);
    double p = one.precision().orElseThrow();
    double r = one.recall().orElseThrow();
    assertThat(p).isEqualTo(0.75);
    assertThat(r).isEqualTo(0.6);
    assertThat(one.f1().orElseThrow()).isCloseTo(2 * p * r / (p + r), within(1e-15));
    Judgement judgement =
        new Judgement(
            Talk.NL,
            9,
            List.of(one, new Judgement.Score("b", 0, 1, 0), new Judgement.Score("c", 0, 0, 0)));
    assertThat(judgement.macro(Judgement.Score::precision)).isEqualTo(Optional.of(0.375));
  }

  @Test
  void withoutBothThereIsNothingToJudge() {
    assertThat(Judgement.of(corpus())).isEmpty();
  }
}
