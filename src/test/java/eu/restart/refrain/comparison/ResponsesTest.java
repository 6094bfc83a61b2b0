package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mentions;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The question by participant matrix. */
class ResponsesTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .questions("q1", "q2")
          .theme("noise")
          .theme("heat")
          .group("it-1", "IT", "it")
          .participant("A", "")
          .participant("B", "")
          .participant("C", "")
          .participant("D", "")
          .ask("q1")
          .say("A", "so it is")
          .marked("anna", "noise", "so it is", Mark.A)
          .marked("bob", "heat", "it is", Mark.SD)
          .say("B", "once at night")
          .marked("anna", "noise", "once", Mark.SE)
          .say("C", "well")
          .coding("anna", "noise", "well")
          .ask("q2")
          .say("C", "hm")
          .group("nl-1", "NL", "nl")
          .ask("q1")
          .say("X", "een")
          .say("Y", "twee")
          .say("Z", "drie")
          .coding("anna", "noise", "drie")
          .build();

  static LongStream seeds() {
    return LongStream.range(1, 11);
  }

  private static List<Responses> all(Corpus corpus) {
    return Responses.all(corpus, Mentions.of(corpus, Basis.HUMAN));
  }

  @Test
  void silenceIsNotConsent() {
    Responses one = all(CORPUS).getFirst();
    assertThat(one.with(Set.of(Mark.A, Mark.SE))).isEqualTo(2);
    assertThat(one.with(Set.of(Mark.D, Mark.SD))).isEqualTo(1);
    assertThat(one.silent()).as("a coding without a mark is no answer").isEqualTo(2);
    assertThat(Responses.sheet(all(CORPUS)).rows().getFirst())
        .containsExactly(
            "it-1", "q1", "shown", "4", "1", "1", "0", "1", "2", "1", "2", "0.500", "1.000",
            "0.250", "human");
  }

  @Test
  void aQuestionWithoutAnAnswerIsAllNr() {
    assertThat(Responses.sheet(all(CORPUS)).rows().get(1).subList(8, 14))
        .containsExactly("0", "0", "4", "0.000", "", "0.000");
  }

  @Test
  void aGroupThatNobodyMarksSaysNothing() {
    assertThat(Responses.sheet(all(CORPUS)).rows().getLast())
        .startsWith("nl-1", "q1", "not marked", "3", "", "");
    assertThat(Responses.matrixSheet(all(CORPUS)).rows())
        .contains(List.of("nl-1", "q1", "X", "", "human"))
        .contains(List.of("it-1", "q1", "A", "A SD", "human"))
        .contains(List.of("it-1", "q1", "D", "NR", "human"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void codingsWithoutMarksMarkNobody(long seed) {
    assertThat(all(new RandomCorpus(seed).corpus()))
        .allMatch(one -> !one.marked() && one.silent() == one.marks().size());
  }
}
