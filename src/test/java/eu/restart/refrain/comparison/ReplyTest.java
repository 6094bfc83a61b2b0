package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.tagging.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Assent and dissent by words, and who is answered. */
class ReplyTest {
  private static CorpusBuilder talk() {
    return new CorpusBuilder()
        .questions("q1", "q2")
        .theme("noise")
        .group("en-1", "IE", "en")
        .participant("A", "")
        .participant("B", "")
        .participant("C", "")
        .participant("D", "")
        .ask("q1")
        .moderator("What is hard?");
  }

  @Test
  void aReplyAnswersTheStatementAndNotTheReplyBeforeIt() {
    Corpus corpus =
        talk()
            .say("A", "The noise at night is what wears me down most.")
            .say("B", "Exactly.")
            .say("C", "That's not true.")
            .say("D", "[nods]")
            .say("D", "Yes, that's right.")
            .build();
    List<Reply> replies = Reply.all(corpus);
    assertThat(replies).extracting(one -> one.turn().speaker()).containsExactly("B", "C", "D");
    assertThat(replies).extracting(Reply::mark).containsExactly(Mark.A, Mark.D, Mark.A);
    assertThat(replies).extracting(one -> one.answered().number()).containsOnly(2);
    assertThat(Reply.sheet(replies).rows().getFirst())
        .containsExactly("en-1", "q1", "3", "3", "A", "Exactly", "2", "machine");
    assertThat(Reply.pairsSheet(replies).rows().get(1))
        .containsExactly("en-1", "q1", "C", "A", "0", "1", "machine");
  }

  @Test
  void answersToAModeratorToAQuestionToOneselfAndAcrossQuestionsAreNone() {
    Corpus corpus =
        talk()
            .say("A", "Yes.")
            .say("A", "Exactly.")
            .say("B", "Is that so with you too?")
            .say("C", "Absolutely.")
            .say("", "Somebody in the corridor says something.")
            .say("D", "I agree.")
            .say("B", "It is the long corridor that I cannot stand.")
            .ask("q2")
            .say("C", "I agree.")
            .build();
    assertThat(Reply.all(corpus)).isEmpty();
  }

  @Test
  void theMachinesMatrixIsItsOwnAndEveryCellIsThere() {
    Corpus corpus =
        talk()
            .say("A", "The noise at night is what wears me down most.")
            .marked("anna", "noise", "The noise", Mark.SE)
            .say("B", "Exactly. And the smell.")
            .marked("anna", "noise", "Exactly", Mark.A)
            .say("C", "I disagree.")
            .ask("q2")
            .say("D", "Well.")
            .build();
    List<Responses> words = Responses.ofWords(corpus);
    List<Responses> people = Responses.all(corpus, Mentions.of(corpus, Basis.HUMAN));
    assertThat(words).hasSize(2).allMatch(one -> one.basis() == Basis.MACHINE && one.marked());
    assertThat(words.getFirst().silent()).isEqualTo(2);
    assertThat(people.getFirst().with(List.of(Mark.A, Mark.SE))).isEqualTo(2);
    ReplyJudgement judged = ReplyJudgement.of(corpus, people, words).getFirst();
    assertThat(judged.cells()).isEqualTo(8);
    assertThat(judged.scores())
        .containsExactly(
            new Judgement.Score("assent", 1, 0, 1), new Judgement.Score("dissent", 0, 1, 0));
    assertThat(ReplyJudgement.sheet(List.of(judged)).rows().getLast())
        .containsExactly("en", "8", "dissent", "0", "1", "0", "0.000", "-", "0.000");
  }

  @Test
  void aLanguageWithoutListsIsNotMarked() {
    Corpus corpus =
        new CorpusBuilder()
            .questions("q1")
            .theme("noise")
            .group("fr-1", "FR", "fr")
            .ask("q1")
            .say("A", "Le bruit.")
            .say("B", "Exact.")
            .say("C", "Bon.")
            .build();
    assertThat(Responses.sheet(Responses.ofWords(corpus)).rows().getFirst())
        .startsWith("fr-1", "q1", "not marked", "3");
  }
}
