package eu.restart.refrain.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTest {
  private static final List<String> TALK =
      List.of(
          """
          Focus group in the north, 2025

          MOD: What weighs most on you here, in the daily work of the prison?

          P1: Støyen på natta, og så er det altfor få av oss som går runden når det
          smeller i dørene og alle roper samtidig, hele tiden.

          P2: Ștefan zice că țipetele se aud până la poartă.

          1
          """,
          """
          Focus group in the north, 2025
          Og ingen svarer på telefonen før ti, så vi står der.

          MOD: And at night?

          P1: Ja.

          2
          """,
          """
          Focus group in the north, 2025

          P2: Nimic nu ajută, dar cafeaua din curte ne ține.

          3
          """);

  @TempDir Path folder;

  private Checked<Transcript> read(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("transcript.pdf"), pdf);
    return Transcript.read(file, Shown.group("nb", List.of("MOD"), List.of(), Map.of()), List.of());
  }

  private static String header(Transcript transcript) {
    return String.join(
        "|",
        transcript.parts().stream()
            .filter(part -> part.kind() == Part.Kind.HEADER)
            .map(part -> part.span().of(transcript.text()))
            .toList());
  }

  @Test
  void speakersLettersAndRunningTitles() throws IOException {
    Checked<Transcript> read = read(Pdf.of(TALK, ""));
    Transcript transcript = read.value();
    assertThat(transcript.turns())
        .extracting(turn -> turn.speaker() + " " + turn.words())
        .containsExactly("MOD 13", "P1 25", "P2 20", "MOD 3", "P1 1", "P2 9");
    assertThat(transcript.said(transcript.turns().get(2)))
        .startsWith("Ștefan zice că țipetele")
        .endsWith("så vi står der.");
    assertThat(header(transcript))
        .isEqualTo(
            "Focus group in the north, 2025|1|Focus group in the north, 2025|2"
                + "|Focus group in the north, 2025|3");
    assertThat(read.problems()).extracting(Problem::rule).contains("pdf-read");
  }

  @Test
  void numbersInTheMarginAreNoTalk() throws IOException {
    Transcript transcript =
        read(Pdf.of(
                List.of("1|P1: We are few.\n\n2|MOD: How few?\n\n3|P1: Three, 4 at most.\n"), ""))
            .value();
    assertThat(transcript.turns())
        .extracting(turn -> turn.speaker() + ": " + transcript.said(turn))
        .containsExactly("P1: We are few.", "MOD: How few?", "P1: Three, 4 at most.");
  }

  @Test
  void aPageWithoutTextIsToldAndAllOfThemRefused() throws IOException {
    assertThat(read(Pdf.of(List.of("P1: We are.\nP2: Yes.\nP1: No.\n", ""), "")).problems())
        .anyMatch(one -> one.text().startsWith("1 of 2 pages hold no text"));
    assertThatThrownBy(() -> read(Pdf.of(List.of("", ""), "")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("pdf-scanned");
  }

  @Test
  void lockedOnesAreRefused() throws IOException {
    byte[] locked = Pdf.of(TALK, "secret");
    assertThatThrownBy(() -> read(locked))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("pdf-locked");
  }

  @Test
  void whatIsNoPdfIsRefused() {
    for (String content : List.of("%PDF-", "%PDF-1.7\n%%EOF", "hello")) {
      assertThatThrownBy(() -> read(content.getBytes(ISO_8859_1)))
          .isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void brokenOnesAreReadOrRefused() throws IOException {
    byte[] whole = Pdf.of(TALK.subList(1, 2), "");
    Random random = new Random(8);
    for (int round = 0; round < 60; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(30); i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = java.util.Arrays.copyOf(broken, broken.length - random.nextInt(2) * 700);
      try {
        assertThat(read(cut).value().text()).isNotEmpty();
      } catch (UnreadableException e) {
        assertThat(e.problem().rule()).startsWith("pdf-");
      }
    }
  }

  @Test
  void bombsAreSeenBeforeTheyUnpack() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(ISO_8859_1));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        deflater.write(zeros);
      }
    }
    assertThatThrownBy(() -> read(packed.toByteArray())).hasMessageContaining("pdf-large");
    String twice = "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\n";
    assertThatThrownBy(() -> read(twice.getBytes(ISO_8859_1))).hasMessageContaining("pdf-large");
  }
}
