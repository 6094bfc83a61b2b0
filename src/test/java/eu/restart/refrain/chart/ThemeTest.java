package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Study;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String SIGNS = "0123456789 .,:;?!()'%*+-/&";

  @TempDir private Path folder;

  @Test
  void aStudyThatAsksForNothingHasTheHousesLook() throws IOException {
    Checked<Theme> theme = theme("");
    assertThat(theme.problems()).isEmpty();
    assertThat(theme.value().palette()).isEqualTo(Palette.HOUSE);
    assertThat(theme.value().regular()).isSameAs(Face.REGULAR);
    assertThat(theme.value().bold()).isSameAs(Face.BOLD);
    assertThat(theme.value().centimetres()).isEqualTo(16);
    assertThat(theme.value().language()).isEmpty();
  }

  @Test
  void takesFontColoursSizeWidthAndLanguage() throws IOException {
    font("fonts/house.ttf", PLAIN + SIGNS + "ëéïóüàèăâîșțæøå≥–…’“”—·×=éáíúêô");
    Checked<Theme> read =
        theme(
            """
            charts:
              font: fonts/house.ttf
              palette: ["#8B1E3F", 3C153B, 89BD9E]
              text: 10
              width: 12.5
              language: nl
            """);
    Theme theme = read.value();
    assertThat(theme.regular().isShipped()).isFalse();
    assertThat(theme.bold()).isSameAs(theme.regular());
    assertThat(theme.palette().series())
        .containsExactly(new Color(0x8B1E3F), new Color(0x3C153B), new Color(0x89BD9E));
    assertThat(theme.palette().series(0, 2)).isEqualTo(new Color(0x8B1E3F));
    assertThat(theme.scale()).isEqualTo(10 / 8.5);
    assertThat(theme.centimetres()).isEqualTo(12.5);
    assertThat(theme.language()).contains(new Language("nl"));
    assertThat(theme.fingerprints()).containsOnlyKeys("fonts/house.ttf");
  }

  @Test
  void aFigureInAnOwnFontKeepsItInEveryForm() throws IOException {
    font("a.ttf", PLAIN + SIGNS);
    Theme theme = theme("charts: {font: a.ttf, text: 12}\n").value();
    Drawing drawing = Samples.heatmap().draw(theme, 16);
    assertThat(drawing.svg())
        .contains("font-family=\"'Liberation Sans', sans-serif\"", "textLength=\"")
        .doesNotContain("font-weight");
    assertThat(drawing.inks())
        .filteredOn(Ink.Letters.class::isInstance)
        .allMatch(ink -> ((Ink.Letters) ink).face() == theme.regular())
        .allMatch(ink -> ((Ink.Letters) ink).size() >= 6.5);
    try (PDDocument pdf = Loader.loadPDF(drawing.pdf())) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
    assertThat(drawing.png()).isEqualTo(Samples.heatmap().draw(theme, 16).png());
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsDrawnAsShapes() throws IOException {
    byte[] file = font("a.ttf", PLAIN + SIGNS);
    int rights = table(file, "OS/2") + 8;
    file[rights + 1] = 2;
    Files.write(folder.resolve("a.ttf"), file);
    Checked<Theme> theme = theme("charts: {font: a.ttf}\n");
    assertThat(said(theme)).anyMatch(one -> one.contains("may not be put into a PDF"));
    try (PDDocument pdf = Loader.loadPDF(Samples.heatmap().draw(theme.value(), 16).pdf())) {
      assertThat(pdf.getPage(0).getResources().getFontNames()).isEmpty();
    }
  }

  @Test
  void lettersThatAreMissingAreTold() throws IOException {
    font("a.ttf", PLAIN + SIGNS);
    Checked<Theme> theme = theme("report: {languages: [ro]}\ncharts: {font: a.ttf}\n");
    assertThat(said(theme))
        .anyMatch(one -> one.startsWith("study.yaml:5:16: charts-font") && one.contains("ț"));
    Map<String, Figure> one = new TreeMap<>(Map.of("a", Samples.longHeatmap()));
    assertThat(FigureFiles.make(one, theme.value(), 16).problems())
        .extracting(Problem::rule)
        .containsExactly("figure-letter");
  }

  @Test
  void aFontWithoutTheLettersOfEveryFigureIsRefused() throws IOException {
    font("a.ttf", "abc");
    Checked<Theme> theme = theme("charts: {font: a.ttf}\n");
    assertThat(said(theme)).anyMatch(one -> one.contains("a.ttf lacks") && one.contains(" Z "));
    assertThat(theme.value().regular()).isSameAs(Face.REGULAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.ttf", "/etc/passwd", "fonts", "no.ttf", "study.yaml", "link.ttf"})
  void whatIsNoFontOfTheStudyIsRefused(String name) throws IOException {
    Path outside = Files.createTempFile("outside", ".ttf");
    Files.write(outside, Face.REGULAR.file());
    Files.createDirectories(folder.resolve("fonts"));
    Files.createSymbolicLink(folder.resolve("link.ttf"), outside);
    Checked<Theme> theme = theme("charts: {font: " + name + "}\n");
    Files.delete(outside);
    assertThat(theme.problems()).hasSize(1);
    assertThat(said(theme).getFirst()).startsWith("study.yaml:4:16: charts-font: ");
    assertThat(theme.value().regular()).isSameAs(Face.REGULAR);
  }

  @Test
  void brokenFontsAreToldAndNeverThrow() throws IOException {
    byte[] sound = font("a.ttf", PLAIN + SIGNS);
    Random random = new Random(4);
    for (int round = 0; round < 40; round++) {
      byte[] broken = sound.clone();
      for (int i = 0; i < 1 + round / 4; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      Files.write(
          folder.resolve("a.ttf"),
          round % 3 == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken);
      Checked<Theme> theme = theme("charts: {font: a.ttf}\n");
      Drawing drawing = Samples.heatmap().draw(theme.value(), 16);
      assertThat(new String(drawing.pdf(), ISO_8859_1)).startsWith("%PDF");
      assertThat(drawing.png()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttcf", "wOFF", "wOF2", "OTTO", "%PDF"})
  void otherKindsOfFilesAreNamed(String head) throws IOException {
    byte[] file = Arrays.copyOf(head.getBytes(ISO_8859_1), 4000);
    Files.write(folder.resolve("a.ttf"), file);
    assertThat(said(theme("charts: {font: a.ttf}\n")))
        .singleElement()
        .asString()
        .contains("the letters are those of the program");
  }

  @Test
  void badSettingsAreToldAllAtOnceWithTheirPlaces() throws IOException {
    Checked<Study> study =
        study(
            """
            charts:
              fontt: x
              palette: [red, "#8B1E3F", FFFFFF]
              text: 5
              width: 14 cm
              language: nederlands!
            """);
    List<String> all =
        study.with(Theme.of(study.value()).problems()).problems().stream()
            .map(Problem::toString)
            .toList();
    assertThat(all)
        .anyMatch(one -> one.startsWith("study.yaml:5:") && one.contains("did you mean font?"))
        .anyMatch(one -> one.startsWith("study.yaml:6:13: charts-colour: red is no colour"))
        .anyMatch(one -> one.startsWith("study.yaml:6:29: charts-colour: FFFFFF cannot be seen"))
        .anyMatch(one -> one.startsWith("study.yaml:7:") && one.contains("from 7.5 to 16"))
        .anyMatch(one -> one.startsWith("study.yaml:8:") && one.contains("14 cm is no number"))
        .anyMatch(one -> one.startsWith("study.yaml:9:") && one.contains("language"));
    assertThat(Theme.of(study.value()).value().palette()).isEqualTo(Palette.HOUSE);
  }

  @Test
  void aColourThatYamlTakesForACommentIsTold() throws IOException {
    assertThat(study("charts:\n  palette:\n    - #8B1E3F\n    - 3C153B\n").problems())
        .extracting(Problem::toString)
        .anyMatch(one -> one.contains("charts-colour") && one.contains("quotation marks"));
  }

  @Test
  void coloursThatLookAlikeAreTakenAndTold() throws IOException {
    Checked<Theme> same = theme("charts: {palette: [1D3557, 1D3560]}\n");
    assertThat(said(same)).singleElement().asString().contains("can hardly be told apart: 1D3557");
    assertThat(same.value().palette().series()).hasSize(2);
    Checked<Theme> blind = theme("charts: {palette: [\"C0392B\", \"7F8C1B\"]}\n");
    assertThat(said(blind)).singleElement().asString().contains("colour-blind");
    Checked<Theme> grey = theme("charts: {palette: [\"D55E00\", \"1E90C8\"]}\n");
    assertThat(said(grey)).singleElement().asString().contains("printed in grey");
    assertThat(grey.hasFindings()).isFalse();
  }

  @Test
  void palettesHaveNamesAndAnUnknownNameIsTold() throws IOException {
    assertThat(theme("charts: {palette: Grey}\n").problems()).isEmpty();
    Checked<Theme> theme = theme("charts: {palette: rainbow}\n");
    assertThat(said(theme)).singleElement().asString().contains("write one of grey, house, virid");
    assertThat(said(theme("charts: {palette: [1D3557]}\n")))
        .singleElement()
        .asString()
        .contains("2 to 12 colours");
  }

  @Test
  void largeLettersNeedAWideFigure() throws IOException {
    assertThat(theme("charts: {text: 16, width: 10}\n").value().centimetres()).isEqualTo(15.1);
    assertThat(said(theme("charts: {text: 16, width: 10}\n")))
        .singleElement()
        .asString()
        .contains("letters of 16 points need a width of 15.1 cm, and 10 cm");
    assertThat(theme("charts: {text: 16}\n").problems()).isEmpty();
  }

  @Test
  void aLanguageWithoutWordsIsTold() throws IOException {
    Checked<Theme> theme = theme("charts: {language: fi}\n");
    assertThat(said(theme)).singleElement().asString().contains("charts-language");
    assertThat(theme.value().language()).isEmpty();
  }

  private Checked<Theme> theme(String charts) throws IOException {
    return Theme.of(study(charts).value());
  }

  private Checked<Study> study(String charts) throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        "title: T\ngroups:\n  - {id: a, country: NL, language: nl}\n" + charts);
    return Study.open(folder);
  }

  private static List<String> said(Checked<Theme> theme) {
    return theme.problems().stream().map(Problem::toString).toList();
  }

  /** The program's own font with only these letters, under the study's folder. */
  private byte[] font(String name, String letters) throws IOException {
    byte[] file = Face.REGULAR.file();
    TTFSubsetter subset = new TTFSubsetter(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    letters.codePoints().forEach(subset::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subset.writeToStream(out);
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, out.toByteArray());
    return out.toByteArray();
  }

  private static int table(byte[] font, String name) {
    ByteBuffer data = ByteBuffer.wrap(font);
    for (int i = 0; i < data.getShort(4); i++) {
      int at = 12 + 16 * i;
      if (new String(font, at, 4, ISO_8859_1).equals(name)) {
        return data.getInt(at + 8);
      }
    }
    throw new IllegalStateException("no table " + name);
  }
}
