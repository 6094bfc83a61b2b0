package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubWriterTest {
  @Test
  void epubcheckFindsNothing(@TempDir Path folder) throws Exception {
    List<Block> blocks = new ArrayList<>(Samples.plain().blocks());
    blocks.addAll(Samples.hostile().blocks());
    Document document =
        new Document(
            " ",
            Samples.HOSTILE,
            Language.ENGLISH,
            new Imprint(List.of(Samples.HOSTILE), Optional.empty()),
            blocks);
    Path book = Files.write(folder.resolve("book.epub"), book(document));
    assertThat(EpubCheck.messages(book, folder)).isEmpty();
  }

  @Test
  void beginsWithItsKindUnpackedAndBare() throws IOException {
    byte[] book = book(Samples.plain());
    assertThat(new String(book, 30, 8, US_ASCII)).isEqualTo("mimetype");
    assertThat(new String(book, 38, 20, US_ASCII)).isEqualTo("application/epub+zip");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(first.getExtra()).isNull();
    }
  }

  @Test
  void hasAChapterForEachPartAndTheContentsReachAllOfThem() throws IOException {
    Map<String, byte[]> entries = Archive.open(book(Samples.plain()), "book").entries();
    assertThat(entries.keySet())
        .filteredOn(name -> name.endsWith(".xhtml"))
        .containsExactly(
            "EPUB/contents.xhtml", "EPUB/part-01.xhtml", "EPUB/part-02.xhtml", "EPUB/title.xhtml");
    assertThat(part(entries, "contents.xhtml"))
        .contains("href=\"part-01.xhtml\"", "href=\"part-02.xhtml#daily-stress\"");
  }

  @Test
  void referencesReachTablesAndFiguresInOtherChapters() throws IOException {
    Map<String, byte[]> entries = Archive.open(book(Samples.plain()), "book").entries();
    assertThat(part(entries, "part-01.xhtml"))
        .contains("<a href=\"#groups\">Table\u00A01</a>")
        .contains("<a href=\"part-02.xhtml#figure-codes-country\">Figure\u00A01</a>");
  }

  @Test
  void saysWhoWroteItWhenAndHowItCanBeRead() throws IOException {
    String description = part(Archive.open(book(Samples.plain()), "book").entries(), "package.opf");
    assertThat(description)
        .contains("<dc:creator>A. Author</dc:creator>", "<dc:language>en</dc:language>")
        .contains("<meta property=\"dcterms:modified\">2025-04-10T00:00:00Z</meta>")
        .contains("<meta property=\"schema:accessModeSufficient\">textual</meta>")
        .contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>")
        .contains("<meta property=\"schema:accessibilityHazard\">none</meta>");
  }

  @Test
  void hostileTextStaysTextAndEveryPageIsXml() throws IOException {
    Map<String, byte[]> entries = Archive.open(book(Samples.hostile()), "book").entries();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(".xhtml")) {
        String page = new String(entry.getValue(), UTF_8).replace("<!DOCTYPE html>", "");
        assertThat(Xml.parse(page.getBytes(UTF_8), entry.getKey())).isNotNull();
        assertThat(page).doesNotContain("<script", "onerror=\"");
      }
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesAnywhere() throws IOException {
    String once = Fingerprint.of(book(Samples.plain()));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Fingerprint.of(book(Samples.plain()))).isEqualTo(once);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aReferenceToNothingIsRefused() {
    Document document =
        new Document(
            "t",
            "",
            Language.ENGLISH,
            List.of(new Block.Paragraph(List.of(Block.Run.reference("nowhere")))));
    assertThatThrownBy(() -> book(document)).hasMessageContaining("nowhere");
  }

  private static byte[] book(Document document) throws IOException {
    return EpubWriter.write(document, Samples.WORDS, Samples.pictures());
  }

  private static String part(Map<String, byte[]> entries, String name) {
    return new String(entries.get("EPUB/" + name), UTF_8);
  }
}
