package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.MachineAgreement;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The classifier beside people, on turns that it has not seen. */
class HeldOutTest {
  private static Corpus corpus() {
    CorpusBuilder builder = new CorpusBuilder().theme("noise").theme("once");
    for (String group : List.of("a", "b", "c")) {
      builder.group(group, "IE", "en");
      for (int i = 0; i < 30; i++) {
        String said =
            i % 3 == 0 ? "noise and shouting at the doors " + i : "coffee and football " + i;
        builder.say("P" + i % 5, said);
        if (i % 3 == 0) {
          builder.coding("anna", "noise", said).coding("bob", "noise", said);
        }
      }
      if (group.equals("c")) {
        builder.coding("anna", "once", "coffee and football 1");
      }
    }
    return builder.build();
  }

  @Test
  void standsBesidePeopleOnTheSameTurns() {
    Corpus corpus = corpus();
    List<HeldOut> all = HeldOut.of(corpus);
    assertThat(all).hasSize(1);
    HeldOut one = all.getFirst();
    assertThat(one.groups())
        .containsOnlyKeys("noise")
        .containsEntry("noise", Set.of("a", "b", "c"));
    assertThat(one.codings().all())
        .hasSize(30)
        .allMatch(coding -> coding.coder().basis() == Basis.MACHINE);
    MachineAgreement beside =
        MachineAgreement.of(
            corpus.with(one.codings()), one.classifier(), Bootstrap.DEFAULT, one.groups());
    assertThat(beside.lines()).hasSize(1);
    MachineAgreement.Line line = beside.lines().getFirst();
    assertThat(line.units()).isEqualTo(90);
    assertThat(line.support()).isEqualTo(30);
    assertThat(line.people().number()).hasValue(1);
    assertThat(line.difference()).hasValue(0);
    assertThat(line.asGoodAsPeople()).isTrue();
    assertThat(corpus.codings().of(Basis.MACHINE).all()).as("counted nowhere").isEmpty();
  }

  @Test
  void aLanguageInWhichNothingCanBeJudgedIsLeftOut() {
    assertThat(
            HeldOut.of(
                new CorpusBuilder()
                    .theme("noise")
                    .group("a", "IE", "en")
                    .say("P", "noise")
                    .coding("anna", "noise", "noise")
                    .build()))
        .isEmpty();
  }
}
