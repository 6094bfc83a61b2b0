package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.FixedZip;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document as a Word file: real styles, numbered captions, references and contents as fields.
 *
 * <p>The markup is written straight (ECMA-376, part 1), not through POI: loading POI's schema
 * classes takes longer than all the rest of a report. POI reads the result in the tests.
 *
 * <p>The contents show their entries at once, without pages, which only a word processor knows; F9
 * in Word adds them. The setting that makes Word do so by itself also makes it ask every reader for
 * permission, and is not used.
 */
public final class DocxWriter {
  private DocxWriter() {}

  /** The file in the program's own design. */
  public static byte[] write(Document document, Lettering words, Pictures pictures)
      throws IOException {
    return write(document, words, pictures, Optional.empty());
  }

  /** The file in the design of a template, where there is one. */
  public static byte[] write(
      Document document, Lettering words, Pictures pictures, Optional<WordTemplate> template)
      throws IOException {
    WordDesign design =
        template.isPresent()
            ? template.get().design(document.language())
            : WordDesign.own(document.language());
    WordRelations relations = new WordRelations();
    design.relations().forEach(one -> relations.given(one.id(), one.type(), one.target()));
    WordBody body = new WordBody(document, words, pictures, relations, design);
    String markup = body.markup();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", bytes(kinds(design)));
    entries.put("_rels/.rels", bytes(WordDesign.resource("package-rels")));
    entries.put("docProps/core.xml", bytes(properties(document)));
    entries.put("word/document.xml", bytes(markup));
    entries.put("word/_rels/document.xml.rels", bytes(relations.markup()));
    entries.putAll(design.parts());
    entries.putAll(body.media());
    return FixedZip.of(entries);
  }

  private static String kinds(WordDesign design) throws IOException {
    StringBuilder overrides = new StringBuilder();
    design
        .kinds()
        .forEach(
            (path, kind) ->
                overrides
                    .append("  <Override PartName=\"/")
                    .append(MarkupText.of(path))
                    .append("\" ContentType=\"")
                    .append(MarkupText.of(kind))
                    .append("\"/>\n"));
    return WordDesign.resource("content-types").replace("{parts}", overrides);
  }

  private static String properties(Document document) throws IOException {
    Imprint imprint = document.imprint();
    String authors =
        imprint.authors().isEmpty()
            ? ""
            : "  <dc:creator>"
                + MarkupText.of(String.join("; ", imprint.authors()))
                + "</dc:creator>\n";
    String dates =
        imprint.date().isEmpty()
            ? ""
            : "  <dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + imprint.moment()
                + "</dcterms:created>\n";
    return WordDesign.resource("core")
        .replace("{language}", WordMarkup.tag(document.language()))
        .replace("{authors}", authors)
        .replace("{dates}", dates)
        .replace("{title}", MarkupText.of(document.title()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
