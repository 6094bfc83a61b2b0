package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void readsEveryEncodingThatPartnersSend() {
    String norwegian = "Det står en fengselsbetjent på gangen – «ærlig talt», sa Øyvind.";
    String romanian = "Deţinuţii stau înghesuiţi în celulă şi aşteaptă; băieţii ştiu.";
    assertThat(text(norwegian.getBytes(UTF_8))).isEqualTo(norwegian);
    assertThat(text(("\uFEFF" + norwegian).getBytes(UTF_8))).isEqualTo(norwegian);
    assertThat(text(("\uFEFF" + norwegian).getBytes(UTF_16LE))).isEqualTo(norwegian);
    assertThat(text(("\uFEFF" + norwegian).getBytes(UTF_16BE))).isEqualTo(norwegian);
    assertThat(text(norwegian.getBytes(UTF_16LE))).isEqualTo(norwegian);
    assertThat(text(norwegian.getBytes(WINDOWS_1252))).isEqualTo(norwegian);
    assertThat(text(romanian.getBytes(WINDOWS_1250))).isEqualTo(romanian);
  }

  @Test
  void undoesASecondEncodingAndSaysSo() {
    String once = "Één cel – «overvol» … ță";
    byte[] twice = new String(("\uFEFF" + once).getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8);
    Checked<SourceText> read = SourceText.decode(twice, "a.txt");
    assertThat(read.value().text()).isEqualTo(once);
    assertThat(read.problems()).anyMatch(problem -> problem.text().contains("twice"));
  }

  @Test
  void leavesOrdinaryAccentsAlone() {
    for (String fine : new String[] {"Ã la carte", "perché è così", "«Àéî»", "50 € – 60 £"}) {
      assertThat(text(fine.getBytes(UTF_8))).isEqualTo(fine);
    }
  }

  @Test
  void changesNothingButLineEnds() {
    assertThat(text("a\r\nb\rc\n\n d\u00A0e ".getBytes(UTF_8))).isEqualTo("a\nb\nc\n\n d\u00A0e ");
  }

  @Test
  void tellsWhereItIs() {
    SourceText text = SourceText.decode("één\ntwee\n".getBytes(UTF_8), "a.txt").value();
    assertThat(text.placeAt(0)).hasToString("a.txt:1:1");
    assertThat(text.placeAt(6)).hasToString("a.txt:2:3");
    assertThat(text.placeAt(9)).hasToString("a.txt:3:1");
  }

  @Test
  void readsAnyBytesWithoutFailing() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertThat(SourceText.decode(bytes, "x").value().text()).doesNotContain("\r");
    }
  }

  @Test
  void refusesAFolderAndAMissingFile(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> SourceText.read(folder, "x.csv"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("folder");
    assertThatThrownBy(() -> SourceText.read(folder.resolve("none"), "none"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no such file");
  }

  private static String text(byte[] bytes) {
    return SourceText.decode(bytes, "a.txt").value().text();
  }
}
