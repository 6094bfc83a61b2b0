package eu.restart.refrain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The agreement of a study's coders. */
class AgreementTest {
  private static final Optional<String> ALL = Optional.empty();

  @Test
  void uncodedTurnsCountAndTheModeratorsDoNot() {
    Agreement agreement = Agreement.of(corpus().build());
    Agreement.Line line = agreement.line(Optional.of("it-1"), Optional.of("noise")).orElseThrow();
    assertThat(line.units()).isEqualTo(10);
    assertThat(line.coders()).containsExactly("anna", "bruno");
    // Anna codes turns 1 and 2, Bruno turns 2 and 3.
    assertThat(line.percent().number().orElseThrow()).isCloseTo(0.8, within(1e-12));
    assertThat(line.prevalence()).hasValue(0.2);
    assertThat(line.cohen().orElseThrow().number().orElseThrow()).isCloseTo(0.375, within(1e-12));
    assertThat(line.alpha().number().orElseThrow())
        .isCloseTo(1 - 19 * 4 / (2.0 * 4 * 16), within(1e-12));
    assertThat(line.ac1()).isEmpty();
  }

  @Test
  void aThemeCountsTheCodesBelowIt() {
    Agreement agreement = Agreement.of(corpus().build());
    Agreement.Line theme = agreement.line(ALL, Optional.of("stress")).orElseThrow();
    // On turn 4 Anna says noise's sister and Bruno the theme itself.
    assertThat(theme.prevalence()).hasValue(0.3);
    Agreement.Line crowd = agreement.line(ALL, Optional.of("crowd")).orElseThrow();
    assertThat(crowd.prevalence()).hasValue(0.05);
    assertThat(crowd.alpha().number().orElseThrow()).isLessThanOrEqualTo(0);
  }

  @Test
  void aCodeThatNobodyUsesIsUndefined() {
    Agreement agreement = Agreement.of(corpus().build());
    Agreement.Line line = agreement.line(ALL, Optional.of("hope")).orElseThrow();
    assertThat(line.alpha()).isEqualTo(new Coefficient.Undefined(Coefficient.Why.NO_VARIATION));
    assertThat(line.interval()).isEmpty();
    assertThat(line.ac1()).isEmpty();
    assertThat(line.standing()).isEqualTo(Standing.UNDEFINED);
    Agreement.Others others = line.others().orElseThrow();
    assertThat(List.of(others.scott(), others.bennett(), others.ac1()))
        .as("S and AC1 would be 1 by their formulas")
        .allMatch(Coefficient.Undefined.class::isInstance);
  }

  @Test
  void rareCodesHaveAc1BesideThem() {
    CorpusBuilder builder = corpus();
    IntStream.range(0, 60).forEach(i -> builder.say("P2", "Idle talk " + i + "."));
    Agreement.Line line =
        Agreement.of(builder.build()).line(ALL, Optional.of("noise")).orElseThrow();
    assertThat(line.ac1()).isPresent();
    assertThat(line.ac1().orElseThrow().number().orElseThrow())
        .isGreaterThan(line.alpha().number().orElseThrow());
  }

  @Test
  void theOverallLineComparesSetsOfCodes() {
    Agreement.Line line = Agreement.of(corpus().build()).line(ALL, ALL).orElseThrow();
    assertThat(line.units()).isEqualTo(10);
    assertThat(line.percent().number().orElseThrow()).isCloseTo(0.7, within(1e-12));
    assertThat(line.alpha()).isInstanceOf(Coefficient.Value.class);
  }

  @Test
  void disagreementsShowBothSides() {
    List<Disagreement> all = Agreement.of(corpus().build()).disagreements();
    assertThat(all)
        .extracting(one -> one.turn() + " " + one.code())
        .containsExactly("2 noise", "4 noise", "5 crowd", "5 stress");
    Disagreement first = all.getFirst();
    assertThat(first.said()).isEqualTo("The noise at night.");
    assertThat(first.sides())
        .containsExactly(
            new Disagreement.Side("anna", Optional.of("The noise"), List.of("noise")),
            new Disagreement.Side("bruno", Optional.empty(), List.of()));
  }

