package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads docx: word/document.xml through {@link Xml}, not through POI, so that nothing but the
 * body's own words is touched and no part is opened that could do harm.
 *
 * <p>Insertions and text boxes are in, tracked deletions out; page headers and footers, footnotes
 * and comments are left out and told; properties of the document are never text.
 */
final class WordDocument {
  private static final List<String> OUT =
      List.of(
          "del",
          "moveFrom",
          "pPr",
          "rPr",
          "instrText",
          "delText",
          "delInstrText",
          "sdtPr",
          "sdtEndPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "sectPr",
          "fldData");

  private final Paragraphs paragraphs;

  private WordDocument(String file) {
    this.paragraphs = new Paragraphs(file);
  }

  static Checked<Draft> read(Archive archive, String file) throws IOException {
    byte[] xml =
        archive
            .entry("word/document.xml")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.error(
                            Place.of(file),
                            "document-broken",
                            "the archive holds no Word document",
                            "save the document again as docx")));
    WordDocument document = new WordDocument(file);
    Element root = Xml.parse(xml, file).getDocumentElement();
    for (Element body : Paragraphs.children(root)) {
      if (Paragraphs.name(body).equals("body")) {
        document.blocks(body, 0);
      }
    }
    return new Checked<>(document.paragraphs.draft(), leftOut(archive, file));
  }

  private static List<Problem> leftOut(Archive archive, String file) {
    Map<String, Phrase> kinds =
        Map.of(
            "word/header", Phrase.of("page headers"),
            "word/footer", Phrase.of("page footers"),
            "word/footnotes.xml", Phrase.of("footnotes"),
            "word/endnotes.xml", Phrase.of("endnotes"),
            "word/comments.xml", Phrase.of("comments"));
    List<Argument> found = new ArrayList<>();
    archive
        .entries()
        .forEach(
            (name, bytes) ->
                kinds.forEach(
                    (start, kind) -> {
                      if (name.startsWith(start) && holdsText(bytes) && !found.contains(kind)) {
                        found.add(kind);
                      }
                    }));
    found.sort(Comparator.comparing(kind -> kind.in(UnaryOperator.identity())));
    return found.isEmpty()
        ? List.of()
        : List.of(
            Problem.note(
                Place.of(file),
                "document-left-out",
                "not part of the talk: {0}",
                "move what was said there into the body",
                new Argument.Listing(found)));
  }

  private static boolean holdsText(byte[] xml) {
    String text = new String(xml, java.nio.charset.StandardCharsets.UTF_8);
    int at = text.indexOf(":t>");
    return at >= 0 || text.contains(":t xml:space");
  }

  private void blocks(Node parent, int depth) throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Element child : Paragraphs.children(parent)) {
      switch (Paragraphs.name(child)) {
        case "p" -> paragraph(child, depth + 1);
        case "tbl" -> table(child, depth + 1);
        default -> {
          if (!OUT.contains(Paragraphs.name(child))) {
            blocks(child, depth + 1);
          }
        }
      }
    }
  }

  private void table(Element table, int depth) throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Element row : Paragraphs.children(table)) {
      if (Paragraphs.name(row).equals("tr")) {
        row(row, depth + 1);
      } else if (!OUT.contains(Paragraphs.name(row))) {
        table(row, depth + 1);
      }
    }
  }

  private void row(Element row, int depth) throws UnreadableException {
    List<String> cells = new ArrayList<>();
    cells(row, cells, depth);
    if (!cells.isEmpty()) {
      paragraphs.add(String.join("\t", cells), false);
    }
  }

  private void cells(Element parent, List<String> cells, int depth) throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Element child : Paragraphs.children(parent)) {
      if (Paragraphs.name(child).equals("tc")) {
        paragraphs.open();
        blocks(child, depth + 1);
        cells.add(paragraphs.close());
      } else if (!OUT.contains(Paragraphs.name(child))) {
        cells(child, cells, depth + 1);
      }
    }
  }

  private void paragraph(Element paragraph, int depth) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    runs(paragraph, text, boxes, depth);
    paragraphs.add(text.toString(), isHeading(paragraph));
    for (Element box : boxes) {
      blocks(box, depth + 1);
    }
  }

  private static boolean isHeading(Element paragraph) {
    for (Element properties : Paragraphs.children(paragraph)) {
      if (Paragraphs.name(properties).equals("pPr")) {
        for (Element style : Paragraphs.children(properties)) {
          String id = Paragraphs.attribute(style, "val").toLowerCase(Locale.ROOT);
          if (Paragraphs.name(style).equals("outlineLvl")
              || (Paragraphs.name(style).equals("pStyle") && isHeadingStyle(id))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The ids that Word gives the style in the languages of its interface. */
  private static boolean isHeadingStyle(String id) {
    return List.of(
            "heading", "title", "kop", "titolo", "overskrift", "titlu", "berschrift", "ttulo")
        .stream()
        .anyMatch(id::contains);
  }

  private void runs(Element parent, StringBuilder text, List<Element> boxes, int depth)
      throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Element child : Paragraphs.children(parent)) {
      switch (Paragraphs.name(child)) {
        case "t" -> text.append(words(child));
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('\u2011');
        case "txbxContent" -> boxes.add(child);
        case "AlternateContent" -> runs(chosen(child), text, boxes, depth + 1);
        default -> {
          if (!OUT.contains(Paragraphs.name(child))) {
            runs(child, text, boxes, depth + 1);
          }
        }
      }
    }
  }

  /** Not getTextContent, which climbs as deep as the document is nested. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        words.append(node.getNodeValue());
      }
    }
    return words.toString();
  }

  /** A choice and its fallback say the same twice; the choice is read. */
  private static Element chosen(Element alternatives) {
    List<Element> all = Paragraphs.children(alternatives);
    return all.isEmpty() ? alternatives : all.getFirst();
  }
}
