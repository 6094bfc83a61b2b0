package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Corpus CORPUS = corpus().build();

  private static CorpusBuilder corpus() {
    return new CorpusBuilder()
        .roles("staff", "teachers")
        .abouts("prisoners", "staff")
        .questions("q1", "q2")
        .theme("stress")
        .code("noise", "stress")
        .code("crowd", "stress")
        .theme("support")
        .code("peers", "support")
        .group("it-1", "IT", "it")
        .participant("P1", "staff")
        .participant("P2", "teachers")
        .participant("P3", "staff")
        .moderator("Welcome all, mind the noise.")
        .coding("anna", "noise", "the noise")
        .say("P1", "I come for the noise.")
        .coding("anna", "noise", "the noise", "staff")
        .ask("q1")
        .moderator("What is hard?")
        .say("P1", "The noise at night, and far too many people in one cell.")
        .coding("anna", "noise", "The noise at night", "prisoners")
        .coding("bob", "noise", "noise", "prisoners")
        .coding("bob", "crowd", "too many people", "prisoners")
        .say("p2 ", "Yes, noise. We shout over the noise.")
        .coding("anna", "noise", "Yes, noise", "staff")
        .coding("bob", "noise", "the noise")
        .ask("q2")
        .moderator("Who helps?")
        .say("P2", "My colleagues do.")
        .coding("anna", "peers", "My colleagues", "staff")
        .group("nl-1", "NL", "nl")
        .ask("q1")
        .moderator("Wat is zwaar?")
        .say("A", "Het lawaai.")
        .coding("cor", "noise", "Het lawaai", "prisoners")
        .say("B", "[onverstaanbaar]");
  }

  private static Comparison by(Corpus corpus, Axis axis, Scope scope) {
    return Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), axis, scope);
  }

  private static Comparison by(Axis axis, Scope scope) {
    return by(CORPUS, axis, scope);
  }

  @Test
  void rowsAreThemesFollowedByTheirCodes() {
    assertThat(by(Axis.COUNTRY, Scope.ALL).codes())
        .containsExactly("stress", "noise", "crowd", "support", "peers");
  }

  @Test
  void countsMentionsTurnsAndPeopleByCountry() {
    Comparison comparison = by(Axis.COUNTRY, Scope.ALL);
    Cell noise = comparison.cell("noise", "IT");
    assertThat(noise.state()).isEqualTo(State.MENTIONED);
    assertThat(noise.mentions()).isEqualTo(4);
    assertThat(noise.turns()).isEqualTo(3);
    assertThat(noise.participants()).isEqualTo(2);
    assertThat(noise.of()).as("P3 never speaks and counts").isEqualTo(3);
    assertThat(noise.groups()).isEqualTo(1);
    assertThat(noise.ofGroups()).isEqualTo(1);
    assertThat(noise.share()).isEqualTo(2.0 / 3);
    assertThat(noise.fewest()).as("Bob").isEqualTo(2);
    assertThat(noise.most()).as("Anna").isEqualTo(3);
    Cell stress = comparison.cell("stress", "IT");
    assertThat(stress.mentions()).isEqualTo(5);
    assertThat(stress.turns()).as("noise and crowd stand in one turn").isEqualTo(3);
    assertThat(stress.participants()).isEqualTo(2);
    Cell all = comparison.total("noise");
    assertThat(all.mentions()).isEqualTo(5);
    assertThat(all.of()).as("without participants.csv those who are heard").isEqualTo(5);
    assertThat(all.fewest()).isEqualTo(3);
    assertThat(all.most()).isEqualTo(4);
    assertThat(all.groups()).isEqualTo(2);
  }

  @Test
  void keepsNotMentionedApartFromNotAsked() {
    Comparison second = by(Axis.COUNTRY, Scope.ALL.question("q2"));
    assertThat(second.cell("noise", "IT").state()).isEqualTo(State.NOT_MENTIONED);
    assertThat(second.cell("noise", "NL").state()).isEqualTo(State.NOT_ASKED);
    assertThat(second.cell("noise", "NL").of()).isZero();
    assertThat(second.total("noise").of()).isEqualTo(3);
    assertThat(second.cell("peers", "IT").participants()).isEqualTo(1);
    assertThat(by(Axis.ABOUT, Scope.ALL.question("q3")).cell("noise", "staff").state())
        .isEqualTo(State.NOT_ASKED);
  }

  @Test
  void countsByRoleWithTheUnknownLast() {
    Comparison comparison = by(Axis.ROLE, Scope.ALL);
    assertThat(comparison.columns().stream().map(Column::id))
        .containsExactly("staff", "teachers", "");
    assertThat(comparison.columns().stream().map(Column::participants)).containsExactly(2, 1, 2);
    assertThat(comparison.columns().stream().map(Column::groups)).containsExactly(1, 1, 1);
    assertThat(comparison.cell("noise", "staff").participants()).isEqualTo(1);
    assertThat(comparison.cell("noise", "teachers").participants()).isEqualTo(1);
    assertThat(comparison.cell("noise", "").participants()).isEqualTo(1);
  }

  @Test
  void countsByAboutWithTheUnstatedLast() {
    Comparison comparison = by(Axis.ABOUT, Scope.ALL);
    assertThat(comparison.columns().stream().map(Column::id))
        .containsExactly("prisoners", "staff", "");
    assertThat(comparison.columns().stream().map(Column::participants)).containsExactly(5, 5, 5);
    assertThat(comparison.cell("noise", "prisoners").mentions()).isEqualTo(2);
    assertThat(comparison.cell("noise", "staff").mentions()).isEqualTo(2);
    assertThat(comparison.cell("noise", "").mentions()).isEqualTo(1);
  }

  @Test
  void countsByQuestionWithTheTalkBeforeLast() {
    Comparison comparison = by(Axis.QUESTION, Scope.ALL);
    assertThat(comparison.columns().stream().map(Column::id)).containsExactly("q1", "q2", "");
    assertThat(comparison.columns().stream().map(Column::participants)).containsExactly(5, 3, 3);
    assertThat(comparison.cell("noise", "").mentions()).isEqualTo(1);
    assertThat(comparison.cell("noise", "q1").groups()).isEqualTo(2);
  }

  @Test
  void narrowsMentionsAndBasesAlike() {
    Comparison staff = by(Axis.QUESTION, Scope.ALL.role("staff"));
    assertThat(staff.cell("noise", "q1").participants()).isEqualTo(1);
    assertThat(staff.cell("noise", "q1").of()).isEqualTo(2);
    Comparison italy = by(Axis.COUNTRY, Scope.ALL.country("IT").about("prisoners"));
    assertThat(italy.columns().stream().map(Column::id)).containsExactly("IT");
    assertThat(italy.total("noise").mentions()).isEqualTo(1);
    assertThat(italy.total("noise").of()).isEqualTo(3);
    assertThat(by(Axis.COUNTRY, Scope.ALL.about("")).total("noise").mentions()).isEqualTo(1);
  }

  @Test
  void knowsTalkThatNobodyUnderstood() {
    Corpus corpus =
        new CorpusBuilder()
            .theme("noise")
            .questions("q1", "q2")
            .group("nl-1", "NL", "nl")
            .participant("A", "")
            .ask("q1")
            .moderator("Wat is zwaar?")
            .say("A", "[onverstaanbaar 00:12:03]")
            .ask("q2")
            .moderator("En wie helpt?")
            .say("A", "[lacht]")
            .say("A", "Niemand.")
            .coding("cor", "noise", "Niemand")
            .build();
    assertThat(by(corpus, Axis.COUNTRY, Scope.ALL.question("q1")).cell("noise", "NL").state())
        .isEqualTo(State.NOT_CODABLE);
    assertThat(by(corpus, Axis.QUESTION, Scope.ALL).cell("noise", "q1").state())
        .isEqualTo(State.NOT_CODABLE);
    assertThat(by(corpus, Axis.QUESTION, Scope.ALL).cell("noise", "q2").state())
        .isEqualTo(State.MENTIONED);
  }

  @Test
  void silenceIsNotTalkThatNobodyUnderstood() {
    Corpus corpus =
        new CorpusBuilder()
            .theme("noise")
            .questions("q1", "q2")
            .group("nl-1", "NL", "nl")
            .participant("A", "")
            .ask("q1")
            .moderator("Wat is zwaar?")
            .say("A", "[stilte]")
            .ask("q2")
            .say("A", "Niemand.")
            .coding("cor", "noise", "Niemand")
            .build();
    assertThat(by(corpus, Axis.QUESTION, Scope.ALL).cell("noise", "q1").state())
        .isEqualTo(State.NOT_MENTIONED);
  }

  @Test
  void aGroupThatNobodyCodedIsNoBase() {
    Corpus corpus =
        corpus().group("no-1", "NO", "nb").participant("D1", "staff").say("D1", "Bråk.").build();
    Cell cell = by(corpus, Axis.COUNTRY, Scope.ALL).cell("noise", "NO");
    assertThat(cell.state()).isEqualTo(State.NOT_CODABLE);
    assertThat(cell.of()).isZero();
    assertThat(by(corpus, Axis.ROLE, Scope.ALL).cell("noise", "staff").of()).isEqualTo(2);
  }

  @Test
  void aLabelIsAPersonInOneGroupOnly() {
    Corpus corpus =
        corpus()
            .group("it-2", "IT", "it")
            .say("P1", "Rumore.")
            .coding("dora", "noise", "Rumore")
            .build();
    Cell cell = by(corpus, Axis.COUNTRY, Scope.ALL).cell("noise", "IT");
    assertThat(cell.participants()).isEqualTo(3);
    assertThat(cell.of()).isEqualTo(4);
    assertThat(cell.groups()).isEqualTo(2);
    assertThat(cell.fewest()).as("Bob in the first, Dora in the second").isEqualTo(3);
    assertThat(cell.most()).isEqualTo(4);
  }

  @Test
  void aProgramGoesThroughEveryGroup() {
    Corpus corpus =
        corpus()
            .coding(Coder.machine("lexicon", "1"), "noise", "lawaai", "prisoners", Optional.empty())
            .build();
    Comparison machine =
        Comparison.of(corpus, Mentions.of(corpus, Basis.MACHINE), Axis.COUNTRY, Scope.ALL);
    assertThat(machine.cell("noise", "NL").participants()).isEqualTo(1);
    assertThat(machine.cell("noise", "IT").state()).isEqualTo(State.NOT_MENTIONED);
    assertThat(machine.cell("noise", "IT").of()).isEqualTo(3);
    assertThat(machine.cell("noise", "IT").most()).isZero();
  }

  @Test
  void nothingCodedIsNotNothingMentioned() {
    Comparison machine =
        Comparison.of(CORPUS, Mentions.of(CORPUS, Basis.MACHINE), Axis.COUNTRY, Scope.ALL);
    assertThat(machine.cells()).allMatch(cell -> cell.state() == State.NOT_CODABLE);
  }

  @Test
  void aCodeThatTheCodebookLacksKeepsARow() {
    Corpus corpus = corpus().coding("cor", "odd", "Het").build();
    Comparison comparison = by(corpus, Axis.COUNTRY, Scope.ALL);
    assertThat(comparison.codes()).endsWith("odd");
    assertThat(comparison.total("odd").mentions()).isOne();
  }

  @Test
  void refusesACellThatIsNotThere() {
    Comparison comparison = by(Axis.COUNTRY, Scope.ALL);
    assertThatThrownBy(() -> comparison.cell("noise", "RO"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
