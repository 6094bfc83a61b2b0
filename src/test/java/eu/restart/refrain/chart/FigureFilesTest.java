package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.comparison.State;
import eu.restart.refrain.source.Checked;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureFilesTest {
  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://x\")",
          "<script>alert(1)</script>&amp;]]>",
          "control\u0000\u0007\u001b\ttab",
          "lone \ud800 surrogate",
          "漢字 and 😀",
          "",
          "a\nb");

  @TempDir Path folder;

  @Test
  void writesEachFigureInFiveForms() throws Exception {
    Map<String, Figure> figures = new TreeMap<>(Samples.each());
    Checked<List<Path>> written = FigureFiles.write(folder, figures);
    assertThat(written.problems()).isEmpty();
    assertThat(written.value()).hasSize(20).allMatch(Files::exists);
    assertThat(written.value()).startsWith(folder.resolve("dots.png"), folder.resolve("dots.svg"));
    assertThat(folder.toFile().list()).hasSize(20);
  }

  @Test
  void sameFiguresGiveTheSameBytes() throws Exception {
    Map<String, Figure> figures = new TreeMap<>(Samples.each());
    List<Path> once = FigureFiles.write(folder.resolve("once"), figures).value();
    List<Path> again = FigureFiles.write(folder.resolve("again"), figures).value();
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
    }
  }

  @Test
  void pngHas300DotsAnInch() throws Exception {
    byte[] png = Samples.heatmap().draw(16).png();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1890);
    int at = new String(png, ISO_8859_1).indexOf("pHYs");
    ByteBuffer data = ByteBuffer.wrap(png, at + 4, 9);
    assertThat(data.getInt()).isEqualTo(11811);
    assertThat(data.getInt()).isEqualTo(11811);
    assertThat(data.get()).isEqualTo((byte) 1);
  }

  @Test
  void svgHasItsTextAsText() throws Exception {
    Document svg = parse(Samples.longHeatmap().draw(16).svg());
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("16cm");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("ro");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("font-family")).contains("Liberation Sans", "sans-serif");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("Lipsa");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("7 din 8");
    NodeList texts = svg.getElementsByTagName("text");
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      seen.add(texts.item(i).getTextContent());
    }
    assertThat(seen).contains("7 din 8", "neîntrebat", "Storbritannia");
  }

  @Test
  void pdfIsTaggedAndHoldsItsFonts() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Samples.dots().draw(16).pdf())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Daily stress factors, by country");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getK().toString()).isNotEmpty();
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Separation from family and society", "7 of 8");
    }
  }

  @Test
  void csvLeavesFieldsEmptyWhereThereIsNoNumber() {
    Grid grid =
        new Grid(
            List.of(new Label("noise", "Noise, all day")),
            Samples.labels("n", List.of("A", "B", "C")),
            List.of(
                new Datum(State.MENTIONED, 3, 8, 5),
                new Datum(State.NOT_MENTIONED, 0, 7, 0),
                new Datum(State.SUPPRESSED, 2, 6, 2)));
    assertThat(new Heatmap(Samples.caption("A"), grid, Samples.ENGLISH).csv())
        .isEqualTo(
            """
            row,row_label,column,column_label,state,participants,of,mentions
            noise,"Noise, all day",n0,A,mentioned,3,8,5
            noise,"Noise, all day",n1,B,not-mentioned,0,7,0
            noise,"Noise, all day",n2,C,suppressed,,,
            """);
  }

  @Test
  void hostileLabelsAreOnlyText() throws Exception {
    Grid grid = Samples.countries(HOSTILE);
    Map<String, Figure> figures =
        Map.of(
            "heatmap", new Heatmap(Samples.caption(HOSTILE.get(1)), grid, Samples.ENGLISH),
            "dots", new DotPlot(Samples.caption(HOSTILE.get(2)), grid, Samples.ENGLISH),
            "grouped", new GroupedBars(Samples.caption(HOSTILE.get(3)), grid, Samples.ENGLISH),
            "stacked",
                new StackedBars(Samples.caption(HOSTILE.get(4)), grid.turned(), Samples.ENGLISH));
    Checked<List<Path>> written = FigureFiles.write(folder, figures);
    assertThat(written.problems()).hasSize(4);
    assertThat(written.problems()).allMatch(problem -> problem.rule().equals("figure-letter"));
    for (String name : figures.keySet()) {
      Document svg = parse(Files.readString(folder.resolve(name + ".svg")));
      assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      assertThat(Files.readString(folder.resolve(name + ".csv"))).contains("'=HYPERLINK");
    }
  }

  @Test
  void refusesANameThatLeavesTheFolder() {
    assertThatThrownBy(() -> FigureFiles.write(folder, Map.of("../x", Samples.heatmap())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textSaysHowItWasCountedAndWhatItShows() {
    assertThat(Samples.stacked().text())
        .contains("Number of mentions")
        .contains("How it was counted\nA mention is what one participant says")
        .contains("Stacked bars. Themes by question. Rows: 6; columns: 5.")
        .contains("How do people feel in prison?: Daily stress factors not asked;");
    assertThat(Samples.heatmap().alternative())
        .isEqualTo(
            "Shaded table. Daily stress factors, by country. Rows: 15; columns: 4. Among the"
                + " highest: Conflict among prisoners, Italy, 8 of 8; Noise, Norway, 7 of 7;"
                + " Separation from family and society, Netherlands, 6 of 6.");
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
