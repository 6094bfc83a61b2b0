package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import eu.restart.refrain.study.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {
  private static final String GUIDE =
      "moderators: MOD\nquestions: hard=What are the greatest challenges in prison?"
          + " | help=How would you describe the internal support network?"
          + " | better=What do you do to feel better?\n";
  private static final String TALK =
      """
      MOD: Welcome, the recorder is on, and nobody here has to agree with anybody else today.
      P1: Fine.
      MOD: If a neighbour asked you over the hedge about the biggest challenges in prison, then what?
      P1: Keys.
      P2: Doors.
      MOD: Doors?
      P2: Yes, and the network of doors.
      MOD: Then support: how does that network inside look, who is there for whom, would you say?
      P1: My colleague.
      MOD: And the last one, what is it that you do so that you feel a little bit better at night?
      P2: Walk.
      """;

  @TempDir Path folder;

  @Test
  void likenessFollowsTheGuide() throws IOException {
    Checked<Transcript> read = read(TALK, Map.of());
    assertThat(read.value().asked())
        .extracting(Asked::question, Asked::turn, Asked::how)
        .containsExactly(
            tuple("hard", 3, Asked.How.LIKENESS),
            tuple("help", 8, Asked.How.LIKENESS),
            tuple("better", 10, Asked.How.LIKENESS));
    assertThat(read.value().asked()).allMatch(one -> one.certainty() > 0 && one.certainty() <= 1);
    assertThat(read.value().turns())
        .extracting(turn -> turn.question().orElse("-"))
        .containsExactly(
            "-", "-", "hard", "hard", "hard", "hard", "hard", "help", "help", "better", "better");
  }

  @Test
  void doubtNamesTurnLineAndCertainty() throws IOException {
    List<Problem> problems = read(TALK, Map.of()).problems();
    assertThat(problems)
        .filteredOn(problem -> problem.rule().startsWith("question-"))
        .extracting(problem -> problem.place().line())
        .containsExactly(3, 8, 10);
    assertThat(problems.toString()).contains("certainty 0.").contains("study.yaml");
  }

  @Test
  void settingsWinOverAll() throws IOException {
    Checked<Transcript> read =
        read(TALK, Map.of("help", Optional.of(5), "better", Optional.empty()));
    assertThat(read.value().asked())
        .extracting(Asked::question, Asked::turn, Asked::how, Asked::certainty)
        .contains(tuple("help", 5, Asked.How.SETTING, 1.0));
    assertThat(read.value().isAsked("better")).isFalse();
    assertThat(read.problems()).extracting(Problem::rule).doesNotContain("question-not-found");
  }

  @Test
  void aTurnBeyondTheTalkIsAnError() throws IOException {
    assertThat(read(TALK, Map.of("help", Optional.of(50))).problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::rule)
        .containsExactly("asked-turn");
  }

  @Test
  void whatIsNotFoundIsToldWithTheLikeliestTurn() throws IOException {
    Checked<Transcript> read =
        read(
            TALK.replaceAll(
                "Then support: .*",
                "Then colleagues, bosses, family, anybody: who is there for whom, and since when?"),
            Map.of());
    assertThat(read.value().isAsked("help")).isFalse();
    assertThat(read.problems())
        .filteredOn(problem -> problem.rule().equals("question-not-found"))
        .extracting(problem -> problem.place().line(), Problem::text)
        .containsExactly(
            tuple(
                8,
                "help was not found to be asked and counts as not asked (if it was asked, perhaps"
                    + " in turn 8, write in study.yaml under asked:  help: 8  and else  help: never)"));
  }

  @Test
  void guideWordsOnTheirOwnLineAreAMarker() throws IOException {
    Transcript transcript =
        read(
                "MOD: Hi.\nP1: Hi.\n\nWhat do you do to feel better?\n\nMOD: So?\nP1: Walk.\n",
                Map.of())
            .value();
    assertThat(transcript.asked()).containsExactly(new Asked("better", 3, Asked.How.MARKER, 1));
  }

  @Test
  void markersInEveryLanguage() throws IOException {
    for (String marker :
        List.of(
            "Domanda 2. Altro",
            "Vraag 2:",
            "Spørsmål 2",
            "Întrebarea 2",
            "Question 2",
            "Q2",
            "[Q2]",
            "**Q2.**",
            "## Vraag 2",
            "Pregunta 2 - x",
            "QUESTION 2")) {
      Transcript transcript =
          read("MOD: Hi.\nP1: Hi.\n\n" + marker + "\n\nMOD: So?\nP1: Walk.\n", Map.of()).value();
      assertThat(transcript.asked())
          .as(marker)
          .containsExactly(new Asked("help", 3, Asked.How.MARKER, 1));
      assertThat(transcript.parts()).extracting(Part::kind).contains(Part.Kind.MARKER);
    }
  }

  @Test
  void aMarkerBeyondTheGuideIsTold() throws IOException {
    Checked<Transcript> read =
        read("MOD: Hi.\nP1: Hi.\n\nVraag 9.\n\nMOD: So?\nP1: Walk.\n", Map.of());
    assertThat(read.value().asked()).isEmpty();
    assertThat(read.problems()).extracting(Problem::rule).contains("marker-unknown");
  }

  @Test
  void guideOrderIsBestAsAWhole() {
    List<List<Double>> scores =
        List.of(List.of(0.0, 0.9), List.of(0.5, 0.3), List.of(0.0, 0.6), List.of(0.5, 0.0));
    assertThat(new GuideOrder(scores, 0.2).places()).containsExactly(1, 2);
    assertThat(new GuideOrder(scores, 0.7).places()).containsExactly(-1, 0);
  }

  private Checked<Transcript> read(String talk, Map<String, Optional<Integer>> asked)
      throws IOException {
    Shown.Settings settings = Shown.Settings.of(GUIDE);
    Group group = Shown.group("en", List.of("MOD"), List.of(), asked);
    return Transcript.read(
        Files.writeString(folder.resolve("a.txt"), talk), group, settings.questions());
  }
}
