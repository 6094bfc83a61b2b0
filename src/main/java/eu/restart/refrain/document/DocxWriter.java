package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.FixedZip;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document as a Word file: real styles, numbered captions and contents as fields, A4.
 *
 * <p>The markup is written straight (ECMA-376, part 1), not through POI: loading POI's schema
 * classes takes longer than all the rest of a report. POI reads the result in the tests.
 */
public final class DocxWriter {
  private DocxWriter() {}

  public static byte[] write(Document document, Lettering words, Pictures pictures)
      throws IOException {
    String language = WordMarkup.tag(document.language());
    String title = MarkupText.of(document.title());
    WordRelations relations = new WordRelations();
    relations.part("styles", "styles.xml");
    relations.part("numbering", "numbering.xml");
    relations.part("settings", "settings.xml");
    WordBody body = new WordBody(document, words, pictures, relations);
    String markup = body.markup();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", bytes(part("content-types")));
    entries.put("_rels/.rels", bytes(part("package-rels")));
    entries.put(
        "docProps/core.xml",
        bytes(part("core").replace("{language}", language).replace("{title}", title)));
    entries.put("word/document.xml", bytes(markup));
    entries.put("word/_rels/document.xml.rels", bytes(relations.markup()));
    entries.put("word/styles.xml", bytes(part("styles").replace("{language}", language)));
    entries.put("word/numbering.xml", bytes(part("numbering")));
    entries.put("word/settings.xml", bytes(part("settings").replace("{language}", language)));
    entries.put("word/footer.xml", bytes(part("footer")));
    entries.putAll(body.media());
    return FixedZip.of(entries);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String part(String name) throws IOException {
    try (InputStream in = DocxWriter.class.getResourceAsStream("docx/" + name + ".xml")) {
      if (in == null) {
        throw new IllegalStateException("a part of the program is missing: docx/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
