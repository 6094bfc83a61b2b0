package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a Word document looks: its styles, its page, what stands at the head and foot of it.
 *
 * @param parts path within the archive to content
 * @param kinds path of a part to its content type
 * @param relations what the document itself points at
 * @param styles the ids under which the writer's styles are known here
 * @param section the markup of the page, with references to headers and footers
 * @param textWidth in twentieths of a point
 * @param numbered whether headings number themselves
 */
record WordDesign(
    SortedMap<String, byte[]> parts,
    SortedMap<String, String> kinds,
    List<WordDesign.Relation> relations,
    Map<String, String> styles,
    String section,
    int textWidth,
    boolean numbered) {
  static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A4 with 2.5 cm at every side, in twentieths of a point. */
  private static final String PAGE =
      """
      <w:sectPr><w:footerReference w:type="default" r:id="footer"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418"\
       w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>""";

  private static final int TEXT_WIDTH = 9070;

  /**
   * A part that the document points at.
   *
   * @param type a whole address
   * @param target below the folder word
   */
  record Relation(String id, String type, String target) {}

  /** Copies the collections. */
  WordDesign {
    parts = new TreeMap<>(parts);
    kinds = new TreeMap<>(kinds);
    relations = List.copyOf(relations);
    styles = Map.copyOf(styles);
  }

  /** The program's own. */
  static WordDesign own(Language language) throws IOException {
    String tag = WordMarkup.tag(language);
    SortedMap<String, byte[]> parts = new TreeMap<>();
    SortedMap<String, String> kinds = new TreeMap<>();
    List<Relation> relations =
        List.of("styles", "numbering", "settings", "footer").stream()
            .map(name -> new Relation(name, RELATION + name, name + ".xml"))
            .toList();
    for (Relation relation : relations) {
      String path = "word/" + relation.target();
      parts.put(path, resource(relation.id()).replace("{language}", tag).getBytes(UTF_8));
      kinds.put(path, KIND + relation.id() + "+xml");
    }
    return new WordDesign(parts, kinds, relations, Map.of(), PAGE, TEXT_WIDTH, true);
  }

  /** A part of the program's own design, its places still to be filled. */
  static String resource(String name) throws IOException {
    try (InputStream in = WordDesign.class.getResourceAsStream("docx/" + name + ".xml")) {
      if (in == null) {
        throw new IllegalStateException("a part of the program is missing: docx/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
