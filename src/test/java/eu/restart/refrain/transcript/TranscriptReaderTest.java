package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptReaderTest {
  private static final String TALK = "MOD: Who?\nP1: Me.\nMOD: Good.\nP2: Me too.\n";

  @TempDir Path folder;

  @BeforeEach
  void study() throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        "title: T\ngroups:\n  - {id: g1, country: NL, language: nl, moderators: [MOD]}\n");
    Files.createDirectories(folder.resolve("transcripts/g1"));
  }

  @Test
  void readsTheOneTranscript() throws IOException {
    put("transcript.txt", TALK);
    Checked<Transcript> read = open();
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().group()).isEqualTo("g1");
    assertThat(read.value().file()).isEqualTo("transcripts/g1/transcript.txt");
    assertThat(read.value().turns()).extracting(Turn::number).containsExactly(1, 2, 3, 4);
    assertThat(read.value().turn(4).map(Turn::speaker)).contains("P2");
    assertThat(read.value().turn(0)).isEmpty();
    assertThat(read.value().turn(5)).isEmpty();
  }

  @Test
  void endingsInCapitalsAreRead() throws IOException {
    put("Transcript.TXT", TALK);
    assertThat(open().value().turns()).hasSize(4);
  }

  @Test
  void severalAreToldAndTheFirstInOrderIsRead() throws IOException {
    put("transcript.csv", "speaker,text\nMOD,No.\n");
    put("transcript.txt", TALK);
    put("transcript.doc", "old");
    Checked<Transcript> read = open();
    assertThat(read.value().file()).endsWith("transcript.txt");
    assertThat(read.problems())
        .extracting(Problem::rule)
        .containsExactly("format-unread", "transcript-several");
    assertThat(read.problems().getLast().text()).contains("transcript.txt, transcript.csv");
  }

  @Test
  void noneIsUnreadable() {
    assertThatThrownBy(this::open)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("transcripts/g1/: transcript-missing");
  }

  @Test
  void anOldWordDocumentSaysWhatIsRead() throws IOException {
    put("transcript.doc", "MOD: x");
    assertThatThrownBy(this::open)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("format-unread")
        .hasMessageContaining("docx, odt, txt, md, vtt");
  }

  @Test
  void missingFolderIsUnreadable() throws IOException {
    Files.delete(folder.resolve("transcripts/g1"));
    assertThatThrownBy(this::open).isInstanceOf(UnreadableException.class);
  }

  @Test
  void strangersAreFindingsAndTheSilentANote() throws IOException {
    put("participants.csv", "speaker,role\nP1,\nP9,\n");
    put("transcript.txt", TALK);
    List<Problem> problems = open().problems();
    assertThat(problems)
        .extracting(Problem::rule, Problem::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("participant-silent", Severity.NOTE),
            org.assertj.core.groups.Tuple.tuple("speaker-unknown", Severity.WARNING));
    assertThat(problems.getLast().place().line()).isEqualTo(4);
  }

  @Test
  void withoutModeratorTheMostAskingIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A: So?\nB: Yes.\nA: Why?\nB: Well?\n");
    Checked<Transcript> read =
        Transcript.read(file, Shown.group("en", List.of(), List.of(), Map.of()), List.of());
    assertThat(read.problems())
        .extracting(Problem::text)
        .first()
        .asString()
        .contains("A asks most (2 question marks)");
    assertThat(read.value().turns()).noneMatch(Turn::moderator);
  }

  @Test
  void aModeratorWhoNeverSpeaksIsTold() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "Gespreksleider: So?\nB: Yes.\nGespreksleider: Why?\nB: Well?\n");
    Checked<Transcript> read =
        Transcript.read(file, Shown.group("nl", List.of("MOD"), List.of(), Map.of()), List.of());
    assertThat(read.problems())
        .extracting(Problem::rule)
        .contains("moderator-missing", "moderator-recognised");
    assertThat(read.value().turns().getFirst().moderator()).isTrue();
  }

  @Test
  void severalTalksAreReadApart() throws IOException {
    String meeting = "{\"meeting_transcripts\": [{\"speaker\": \"A\", \"content\": \"Hi\"}]}\n";
    Path file = Files.writeString(folder.resolve("a.jsonl"), meeting + "\n" + meeting);
    Group group = Shown.group("en", List.of("A"), List.of(), Map.of());
    assertThat(Transcript.readAll(file, group, List.of()).value()).hasSize(2);
    assertThatThrownBy(() -> Transcript.read(file, group, List.of()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("holds 2 talks");
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve("transcripts/g1").resolve(name), text);
  }

  private Checked<Transcript> open() throws IOException {
    Study study = Study.open(folder).value();
    return Transcript.open(study, study.groups().getFirst());
  }
}
