package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.transcript.Asked;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Participation, comparability and dissent of one small talk. */
class TalkTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .roles("staff", "teachers")
          .questions("q1", "q2")
          .theme("noise")
          .group("it-1", "IT", "it")
          .date("2025-03-12")
          .translated("the partner")
          .participant("P1", "staff")
          .participant("P2", "teachers")
          .participant("P3", "staff")
          .participant("P4", "")
          .ask("q1")
          .at(60)
          .moderator("one two three four five")
          .say("P1", "one two three four five six")
          .coding("anna", "noise", "one two")
          .at(90)
          .say("P2", "one two")
          .marked("anna", "noise", "one two", Mark.A)
          .marked("bob", "noise", "two", Mark.D)
          .say("P1", "But yes")
          .marked("anna", "noise", "But yes", Mark.SD)
          .say("", "who knows")
          .say("P3", "[nods]")
          .group("nl-1", "NL", "nl")
          .say("A", "een")
          .build();

  @Test
  void sharesAreOfTheParticipantsWords() {
    Participation talk = Participation.all(CORPUS).getFirst();
    assertThat(talk.voices().stream().map(Participation.Voice::share))
        .containsExactly(0.8, 0.2, 0.0, 0.0);
    assertThat(talk.moderator()).isEqualTo(new Participation.Amount(5, 1));
    assertThat(talk.nobody()).isEqualTo(new Participation.Amount(2, 1));
    assertThat(talk.words()).isEqualTo(17);
    assertThat(talk.moderatorShare()).isEqualTo(5.0 / 17);
    assertThat(talk.balance().orElseThrow().n()).as("the silent count").isEqualTo(4);
    assertThat(talk.silent().stream().map(Participation.Voice::speaker))
        .containsExactly("P3", "P4");
    assertThat(talk.quiet()).hasSize(2);
  }

  @Test
  void goesByTheQuestionsThatWereAsked() {
    assertThat(Participation.byQuestion(CORPUS, "it-1").stream().map(Participation::question))
        .containsExactly(Optional.of("q1"));
    assertThat(Participation.byQuestion(CORPUS, "xx")).isEmpty();
  }

  @Test
  void aTableLeavesTheUndefinedEmpty() {
    Sheet sheet = Participation.sheet(Participation.all(CORPUS));
    assertThat(sheet.header()).hasSize(13).startsWith("group", "question", "participants");
    assertThat(sheet.rows().get(1)).startsWith("nl-1", "", "1", "0", "1", "1", "0", "0.0");
    assertThat(sheet.rows().get(1).get(10)).as("one person has no corrected Gini").isEmpty();
    assertThat(Participation.voicesSheet(Participation.all(CORPUS)).rows().get(0))
        .containsExactly("it-1", "", "P1", "staff", "8", "2", "0.8");
  }

  @Test
  void refusesSharesThatAreNotOfAWhole() {
    Participation.Voice half =
        new Participation.Voice("P", Optional.empty(), new Participation.Amount(3, 1), 0.5);
    assertThatThrownBy(
            () ->
                new Participation(
                    "g",
                    Optional.empty(),
                    List.of(half),
                    new Participation.Amount(0, 0),
                    new Participation.Amount(0, 0)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void saysWhatMakesGroupsComparable() {
    List<Comparability> all = Comparability.all(CORPUS);
    Comparability italy = all.getFirst();
    assertThat(italy.roles()).isEqualTo(Map.of("staff", 2, "teachers", 1, "", 1));
    assertThat(italy.roles().keySet()).containsExactly("staff", "teachers", "");
    assertThat(italy.participants()).isEqualTo(4);
    assertThat(italy.timed()).hasValue(Duration.ofSeconds(30));
    assertThat(italy.asked().stream().map(Asked::question)).containsExactly("q1");
    assertThat(italy.notAsked()).containsExactly("q2");
    assertThat(italy.coders()).isEqualTo(Map.of(Coder.human("anna"), 3, Coder.human("bob"), 1));
    assertThat(italy.translated()).hasValue("the partner");
    assertThat(italy.talk().orElseThrow().words()).isEqualTo(17);
    Comparability second = all.get(1);
    assertThat(second.roles()).isEqualTo(Map.of("staff", 0, "teachers", 0, "", 1));
    assertThat(second.timed()).isEmpty();
    assertThat(second.coders()).isEmpty();
  }

  @Test
  void aGroupWithoutATranscriptIsShownAsUnread() {
    Corpus corpus =
        new Corpus(
            CORPUS.study(),
            CORPUS.codebook(),
            CORPUS.transcripts().subList(1, 2),
            CORPUS.codings(),
            CORPUS.ledger());
    Comparability italy = Comparability.all(corpus).getFirst();
    assertThat(italy.read()).isFalse();
    assertThat(italy.participants()).isEqualTo(4);
    assertThat(italy.notAsked()).isEmpty();
    Comparison comparison =
        Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), Axis.COUNTRY, Scope.ALL);
    assertThat(comparison.cell("noise", "IT").state()).isEqualTo(State.NOT_CODABLE);
  }

  @Test
  void dissentKeepsTheSilentInView() {
    List<Dissent> all = Dissent.all(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), Scope.ALL);
    assertThat(all).hasSize(1);
    Dissent dissent = all.getFirst();
    assertThat(dissent.question()).isEqualTo("q1");
    assertThat(dissent.of()).isEqualTo(4);
    assertThat(dissent.responding()).isEqualTo(2);
    assertThat(dissent.silent()).isEqualTo(2);
    assertThat(dissent.marked().stream().map(Dissent.Marked::mark))
        .containsExactly(Mark.A, Mark.D, Mark.SD);
    assertThat(dissent.marked().get(1).coders()).containsExactly(Coder.human("bob"));
    assertThat(dissent.participants(Mark.A)).isEqualTo(1);
    assertThat(dissent.with(Mark.SE)).isEmpty();
    assertThat(dissent.isDivided()).isTrue();
  }
}
