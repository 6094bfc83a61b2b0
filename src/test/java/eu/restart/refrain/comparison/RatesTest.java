package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Mentions beside the talk, counted by hand. */
class RatesTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .questions("q1", "q2")
          .theme("stress")
          .code("noise", "stress")
          .code("heat", "stress")
          .group("en-1", "IE", "en")
          .participant("A", "")
          .participant("B", "")
          .participant("C", "")
          .participant("D", "")
          .ask("q1")
          .at(60)
          .moderator("What wears you down?")
          .say("A", "The noise at night and the noise by day.")
          .coding("anna", "noise", "The noise at night")
          .coding("anna", "heat", "night and the")
          .say("B", "The noise, yes.")
          .coding("anna", "noise", "The noise")
          .at(180)
          .say("A", "And once more the noise.")
          .coding("anna", "noise", "the noise")
          .say("C", "No.")
          .ask("q2")
          .at(240)
          .say("B", "Quiet helps.")
          .group("ie-2", "IE", "en")
          .say("A", "Nobody coded this.")
          .build();

  private static Rate rate(String code, Scope scope) {
    return Rates.of(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), scope).all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mentionsAreSetBesidePeopleTurnsWordsAndMinutes() {
    Rate noise = rate("noise", Scope.ALL);
    assertThat(noise.mentions()).isEqualTo(3);
    assertThat(noise.participants()).isEqualTo(2);
    assertThat(noise.of()).as("the silent count").isEqualTo(4);
    assertThat(noise.talk()).isEqualTo(new Participation.Amount(20, 5));
    assertThat(noise.covered()).as("4 + 2 + 2 words").isEqualTo(8);
    assertThat(noise.perParticipant()).isEqualTo(0.75);
    assertThat(noise.perHundredTurns()).hasValue(60);
    assertThat(noise.perThousandWords()).hasValue(150);
    assertThat(noise.perMinute()).as("3 in 3 minutes").hasValue(1);
  }

  @Test
  void aThemeCoversEachWordOnce() {
    Rate stress = rate("stress", Scope.ALL);
    assertThat(stress.mentions()).isEqualTo(4);
    assertThat(stress.covered()).as("night is under both codes").isEqualTo(8 + 2);
  }

  @Test
  void oneWhoCarriesACodeShows() {
    Rate noise = rate("noise", Scope.ALL);
    assertThat(noise.topShare().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(noise.least()).as("without A").isEqualTo(1);
    assertThat(noise.most()).as("without a silent one").isEqualTo(3);
    assertThat(rate("heat", Scope.ALL).topShare()).hasValue(1);
    assertThat(rate("heat", Scope.ALL.question("q2")).topShare()).isEmpty();
  }

  @Test
  void aQuestionHasItsOwnTalk() {
    Rate noise = rate("noise", Scope.ALL.question("q1"));
    assertThat(noise.talk()).isEqualTo(new Participation.Amount(18, 4));
    assertThat(noise.perMinute()).as("3 in 2 minutes").hasValue(1.5);
  }

  @Test
  void aGroupThatNobodyCodedHasNoRatesAndAWithheldOneNone() {
    Rates rates = Rates.of(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), Scope.ALL);
    assertThat(rates.all()).hasSize(3).allMatch(one -> one.group().equals("en-1"));
    assertThat(rates.sheet(Language.ENGLISH, CORPUS.codebook()).rows()).hasSize(3);
    assertThat(rates.without(Set.of("en-1")).all()).isEmpty();
  }
}
