package eu.restart.refrain.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements by their local names, whatever namespace a tool wrote. */
final class Nodes {
  private Nodes() {}

  static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(one -> name(one).equals(name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The children of one name within the children of another. */
  static List<Element> below(Element parent, String container, String name) {
    return children(parent, container).stream()
        .flatMap(one -> children(one, name).stream())
        .toList();
  }

  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element element) {
        all.add(element);
      }
    }
    return all;
  }

  static String text(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent).orElse("");
  }

  static String guid(Element element) {
    return Guid.fold(element.getAttribute("guid"));
  }

  /** The first of these attributes that holds something; empty where none does. */
  static String firstOf(Element element, String... attributes) {
    for (String attribute : attributes) {
      if (!element.getAttribute(attribute).isBlank()) {
        return element.getAttribute(attribute);
      }
    }
    return "";
  }
}