  @Test
  void aGroupWithOneCoderIsNamedAndLeftOut() {
    Corpus corpus =
        corpus()
            .group("nl-1", "NL", "nl")
            .participant("P1", "")
            .say("P1", "Only one heard this.")
            .coding("carla", "noise", "Only one")
            .build();
    Agreement agreement = Agreement.of(corpus);
    assertThat(agreement.alone()).containsExactly("nl-1");
    assertThat(agreement.line(ALL, ALL).orElseThrow().units()).isEqualTo(10);
    assertThat(agreement.line(Optional.of("nl-1"), ALL)).isEmpty();
  }

  @Test
  void withoutCodersThereIsNothing() {
    Corpus corpus = new CorpusBuilder().theme("stress").group("it-1", "IT", "it").build();
    Agreement agreement = Agreement.of(corpus);
    assertThat(agreement.lines()).isEmpty();
    assertThat(agreement.disagreements()).isEmpty();
  }

  @Test
  void theSameFiguresOnEveryRun() {
    assertThat(Agreement.of(corpus().build())).isEqualTo(Agreement.of(corpus().build()));
  }

  @Test
  void aMachineThatCopiesAPersonIsNoWorseThanPeople() {
    CorpusBuilder builder = new CorpusBuilder().theme("stress").group("it-1", "IT", "it");
    builder.participant("P1", "");
    Coder machine = Coder.machine("lexicon", "1");
    for (int i = 0; i < 80; i++) {
      String talk = "Sentence number " + i + ".";
      builder.say("P1", talk);
      if (i % 2 == 0) {
        builder.coding("anna", "stress", talk);
        builder.coding(machine, "stress", talk, "", Optional.empty());
      }
      if (i % 2 == 0 || i % 10 == 1) {
        builder.coding("bruno", "stress", talk);
      }
    }
    MachineAgreement agreement = MachineAgreement.of(builder.build(), machine, Bootstrap.DEFAULT);
    MachineAgreement.Line line = agreement.lines().getFirst();
    assertThat(line.support()).isEqualTo(48);
    assertThat(line.machine().getFirst().alpha().number()).hasValue(1);
    assertThat(line.machine().getLast().alpha()).isEqualTo(line.people());
    assertThat(line.difference().orElseThrow())
        .isCloseTo((1 - line.people().number().orElseThrow()) / 2, within(1e-9));
    assertThat(line.asGoodAsPeople()).isTrue();
  }

  @Test
  void seatsCoverTheSameTurnsAsAllPeople() {
    CorpusBuilder builder = new CorpusBuilder().theme("stress");
    Coder machine = Coder.machine("lexicon", "1");
    for (String group : List.of("it-1", "nl-1")) {
      builder.group(group, group.substring(0, 2).toUpperCase(java.util.Locale.ROOT), "en");
      builder.participant("P1", "");
      for (int i = 0; i < 40; i++) {
        String talk = "Sentence number " + i + ".";
        builder.say("P1", talk);
        // One group speaks of it much and the other little: pooled, that is variation.
        if (group.equals("it-1") ? i > 2 : i < 3) {
          builder.coding("first of " + group, "stress", talk);
          builder.coding("second of " + group, "stress", talk);
          builder.coding(machine, "stress", talk, "", Optional.empty());
        }
      }
    }
    MachineAgreement.Line line =
        MachineAgreement.of(builder.build(), machine, Bootstrap.DEFAULT).lines().getFirst();
    assertThat(line.machine()).hasSize(4);
    assertThat(line.difference()).hasValue(0);
    assertThat(line.asGoodAsPeople()).isTrue();
  }

  /** Ten turns of participants: P1's first is turn 2, because the moderator has turn 1. */
  private static CorpusBuilder corpus() {
    CorpusBuilder builder =
        new CorpusBuilder()
            .theme("stress")
            .code("noise", "stress")
            .code("crowd", "stress")
            .theme("hope")
            .group("it-1", "IT", "it")
            .participant("P1", "")
            .participant("P2", "")
            .moderator("What is hard?")
            .say("P1", "The noise at night.")
            .coding("anna", "noise", "The noise")
            .say("P2", "The noise of doors.")
            .coding("anna", "noise", "The noise of")
            .coding("bruno", "noise", "noise of doors")
            .say("P1", "The shouting.")
            .coding("bruno", "noise", "The shouting")
            .say("P2", "Three in a cell.")
            .coding("anna", "crowd", "Three in a cell")
            .coding("bruno", "stress", "Three in");
    IntStream.range(0, 6).forEach(i -> builder.say("P1", "Small talk " + i + "."));
    return builder;
  }
}
