package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
  @Test
  void isReadByPoiWithItsStylesTablesAndPictures() throws IOException {
    try (XWPFDocument word = poi(Samples.plain())) {
      List<String> styles =
          word.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();
      assertThat(styles)
          .contains("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Caption")
          .contains("Quote", "ListBullet", "TOC1", "TOC2", "Attribution", "Translation");
      assertThat(styles).allMatch(style -> word.getStyles().styleExist(style));
      assertThat(word.getTables()).extracting(XWPFTable::getStyleID).containsOnly("ReportTable");
      assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(word.getTables().getFirst().getRow(1).isRepeatHeader()).isFalse();
      assertThat(word.getTables().getFirst().getRow(1).getCell(1).getText()).isEqualTo("Italy");
      assertThat(word.getAllPictures()).hasSize(2);
      assertThat(word.getFooterList()).hasSize(1);
      assertThat(word.getProperties().getCoreProperties().getCreator())
          .isEqualTo("A. Author; B. Writer");
      assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo("2025-04-10");
    }
  }

  @Test
  void captionsAreNumberedFieldsAndContentsAFieldWithEntries() throws IOException {
    String body = part(Samples.plain(), "word/document.xml");
    assertThat(body)
        .contains("SEQ Table \\* ARABIC", "SEQ Figure \\* ARABIC")
        .contains("TOC \\o &quot;1-2&quot; \\h \\z \\u")
        .contains("<w:hyperlink w:anchor=\"_Toc000001\"")
        .contains("w:name=\"_Toc000001\"", " PAGEREF _Toc000001 \\h ")
        .contains("w:name=\"_Ref10001\"", " REF _Ref10001 \\h ", " REF _Ref20001 \\h ");
    assertThat(body.split("w:fldCharType=\"begin\"", -1))
        .hasSameSizeAs(body.split("w:fldCharType=\"end\"", -1));
  }

  @Test
  void saysTheLanguageOfTheDocumentAndOfEachQuote() throws IOException {
    assertThat(part(Samples.plain(), "word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    assertThat(part(Samples.plain(), "word/document.xml")).contains("<w:lang w:val=\"it-IT\"");
    assertThat(part(Samples.hostile(), "word/document.xml"))
        .contains("<w:bidi/>", "<w:rtl/><w:lang w:val=\"he-IL\"");
    assertThat(WordMarkup.tag(new Language("nb"))).isEqualTo("nb-NO");
  }

  @Test
  void showsFiguresAsVectorWithPixelsBehind() throws IOException {
    byte[] docx = DocxWriter.write(Samples.plain(), Samples.WORDS, Samples.pictures());
    Archive archive = Archive.open(docx, "docx");
    assertThat(archive.entries())
        .containsKeys("word/media/codes-country.en.png", "word/media/codes-country.en.svg");
    assertThat(part(Samples.plain(), "word/document.xml"))
        .containsPattern("<a:blip r:embed=\"refrain\\d+\"><a:extLst>.*<asvg:svgBlip .* r:embed=");
  }

  @Test
  void describesPicturesForThoseWhoDoNotSee() throws IOException {
    assertThat(part(Samples.plain(), "word/document.xml"))
        .containsPattern("<wp:docPr id=\"1\" name=\"codes-country\" descr=\"Heatmap of five");
  }

  @Test
  void hostileTextStaysTextAndEveryPartIsXml() throws IOException {
    byte[] docx = DocxWriter.write(Samples.hostile(), Samples.WORDS, Samples.pictures());
    for (Map.Entry<String, byte[]> entry : Archive.open(docx, "docx").entries().entrySet()) {
      if (!entry.getKey().endsWith(".png")) {
        assertThat(Xml.parse(entry.getValue(), entry.getKey())).isNotNull();
      }
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .anyMatch(text -> text.contains(Samples.SCRIPT))
          .anyMatch(text -> text.contains(Samples.LONG));
      assertThat(word.getTables().getFirst().getRow(0).getCell(0).getText()).isEqualTo("=cmd()");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesAnywhere() throws IOException {
    String once = fingerprint();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(fingerprint()).isEqualTo(once);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static String fingerprint() throws IOException {
    return Fingerprint.of(DocxWriter.write(Samples.plain(), Samples.WORDS, Samples.pictures()));
  }

  private static XWPFDocument poi(Document document) throws IOException {
    byte[] docx = DocxWriter.write(document, Samples.WORDS, Samples.pictures());
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String part(Document document, String name) throws IOException {
    byte[] docx = DocxWriter.write(document, Samples.WORDS, Samples.pictures());
    return new String(Archive.open(docx, "docx").entry(name).orElseThrow(), UTF_8);
  }
}
