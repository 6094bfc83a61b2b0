package eu.restart.refrain.transcript;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same talk in every encoding gives the same text and turns. */
class EncodingsTest {
  private static final String TALK =
      "MOD: Café, naïf?\nÅse: Ja, på søndag.\nMOD: Så?\nÅse: Det går.\n";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir Path folder;

  @Test
  void encodingsGiveOneText() throws IOException {
    byte[] twice = new String(("\uFEFF" + TALK).getBytes(UTF_8), WINDOWS_1252).getBytes(UTF_8);
    List<byte[]> all =
        List.of(
            TALK.getBytes(UTF_8),
            ("\uFEFF" + TALK).getBytes(UTF_8),
            ("\uFEFF" + TALK).getBytes(UTF_16LE),
            TALK.getBytes(UTF_16LE),
            TALK.getBytes(WINDOWS_1252),
            twice,
            TALK.replace("\n", "\r\n").getBytes(UTF_8),
            TALK.replace("?\n", "?\r\n").getBytes(UTF_8),
            TALK.replace("\n", "\r").getBytes(UTF_8));
    String expected = Shown.of(read(all.getFirst(), "nb"));
    assertThat(expected).contains("[Åse] line 2 words 3: Ja, på søndag.");
    for (byte[] bytes : all) {
      assertThat(read(bytes, "nb").value().text()).isEqualTo(TALK);
      assertThat(Shown.of(read(bytes, "nb"))).isEqualTo(expected);
    }
  }

  @Test
  void encodingIsToldWhereItWasFound() throws IOException {
    assertThat(read(TALK.getBytes(WINDOWS_1252), "nb").problems())
        .extracting(Problem::rule)
        .contains("encoding");
  }

  @Test
  void noBreakSpacesAndOtherHyphensKeepTheirPlace() throws IOException {
    String talk =
        "P\u20101:\u00A0 Well,\u00A0yes.\nMOD:\u00A0Go on.\nP-1: No.\n\u00A0\nMOD: Ok?\nP-1: x\n";
    Transcript transcript = read(talk.getBytes(UTF_8), "en").value();
    assertThat(transcript.text()).isEqualTo(talk);
    assertThat(transcript.turns())
        .extracting(Turn::speaker)
        .containsExactly("P-1", "MOD", "P-1", "MOD", "P-1");
    assertThat(transcript.said(transcript.turns().getFirst())).isEqualTo("Well,\u00A0yes.");
  }

  @Test
  void cedillaAndCommaBelowAreOneSpeakerAndOneGuide() throws IOException {
    Shown.Settings settings =
        Shown.Settings.of(
            "language: ro\nmoderators: Țurcanu\nquestions: feelings=Cum vă simțiți în penitenciar?\n");
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "Ţurcanu: Bun, întrebarea care urmează e grea: cum vă simţiţi aici când intraţi pe"
                + " poartă în penitenciar, dimineaţa sau noaptea?\n"
                + "Ana: Bine.\nŢurcanu: Da?\nAna: Da.\n");
    Transcript transcript = Transcript.read(file, settings.group(), settings.questions()).value();
    assertThat(transcript.turns())
        .extracting(Turn::moderator)
        .containsExactly(true, false, true, false);
    assertThat(transcript.isAsked("feelings")).isTrue();
  }

  private Checked<Transcript> read(byte[] bytes, String language) throws IOException {
    return Transcript.read(
        Files.write(folder.resolve("a.txt"), bytes),
        Shown.group(language, List.of("MOD"), List.of(), Map.of()),
        List.of());
  }
}
