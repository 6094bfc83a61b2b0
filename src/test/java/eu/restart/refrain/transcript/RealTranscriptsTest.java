package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real transcripts that nobody here wrote; skipped where they are not at hand.
 *
 * <p>The numbers were counted apart from this program, by a Python script over the raw files: a
 * label at the start of a line found with a regular expression of that file's own layout (or the
 * column, or the member), runs of one label with itertools.groupby, words as runs of characters of
 * the Unicode categories L, N and M. From the words those in brackets that a transcriber wrote were
 * taken off by reading the list of all brackets; the list is short, and each sum below says how
 * many.
 */
class RealTranscriptsTest {
  private static final Path DATA = Path.of(System.getProperty("refrain.data", "../shared/data"));

  /** Words before taking off notes within turns: 7715, 8641, 7383, 8204, 4988. */
  @ParameterizedTest
  @CsvSource({
    "1, 113, 7643, CA 2 GA 54 TN1 12 TN2 10 TN3 17 TN6 18",
    "2, 176, 8621, CA 2 GA 63 TN10 25 TN4 18 TN5 28 TN7 40",
    "3, 193, 7362, CA 3 GA 72 TN11 32 TN12 16 TN14 11 TN21 19 TN9 40",
    "4, 157, 8197, CA 2 GA 63 TN13 28 TN15 15 TN16 16 TN20 11 TN24 9 TN25 13",
    "5, 143, 4988, CA 2 GA 65 TN17 29 TN19 32 TN22 15"
  })
  void focusGroupsOfDoctors(int number, int turns, int words, String speakers) throws IOException {
    Checked<Transcript> read =
        read("fg-doctors-en/data/focus_group_" + number + ".txt", List.of("GA", "CA"));
    assertThat(turnsOf(read.value())).isEqualTo(speakers);
    assertThat(read.value().turns()).hasSize(turns);
    assertThat(words(read.value())).isEqualTo(words);
    assertThat(read.value().turns())
        .allMatch(turn -> turn.moderator() == turn.speaker().matches("GA|CA"));
    assertThat(read.value().text()).doesNotContain("\r", "\uFFFD");
  }

