package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gathers a document's paragraphs; a row of a table is one, its cells apart by tabs. */
final class Paragraphs {
  /** Deeper than any document that a person wrote, and safe for the stack. */
  private static final int DEEPEST = 200;

  private final String file;
  private final Draft.Gathering draft = new Draft.Gathering();
  private final List<StringBuilder> open = new ArrayList<>();
  private int number;

  Paragraphs(String file) {
    this.file = file;
  }

  /** Where paragraphs go until {@link #close}: the cell of a table. */
  void open() {
    open.add(new StringBuilder());
  }

  /** What the cell holds, its paragraphs apart by line feeds. */
  String close() {
    return open.removeLast().toString();
  }

  void add(String text, boolean heading) {
    if (open.isEmpty()) {
      draft.add(text, ++number, Optional.empty(), Optional.empty(), heading);
    } else {
      StringBuilder cell = open.getLast();
      cell.append(cell.isEmpty() ? "" : "\n").append(text);
    }
  }

  Draft draft() {
    return draft.draft(Draft.Kind.PAGE);
  }

  /** The elements right below one, in order. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The name without its prefix. */
  static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  /** An attribute by its name without prefix; empty where there is none. */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name(attributes.item(i)).equals(name)) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** Refuses a document that is nested to do harm. */
  void checkDepth(int depth) throws UnreadableException {
    if (depth > DEEPEST) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "document-nested",
              "the document is nested more than {0} deep",
              "save it as plain text",
              DEEPEST));
    }
  }
}
