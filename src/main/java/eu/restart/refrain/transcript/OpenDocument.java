package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads odt: content.xml through {@link Xml}. Tracked deletions are out, insertions and text boxes
 * in; footnotes and comments are left out and told. White space follows OpenDocument 1.3 part 3,
 * 6.1.2: a run of it is one space.
 */
final class OpenDocument {
  private static final int MOST_SPACES = 1000;
  private static final List<String> OUT =
      List.of(
          "tracked-changes",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "forms",
          "table-column",
          "table-columns");

  private final Paragraphs paragraphs;
  private int notes;
  private int comments;

  private OpenDocument(String file) {
    this.paragraphs = new Paragraphs(file);
  }

  static Checked<Draft> read(Archive archive, String file) throws IOException {
    byte[] xml =
        archive
            .entry("content.xml")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.error(
                            Place.of(file),
                            "document-broken",
                            "the archive holds no text document",
                            "save the document again as odt")));
    OpenDocument document = new OpenDocument(file);
    for (Element body : Paragraphs.children(Xml.parse(xml, file).getDocumentElement())) {
      if (Paragraphs.name(body).equals("body")) {
        document.blocks(body, 0);
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (document.notes + document.comments > 0) {
      problems.add(
          Problem.note(
              Place.of(file),
              "document-left-out",
              "not part of the talk: {0} footnotes, {1} comments",
              "move what was said there into the body",
              document.notes,
              document.comments));
    }
    return new Checked<>(document.paragraphs.draft(), problems);
  }

  private void blocks(Node parent, int depth) throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Element child : Paragraphs.children(parent)) {
      String name = Paragraphs.name(child);
      switch (name) {
        case "p", "h" -> paragraph(child, name.equals("h"), depth + 1);
        case "table-row" -> row(child, depth + 1);
        default -> {
          if (!OUT.contains(name)) {
            blocks(child, depth + 1);
          }
        }
      }
    }
  }

  private void row(Element row, int depth) throws UnreadableException {
    List<String> cells = new ArrayList<>();
    for (Element cell : Paragraphs.children(row)) {
      if (Paragraphs.name(cell).equals("table-cell")) {
        paragraphs.open();
        blocks(cell, depth + 1);
        cells.add(paragraphs.close());
      }
    }
    paragraphs.add(String.join("\t", cells), false);
  }

  private void paragraph(Element paragraph, boolean heading, int depth) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    runs(paragraph, text, boxes, depth);
    paragraphs.add(text.toString(), heading);
    for (Element box : boxes) {
      blocks(box, depth + 1);
    }
  }

  private void runs(Element parent, StringBuilder text, List<Element> boxes, int depth)
      throws UnreadableException {
    paragraphs.checkDepth(depth);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        element(child, text, boxes, depth);
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        words(node.getNodeValue(), text);
      }
    }
  }

  private void element(Element child, StringBuilder text, List<Element> boxes, int depth)
      throws UnreadableException {
    switch (Paragraphs.name(child)) {
      case "s" -> text.append(" ".repeat(spaces(child)));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "text-box" -> boxes.add(child);
      case "note" -> notes++;
      case "annotation" -> comments++;
      case "annotation-end" -> {}
      default -> runs(child, text, boxes, depth + 1);
    }
  }

  private static int spaces(Element element) {
    String count = Paragraphs.attribute(element, "c");
    return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
  }

  private static void words(String raw, StringBuilder text) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && " \t\n".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }
}
