package eu.restart.refrain.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
  private static final List<Question> GUIDE =
      Shown.Settings.of("questions: a=What is hard in prison? | b=Who helps you?").questions();

  private static final String BEFORE = "A: x\nB: y\nA: z\nB: v\n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void emptyFilesAreUnreadable(Format format) throws IOException {
    for (String content : List.of("", " \n\n \u00A0\n")) {
      Path file = Files.writeString(folder.resolve("a." + format.ending()), content);
      assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void foldersAndAbsentFilesAreUnreadable(Format format) throws IOException {
    Path file = Files.createDirectory(folder.resolve("a." + format.ending()));
    assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> read(folder.resolve("b." + format.ending())))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void theWrongEndingIsTold() throws IOException {
    Path text = Files.write(folder.resolve("a.txt"), Documents.docx(Documents.p("x")));
    assertThatThrownBy(() -> read(text)).hasMessageContaining("format-wrong");
    Path word = Files.writeString(folder.resolve("a.docx"), "MOD: hello\n");
    assertThatThrownBy(() -> read(word)).isInstanceOf(UnreadableException.class);
    Path pdf = Files.writeString(folder.resolve("b.txt"), "%PDF-1.7 ...");
    assertThatThrownBy(() -> read(pdf)).hasMessageContaining("a PDF, not txt");
    assertThatThrownBy(() -> read(folder.resolve("a.exe"))).hasMessageContaining("format-unread");
  }

  @Test
  void bombsAndOutsideEntitiesAreRefused() throws IOException {
    Path bomb =
        Files.write(
            folder.resolve("a.docx"),
            Documents.zip(Map.of("word/document.xml", " ".repeat(40 << 20))));
    assertThatThrownBy(() -> read(bomb)).hasMessageContaining("archive-refused");
    String xxe =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + Documents.word("&x;").substring(38);
    Path outside =
        Files.write(folder.resolve("b.docx"), Documents.zip(Map.of("word/document.xml", xxe)));
    assertThatThrownBy(() -> read(outside)).hasMessageContaining("xml-refused");
    Path other = Files.write(folder.resolve("c.docx"), Documents.zip(Map.of("x", "y")));
    assertThatThrownBy(() -> read(other)).hasMessageContaining("document-broken");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000);
    Path word = Files.write(folder.resolve("a.docx"), Documents.docx(deep));
    assertThatThrownBy(() -> read(word)).isInstanceOf(UnreadableException.class);
    String spans = "<text:span>".repeat(50_000) + "</text:span>".repeat(50_000);
    Path odt =
        Files.write(folder.resolve("a.odt"), Documents.odt("<text:p>" + spans + "</text:p>"));
    assertThatThrownBy(() -> read(odt)).isInstanceOf(UnreadableException.class);
    Path json = Files.writeString(folder.resolve("a.json"), "[".repeat(100_000));
    assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1, 2]", "{}", "\"x\"", "[{\"a\": 1}]", "nul", "{\"text\": \"x\"}{"})
  void jsonWithoutATalkIsUnreadable(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void aBrokenLineOfJsonIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"speaker\":\"A\",\"text\":\"x\"}\n{\"speaker\":\"A\",\"text\":\"x\"}\n{\"speaker\":");
    assertThatThrownBy(() -> read(file)).hasMessageContaining("a.jsonl:3");
  }

  @Test
  void brokenCuesKeepTheirWords() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.vtt"),
            "WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>One.\n\n00:xx --> 00:03\ntwo words\n\n<v A>three\n");
    Checked<Transcript> read = read(file);
    assertThat(read.value().text()).contains("One.", "two words", "three");
    assertThat(read.problems()).extracting(Problem::rule).contains("cue-broken");
  }

  @Test
  void zeroBytesStayInTheText() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "A: o\0ne\nB: \0\nA: two\nB: three\n\0\n");
    Checked<Transcript> read = read(file);
    assertThat(read.value().text()).contains("\0");
    assertThat(read.problems()).extracting(Problem::rule).contains("zero-bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: ", "(", "[0:22]"})
  void aMegabyteInOneLineIsRead(String piece) throws IOException {
    assertQuick("txt", BEFORE + piece.repeat((1 << 20) / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ", ":", "A:", "[", "((", "()", "(a)", "[1]", "0:", "0:22 ", "00:", "*", "#", "- ", "=",
        "A\t", "Q1", "<v A>", "<", "&amp;", "&#1", "\u00A0", "A1: b ", "Page 1 ", "{\"", ",", ";a",
        "\"", "\u0301", "[0:22]"
      })
  void longLinesAreLinear(String piece) throws IOException {
    String line = piece.repeat((1 << 14) / piece.length());
    for (String ending : List.of("txt", "vtt", "csv", "lrc")) {
      assertQuick(ending, BEFORE + line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A: x\n",
        "x\n",
        "Q1\n",
        "A%d: x\n",
        "(x)\n\n",
        "A\n",
        "%d\n",
        "x (y)\n",
        "A (%d): z\n",
        "A%d\tx\n",
        "(( x\n\n",
        "N%d Now\n"
      })
  void manyShortLinesAreLinear(String line) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 1 << 14; i++) {
      text.append(line.replace("%d", String.valueOf(i)));
    }
    assertQuick("txt", text.toString());
    assertQuick("srt", text.toString());
    assertQuick("csv", "speaker,text\n" + text.toString().replace(": ", ","));
  }

  private void assertQuick(String ending, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a." + ending), text);
    // A bound against growth without end only: how fast it is, a benchmark says.
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          try {
            read(file);
          } catch (UnreadableException e) {
            assertThat(e.problem().rule()).isNotEmpty();
          }
        },
        ending);
  }

  /** Whatever the bytes: a transcript whose words are conserved, or an UnreadableException. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void mutatedBytesNeverBreakTheReader(Format format) throws IOException {
    Random random = new Random(20250312 + format.ending().hashCode());
    byte[] good = sample(format);
    int readable = 0;
    for (int round = 0; round < 40; round++) {
      byte[] bytes = good.clone();
      int changes = 1 + random.nextInt(8);
      for (int i = 0; i < changes; i++) {
        bytes[random.nextInt(bytes.length)] =
            (byte) "\n\t:([{<>\"',;0A \u00E9\0".charAt(random.nextInt(17));
      }
      int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      Path file =
          Files.write(
              folder.resolve("m." + format.ending()), java.util.Arrays.copyOf(bytes, length));
      try {
        read(file);
        readable++;
      } catch (UnreadableException e) {
        assertThat(e.problem().place().file()).isEqualTo("m." + format.ending());
      }
    }
    assertThat(readable).isPositive();
  }

  @Test
  void mutatedXmlNeverBreaksTheReader() throws IOException {
    Random random = new Random(11);
    String good =
        Documents.word(Documents.p("MOD: a") + Documents.p("P1: b") + Documents.p("MOD: c"));
    int readable = 0;
    for (int round = 0; round < 150; round++) {
      byte[] xml = good.getBytes(UTF_8);
      for (int i = 0; i <= random.nextInt(3); i++) {
        xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("m.docx"), Documents.zipped("word/document.xml", xml));
      try {
        read(file);
        readable++;
      } catch (UnreadableException e) {
        assertThat(e.problem().place().file()).isEqualTo("m.docx");
      }
    }
    assertThat(readable).isPositive();
  }

  private static byte[] sample(Format format) throws IOException {
    String talk =
        "Date: 1.2.2025\nMOD: What is hard, [laughs] then?\nP1: (nods) Yes: no.\n\nMOD [0:22]: Q2\nP1: So (I think).\nP2: [00:01:00] x\n";
    return switch (format) {
      case DOCX ->
          Documents.docx(Documents.p("MOD: a") + Documents.p("P1: b") + Documents.p("MOD: c"));
      case ODT -> Documents.odt("<text:p>MOD: a</text:p><text:p>P1: b</text:p>");
      case TXT, MD -> talk.getBytes(UTF_8);
      case VTT ->
          "WEBVTT\n\nNOTE x\n\n1\n00:00.000 --> 00:02.000\n<v A>One &amp; <i>two</i>\n\n00:03.000 --> 00:04.000\n<v B>Three</v>\n"
              .getBytes(UTF_8);
      case SRT ->
          "1\n00:00:00,000 --> 00:00:02,000\nA: One\n\n2\n00:00:03,000 --> 00:00:04,000\nB: Two\n"
              .getBytes(UTF_8);
      case CSV ->
          "time,speaker,text\n0:00,MOD,\"Who, me?\"\n,,And\n0:10,P1:,\"A \"\"b\"\"\"\n"
              .getBytes(UTF_8);
      case TSV -> "start\tend\ttext\n0\t10\tOne\n10\t20\tTwo\n".getBytes(UTF_8);
      case JSON ->
          "[{\"speaker\": \"A\", \"text\": \"One\", \"start\": 1.5}, {\"text\": \"Two\"}]"
              .getBytes(UTF_8);
      case JSONL ->
          "{\"speaker\": \"A\", \"text\": \"One\"}\n{\"speaker\": \"B\", \"text\": \"Two\"}\n"
              .getBytes(UTF_8);
      case RTF ->
          "{\\rtf1\\ansi\\ansicpg1250 MOD: What?\\par P1: N\\'e3o \\u351? {\\b no}\\par MOD: x\\par}"
              .getBytes(UTF_8);
      case PDF -> Pdf.of(List.of("MOD: What?\nP1: No.\nMOD: Why?\n"), "");
      case LRC -> "[ti:x]\n[00:43.810]One\n[00:47.850]\n[00:48.350]A: Two\n".getBytes(UTF_8);
    };
  }

  private static Checked<Transcript> read(Path file) throws IOException {
    return Transcript.read(file, Shown.group("en", List.of("MOD"), List.of(), Map.of()), GUIDE);
  }
}