  @Test
  void slipsOfTheDoctorsTranscriberAreTold() throws IOException {
    List<String> moderators = List.of("GA", "CA");
    assertThat(read("fg-doctors-en/data/focus_group_2.txt", moderators).problems())
        .extracting(Problem::rule)
        .contains("encoding");
    assertThat(read("fg-doctors-en/data/focus_group_4.txt", moderators).problems())
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.contains("focus_group_4.txt:19: label-without-colon: GA"));
    assertThat(read("fg-doctors-en/data/focus_group_5.txt", moderators).problems())
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.contains(":23: speaker-spelling: Tn17 is read as TN17"));
  }

  /** One talk in many formats has the same words; 6534 and 14986 in the plain text. */
  @ParameterizedTest
  @CsvSource({
    "2023/Goodboy Galaxy/Goodboy Galaxy - Rik Nicol, text txt srt vtt tsv lrc json, 6534",
    "2025/Keitai update Spring 2025/Keitai update Spring 2025, txt srt vtt tsv json, 14986"
  })
  void oneTalkInManyFormats(String name, String endings, int words) throws IOException {
    List<String> first = List.of();
    for (String ending : endings.split(" ", -1)) {
      Checked<Transcript> read = read("hitsave-interviews/" + name + "." + ending, List.of());
      List<String> said =
          Words.of(read.value().said(read.value().turns().getFirst())).stream()
              .map(Words.Word::form)
              .toList();
      first = first.isEmpty() ? said : first;
      assertThat(said).as(ending).isEqualTo(first).hasSize(words);
      assertThat(read.value().turns()).hasSize(1);
      assertThat(read.problems()).extracting(Problem::rule).contains("speakers-none");
    }
  }

  /** Without an "Unknown Speaker" or notes save in Astravia: 7 times (Laughs). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13AM Games/Dawn of the Monsters - interview with Alex Rushdy, 13AM Games.md|8380"
            + "|Alex Rushdy 37 Jonas Rosland 38",
        "Betty & Earl/Interview with Matthew Brelsford, creator of Betty & Earl.md|7858"
            + "|Jonas Rosland 27 Matthew Brelsford 27",
        "GigaSword/GigaSword - Interview with Jack Breen.md|18146"
            + "|- 1 Jack Breen 41 Jonas Rosland 42",
        "Legends of Astravia/Legends of Astravia - Interview with Jaiden Alemni, Studio Alemni.md"
            + "|10679|Jaiden Alemni 60 Jonas Rosland 61",
        "Super Marxist Twins/Super Marxist Twins - Interview with Eric Kesterson, Saun Conlin, Jim"
            + " Bochanski, and Nick Zaleski.md|15774|- 1 Eric Kesterson 45 Jim Bochanski 44 Jonas"
            + " Rosland 61 Nick Zaleski 29 Saun Conlin 33"
      })
  void otter(String file, int words, String speakers) throws IOException {
    Transcript transcript = read("hitsave-interviews/2022/" + file, List.of()).value();
    assertThat(turnsOf(transcript)).isEqualTo(speakers);
    assertThat(words(transcript)).isEqualTo(words);
    assertThat(transcript.turns()).allMatch(turn -> turn.start().isPresent());
    assertThat(transcript.turns())
        .allMatch(turn -> turn.moderator() == turn.speaker().equals("Jonas Rosland"));
  }

  @Test
  void timesOfCuesInMarkdown() throws IOException {
    Transcript transcript =
        read("hitsave-interviews/2023/Artemio Urbina/interview-with-artemio-urbina.md", List.of())
            .value();
    assertThat(words(transcript)).isEqualTo(12290);
    assertThat(transcript.parts()).filteredOn(p -> p.kind() == Part.Kind.TIME).hasSize(1087);
  }

  /** Words with notes: 10222 (20 times of two words, one note of three), 12834 (one of three). */
  @ParameterizedTest
  @CsvSource({
    "armantrout, 10179, DB 205 RA 204",
    "gluck, 12831, DB 166 KRISTIN 6 LG 165",
    "mohammad, 9651, DB 131 KM 131",
    "wrigley, 15661, DB 101 RW 100"
  })
  void speakersInAColumn(String name, int words, String speakers) throws IOException {
    Transcript transcript =
        read("oralhistory-csv/_data/transcripts/" + name + ".csv", List.of("DB")).value();
    assertThat(turnsOf(transcript)).isEqualTo(speakers);
    assertThat(words(transcript)).isEqualTo(words);
  }

  /** A line a meeting. Committee: 13 words less than with notes such as [Inaudible.]. */
  @ParameterizedTest
  @CsvSource({"Product/jsonl/test, 20, 10547, 102519", "Committee/jsonl/test, 6, 1288, 86431"})
  void meetings(String name, int meetings, int turns, int words) throws IOException {
    Path file = DATA.resolve("qmsum/data/" + name + ".jsonl");
    assumeTrue(Files.exists(file), () -> "not at hand: " + file);
    List<Transcript> all =
        Transcript.readAll(file, Shown.group("en", List.of(), List.of(), Map.of()), List.of())
            .value();
    assertThat(all).hasSize(meetings);
    assertThat(all.stream().mapToInt(one -> one.turns().size()).sum()).isEqualTo(turns);
    assertThat(all.stream().mapToInt(RealTranscriptsTest::words).sum()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1", "P2", "P3", "P4", "P5", "P6", "P7"})
  void hangingIndentsHoldTwoSpeakers(String name) throws IOException {
    Transcript transcript =
        read("pdpilot/results/transcripts/" + name + ".layout.txt", List.of("Dan")).value();
    assertThat(transcript.turns()).extracting(Turn::speaker).containsOnly("Dan", "Participant");
  }

  /**
   * Turns as in the text that pdftotext -layout gave, and the same words, save in P2: there 12
   * numbers of pages stand in line with a number of the margin, and are no talk here.
   */
  @ParameterizedTest
  @CsvSource({
    "P1, 46, 46, 3017",
    "P2, 80, 79, 4826",
    "P3, 61, 59, 4071",
    "P4, 54, 53, 4920",
    "P5, 66, 65, 4084",
    "P6, 49, 48, 3797",
    "P7, 52, 52, 5677"
  })
  void printedInterviews(String name, int dan, int participant, int words) throws IOException {
    Checked<Transcript> pdf = read("pdpilot/results/transcripts/" + name + ".pdf", List.of("Dan"));
    Checked<Transcript> text =
        read("pdpilot/results/transcripts/" + name + ".layout.txt", List.of("Dan"));
    assertThat(turnsOf(pdf.value())).isEqualTo("Dan " + dan + " Participant " + participant);
    assertThat(turnsOf(pdf.value())).isEqualTo(turnsOf(text.value()));
    assertThat(words(pdf.value())).isEqualTo(words);
    assertThat(words(text.value())).isEqualTo(name.equals("P2") ? words + 12 : words);
  }

  private static Checked<Transcript> read(String name, List<String> moderators) throws IOException {
    Path file = DATA.resolve(name);
    assumeTrue(Files.exists(file), () -> "not at hand: " + file);
    return Transcript.read(file, Shown.group("en", moderators, List.of(), Map.of()), List.of());
  }

  private static int words(Transcript transcript) {
    return transcript.turns().stream().mapToInt(Turn::words).sum();
  }

  private static String turnsOf(Transcript transcript) {
    Map<String, Integer> turns = new TreeMap<>();
    transcript
        .turns()
        .forEach(
            turn -> turns.merge(turn.speaker().isEmpty() ? "-" : turn.speaker(), 1, Integer::sum));
    return String.join(
        " ", turns.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
  }
}
