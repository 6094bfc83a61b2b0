package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.FixedZip;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTemplateTest {
  private static final String STYLES = "word/styles.xml";
  private static final String DOCUMENT = "word/document.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String FOOTER = "word/footer.xml";

  @TempDir private Path folder;

  @Test
  void aReportIsATemplateWithNothingMissing() throws IOException {
    Checked<Optional<WordTemplate>> read = open(report());
    assertThat(read.problems()).isEmpty();
    Map<String, byte[]> entries = written(read);
    assertThat(text(entries, STYLES)).contains("w:val=\"nb-NO\"").doesNotContain("en-GB");
    assertThat(text(entries, DOCUMENT)).doesNotContain("Siamo in tre");
  }

  @Test
  void stylesAreFoundByNameWhateverTheirIds() throws IOException {
    Map<String, byte[]> template = report();
    change(template, STYLES, "w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"");
    change(template, STYLES, "w:val=\"34\"", "w:val=\"66\"");
    Map<String, byte[]> entries = written(open(template));
    assertThat(text(entries, DOCUMENT))
        .contains("<w:pStyle w:val=\"Kop1\"/>")
        .doesNotContain("<w:pStyle w:val=\"Heading1\"/>");
    assertThat(text(entries, STYLES)).contains("<w:sz w:val=\"66\"/>");
  }

  @Test
  void aMissingStyleIsToldAndTheProgramsOwnStandsIn() throws IOException {
    Map<String, byte[]> template = report();
    replace(template, STYLES, "(?s)<w:style [^>]*w:styleId=\"(?:Quote|TableText)\".*?</w:style>");
    Checked<Optional<WordTemplate>> read = open(template);
    assertThat(read.problems())
        .extracting(Problem::severity, one -> one.arguments().getFirst().toString())
        .hasSize(2);
    assertThat(read.problems())
        .anySatisfy(
            one -> {
              assertThat(one.severity()).isEqualTo(Severity.WARNING);
              assertThat(one.text()).contains("no style Quote;");
            })
        .anySatisfy(one -> assertThat(one.isFinding()).isFalse());
    byte[] docx = docx(read);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(word.getParagraphs())
          .allSatisfy(
              one -> {
                XWPFStyle style = word.getStyles().getStyle(one.getStyle());
                assertThat(style).as(one.getStyle()).isNotNull();
              });
    }
  }

  @Test
  void pageAndFooterAreTheTemplates() throws IOException {
    Map<String, byte[]> template = report();
    change(template, DOCUMENT, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"8391\" w:h=\"11906\"");
    change(template, FOOTER, "</w:p></w:ftr>", "<w:r><w:t>House</w:t></w:r></w:p></w:ftr>");
    Map<String, byte[]> entries = written(open(template));
    assertThat(text(entries, DOCUMENT))
        .contains("w:w=\"8391\" w:h=\"11906\"")
        .contains("<w:tblW w:w=\"5555\" w:type=\"dxa\"/>");
    assertThat(text(entries, FOOTER)).contains("House");
  }

  @Test
  void headingsWithoutNumbersStandInTheContentsWithoutNumbers() throws IOException {
    Map<String, byte[]> template = report();
    replace(template, STYLES, "<w:numPr><w:ilvl[^>]*/><w:numId[^>]*/></w:numPr>");
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(docx(open(template), Samples.plain())))) {
      assertThat(word.getParagraphs())
          .filteredOn(one -> "TOC1".equals(one.getStyle()))
          .first()
          .satisfies(one -> assertThat(one.getText()).startsWith("How this was made"));
    }
  }

  @Test
  void macrosLinksAndBrokenFilesAreToldAndNotUsed() throws IOException {
    Map<String, byte[]> macros = report();
    macros.put("word/vbaProject.bin", new byte[] {1});
    refused(macros, "template-macros");

    Map<String, byte[]> link = report();
    link.put(
        "word/_rels/footer.xml.rels",
        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\""
                + WordDesign.RELATION
                + "image\" Target=\"https://evil.example/a.png\" TargetMode=\"External\"/>"
                + "</Relationships>")
            .getBytes(UTF_8));
    refused(link, "template-links");

    Map<String, byte[]> field = report();
    change(field, FOOTER, " PAGE ", " INCLUDEPICTURE \"https://evil.example/a.png\" ");
    refused(field, "template-links");

    Map<String, byte[]> type = report();
    change(type, STYLES, "<w:styles", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles");
    refused(type, "xml-refused");

    Map<String, byte[]> outside = report();
    change(outside, RELATIONS, "Target=\"footer.xml\"", "Target=\"../../footer.xml\"");
    refused(outside, "template-unreadable");

    Map<String, byte[]> other = report();
    other.remove("_rels/.rels");
    refused(other, "template-unreadable");

    Files.writeString(folder.resolve("house.docx"), "no zip");
    assertThat(WordTemplate.open(folder, "house.docx").problems())
        .extracting(Problem::rule)
        .containsExactly("archive-refused");
  }

  @Test
  void aTemplateMustLieInTheStudy() throws IOException {
    for (String name : new String[] {"none.docx", "../house.docx", "/etc/passwd", "."}) {
      assertThat(WordTemplate.open(folder, name).problems())
          .extracting(Problem::rule)
          .containsExactly("template-missing");
    }
  }

  private void refused(Map<String, byte[]> template, String rule) throws IOException {
    Checked<Optional<WordTemplate>> read = open(template);
    assertThat(read.value()).as(rule).isEmpty();
    assertThat(read.problems()).extracting(Problem::rule).containsExactly(rule);
    assertThat(read.problems()).allMatch(Problem::isFinding);
  }

  private Checked<Optional<WordTemplate>> open(Map<String, byte[]> entries) throws IOException {
    Files.write(folder.resolve("house.docx"), FixedZip.of(entries));
    return WordTemplate.open(folder, "house.docx");
  }

  private static Map<String, byte[]> report() throws IOException {
    byte[] docx = DocxWriter.write(Samples.plain(), Samples.WORDS, Samples.pictures());
    return new TreeMap<>(Archive.open(docx, "docx").entries());
  }

  private static byte[] docx(Checked<Optional<WordTemplate>> template) throws IOException {
    return docx(template, Samples.hostile());
  }

  private static byte[] docx(Checked<Optional<WordTemplate>> template, Document document)
      throws IOException {
    assertThat(template.value()).isPresent();
    return DocxWriter.write(document, Samples.WORDS, Samples.pictures(), template.value());
  }

  private static Map<String, byte[]> written(Checked<Optional<WordTemplate>> template)
      throws IOException {
    return Archive.open(docx(template), "docx").entries();
  }

  private static void change(Map<String, byte[]> entries, String name, String from, String to) {
    String text = text(entries, name);
    assertThat(text).contains(from);
    entries.put(name, text.replace(from, to).getBytes(UTF_8));
  }

  private static void replace(Map<String, byte[]> entries, String name, String pattern) {
    entries.put(name, text(entries, name).replaceAll(pattern, "").getBytes(UTF_8));
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.get(name), UTF_8);
  }
}
