package eu.restart.refrain.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RtfDocumentTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238"
          + " Times;}}{\\info{\\author Nobody: reads this}}\n";

  @TempDir Path folder;

  private Checked<Transcript> read(String rtf) throws IOException {
    Path file = Files.write(folder.resolve("transcript.rtf"), rtf.getBytes(ISO_8859_1));
    return Transcript.read(file, Shown.group("nb", List.of("MOD"), List.of(), Map.of()), List.of());
  }

  private static List<String> said(Transcript transcript) {
    return transcript.turns().stream()
        .map(turn -> turn.speaker() + ": " + transcript.said(turn))
        .toList();
  }

  @Test
  void lettersOfBothCodePagesAndUnicodeEscapes() throws IOException {
    Checked<Transcript> read =
        read(
            HEAD
                + "\\pard MOD: Hva er verst h\\'e6r, p\\'e5 natta?\\par\n"
                + "P1: St\\'f8yen {\\b i} gangen.\\par\n"
                + "P2: {\\f1 \\'aacoala, \\'fearca \\'ba\\'fe} \\u536?tefan \\uc2\\u355 xx"
                + " \\u-10179??\\u-8704??\\par\n"
                + "MOD: \\ldblquote Ja\\rdblquote\\emdash takk.\\par}");
    assertThat(said(read.value()))
        .containsExactly(
            "MOD: Hva er verst hær, på natta?",
            "P1: Støyen i gangen.",
            "P2: Şcoala, ţarca şţ Ștefan ţ 😀",
            "MOD: “Ja”—takk.");
    assertThat(read.value().turns().get(2).line()).isEqualTo(3);
  }

  @Test
  void aWholeDocumentInCodePage1250() throws IOException {
    assertThat(
            said(
                read("{\\rtf1\\ansi\\ansicpg1250 MOD: Ce e greu?\\par P1: T\\'e3cerea \\'een celul"
                        + "\\'e3, \\'ba\\'e2mb\\'e3ta.\\par MOD: Da.\\par P1: Nu.\\par}")
                    .value()))
        .containsExactly(
            "MOD: Ce e greu?", "P1: Tăcerea în celulă, şâmbăta.", "MOD: Da.", "P1: Nu.");
  }

  @Test
  void whatIsNotTalkIsLeftOutAndNotesAreTold() throws IOException {
    Checked<Transcript> read =
        read(
            HEAD
                + "{\\header Page of P9: header}{\\*\\generator P8: x;}{\\stylesheet{Normal;}}"
                + "MOD: So?\\par P1: It is {\\deleted not }hard{\\footnote P7: note}.\\par"
                + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt MOD: Why}}?\\par"
                + " P1: So\\line it is.\\par{\\pict 0102abcdef}}");
    assertThat(said(read.value()))
        .containsExactly("MOD: So?", "P1: It is hard.", "MOD: Why?", "P1: So\nit is.");
    assertThat(read.problems())
        .filteredOn(one -> one.rule().equals("document-left-out"))
        .extracting(Problem::text)
        .singleElement()
        .asString()
        .contains("1 footnotes and comments");
  }

  @Test
  void rowsOfATableAreParagraphs() throws IOException {
    assertThat(
            said(
                read(HEAD
                        + "\\trowd MOD:\\cell What?\\cell\\row\\trowd P1:\\cell"
                        + " This.\\cell\\row\\trowd MOD:\\cell Ah.\\cell\\row\\trowd"
                        + " P1:\\cell So.\\cell\\row}")
                    .value()))
        .containsExactly("MOD: What?", "P1: This.", "MOD: Ah.", "P1: So.");
  }

  @Test
  @Timeout(60)
  void harmIsRefused() {
    for (String rtf :
        List.of(
            "{\\rtf1 x\\bin2000000000 x}",
            "{\\rtf1 x\\bin99999999999999999999 x}",
            "{\\rtf1 " + "{".repeat(5_000) + "x" + "}".repeat(5_000) + "}",
            "{\\rtf1 " + "\\u351?".repeat(200_000) + "}",
            "{\\rtf1 x",
            "{\\rtf1 x}}}}",
            "{\\rtf1 \\'zz}",
            "{\\rtf1 }")) {
      assertThatThrownBy(() -> read(rtf)).isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void brokenOnesAreReadOrRefused() throws IOException {
    String whole = HEAD + "MOD: What?\\par P1: St\\'f8yen \\u351? x.\\par MOD: Ja.\\par}";
    Random random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder broken = new StringBuilder(whole);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        broken.setCharAt(6 + random.nextInt(whole.length() - 6), (char) random.nextInt(256));
      }
      try {
        assertThat(read(broken.toString()).value().text()).isNotEmpty();
      } catch (UnreadableException e) {
        assertThat(e.problem().place().file()).isEqualTo("transcript.rtf");
      }
    }
  }
}
