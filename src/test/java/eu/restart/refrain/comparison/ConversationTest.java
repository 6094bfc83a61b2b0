package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks how much, and after whom. */
class ConversationTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .questions("q1", "q2")
          .group("it-1", "IT", "it")
          .participant("A", "")
          .participant("B", "")
          .participant("C", "")
          .participant("silent", "")
          .ask("q1")
          .moderator("well")
          .say("B", "one")
          .say("A", "one two three four five six")
          .say("B", "one two")
          .say("A", "three")
          .say("A", "[nods]")
          .say("", "hm")
          .say("C", "[laughs]")
          .ask("q2")
          .moderator("and")
          .say("A", "yes")
          .group("nl-1", "NL", "nl")
          .say("X", "een")
          .say("Y", "twee")
          .build();

  static LongStream seeds() {
    return LongStream.range(1, 21);
  }

  @Test
  void countsWhoFollowsWhom() {
    Conversation one = Conversation.all(CORPUS).getFirst();
    assertThat(one.follows())
        .containsExactly(
            new Conversation.Follow(Optional.empty(), "A", 1),
            new Conversation.Follow(Optional.empty(), "B", 1),
            new Conversation.Follow(Optional.of("A"), "B", 1),
            new Conversation.Follow(Optional.of("B"), "A", 2));
    assertThat(one.afterModerator()).isEqualTo(2);
    assertThat(one.afterParticipant()).isEqualTo(3);
    assertThat(one.unfollowed()).as("after oneself, after nobody known").isEqualTo(2);
  }

  @Test
  void theOrderIsThatOfFirstWords() {
    List<Conversation> questions = Conversation.byQuestion(CORPUS);
    assertThat(questions).hasSize(2);
    assertThat(questions.getFirst().order()).containsExactly("B", "A");
    assertThat(questions.getLast().order()).containsExactly("A");
  }

  @Test
  void turnsHaveQuartiles() {
    Conversation one = Conversation.all(CORPUS).getFirst();
    assertThat(one.turnWords()).containsExactly(1, 1, 1, 2, 6);
    assertThat(one.turnWords(0.5)).hasValue(1.0);
    assertThat(one.turnWords(0.75)).hasValue(2.0);
    assertThat(one.turnWords(0.9).orElseThrow()).isCloseTo(4.4, within(1e-9));
  }

  @Test
  void oneWithTwiceTheEqualShareDominates() {
    assertThat(Conversation.all(CORPUS).getFirst().isDominated())
        .as("A has 8 of 11 words, 4 people")
        .isTrue();
    assertThat(Conversation.all(CORPUS).getLast().isDominated()).isFalse();
  }

  @Test
  void theSheetNamesNobodyAndMasksTwoPeople() {
    Sheet sheet = Conversation.sheet(Conversation.all(CORPUS));
    assertThat(sheet.header()).doesNotContain("speaker");
    assertThat(sheet.rows().getFirst())
        .startsWith("it-1", "", "shown", "4", "2", "2", "11", "7", "1.000", "1.000", "2.000")
        .endsWith("2", "3", "yes");
    assertThat(sheet.rows().getLast().subList(0, 4)).containsExactly("nl-1", "", "suppressed", "2");
    assertThat(sheet.rows().getLast().subList(4, sheet.header().size())).containsOnly("");
  }

  @Test
  void internalSheetsHaveTheSilentAsWell() {
    List<Conversation> all = Conversation.all(CORPUS);
    assertThat(Conversation.voicesSheet(all).rows())
        .contains(List.of("it-1", "", "silent", "0", "0", "0.000", ""))
        .contains(List.of("it-1", "", "B", "3", "2", "0.273", "1"));
    assertThat(Conversation.followsSheet(all).rows())
        .contains(List.of("it-1", "", "", "A", "1"), List.of("it-1", "", "B", "A", "2"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTurnIsCountedOnceAndQuestionsAddUp(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    List<Conversation> questions = Conversation.byQuestion(corpus);
    for (Conversation whole : Conversation.all(corpus)) {
      int turns = whole.talk().participants().turns();
      assertThat(whole.afterModerator() + whole.afterParticipant() + whole.unfollowed())
          .isEqualTo(turns);
      assertThat(whole.turnWords().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(whole.talk().participants().words());
      assertThat(whole.order())
          .doesNotHaveDuplicates()
          .hasSize(whole.talk().voices().size() - whole.talk().silent().size());
      assertThat(
              questions.stream()
                  .filter(one -> one.talk().group().equals(whole.talk().group()))
                  .mapToInt(one -> one.talk().participants().turns())
                  .sum())
          .isLessThanOrEqualTo(turns);
    }
  }
}
