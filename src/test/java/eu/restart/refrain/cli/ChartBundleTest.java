package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.chart.ChartWord;
import eu.restart.refrain.chart.ChartWords;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Every file of the bundle of each kind of figure, on the demonstration study. */
class ChartBundleTest {
  private static final double WIDTH = 12.5;
  private static final ChartWords WORDS = ChartWords.in(new Language("ro"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heatmap --code stress",
        "bars --by about",
        "stacked",
        "dots --by role",
        "slope --code support",
        "multiples",
        "matrix --code coping --unit participant",
        "network --unit participant --least 6",
        "saturation",
        "talk",
        "timeline --where group=nl-1",
        "agreement --code stress"
      })
  void hasAllItsParts(String asked) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(("chart " + asked).split(" ", -1)));
    arguments.addAll(List.of("--lang", "ro", "--width", "12.5", "--out", folder.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        new CommandLineRun(out, new ByteArrayOutputStream()).run(arguments.toArray(String[]::new));
    assertThat(exit).isLessThan(2);
    List<Path> files = out.toString(UTF_8).lines().map(Path::of).toList();
    assertThat(files)
        .extracting(file -> file.getFileName().toString().replaceFirst("^[a-z0-9-]+\\.", ""))
        .containsExactly("ro.png", "ro.svg", "ro.pdf", "ro.csv", "ro.txt", "quotes.csv");
    png(Files.readAllBytes(files.get(0)));
    svg(Files.readAllBytes(files.get(1)));
    pdf(Files.readAllBytes(files.get(2)));
    assertThat(table(files.get(3)).rows()).isNotEmpty();
    assertThat(Files.readString(files.get(4)))
        .contains(WORDS.say(ChartWord.HOW_COUNTED), WORDS.say(ChartWord.ALTERNATIVE));
    quotes(table(files.get(5)));
  }

  private static void png(byte[] png) throws IOException {
    int at = new String(png, ISO_8859_1).indexOf("pHYs");
    ByteBuffer dots = ByteBuffer.wrap(png, at + 4, 9);
    assertThat(List.of(dots.getInt(), dots.getInt(), (int) dots.get()))
        .containsExactly(11811, 11811, 1);
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
        .isEqualTo((int) Math.round(WIDTH / 2.54 * 300));
  }

  private static void svg(byte[] svg) throws IOException {
    Element root = Xml.parse(svg, "svg").getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("12.5cm");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("ro");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(root.getElementsByTagName("text").getLength()).isPositive();
  }

  private static void pdf(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat((double) pdf.getPage(0).getMediaBox().getWidth())
          .isCloseTo(WIDTH / 2.54 * 72, within(0.01));
      List<Boolean> embedded = new ArrayList<>();
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        embedded.add(pdf.getPage(0).getResources().getFont(name).isEmbedded());
      }
      assertThat(embedded).isNotEmpty().doesNotContain(false);
    }
  }

  /** A cell, who said it where, and what; the words are left out where nobody may be shown. */
  private static void quotes(Table quotes) {
    assertThat(quotes.header())
        .containsExactly(
            "cell",
            "mention",
            "group",
            "speaker",
            "turn",
            "line",
            "quote",
            "translation",
            "code",
            "coder");
    assertThat(quotes.rows())
        .isNotEmpty()
        .allMatch(row -> !row.cell(0).isEmpty() && row.cell(2).matches("(it|nl|no|ro)-1"))
        .allMatch(row -> row.cell(6).isEmpty() || !row.cell(3).isEmpty())
        .allMatch(row -> row.cell(4).matches("\\d+") && row.cell(5).matches("\\d+"))
        .allMatch(row -> row.cell(6).isEmpty() || !row.cell(8).isEmpty());
  }

  private static Table table(Path file) throws IOException {
    return Table.parse(new SourceText("t", Files.readString(file), "UTF-8")).value();
  }
}
