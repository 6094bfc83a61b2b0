package eu.restart.refrain.refi;

import eu.restart.refrain.source.XmlText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: what is empty is left out, what XML may not hold is shown as U+FFFD. */
final class Markup {
  private final XMLStreamWriter out;

  private Markup(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes one thing. */
  interface Part<T> {
    void write(Markup out, T part) throws XMLStreamException;
  }

  /** Writes a whole document. */
  interface Whole {
    void write(Markup out) throws XMLStreamException;
  }

  static String write(Whole whole) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      text.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
      whole.write(new Markup(out));
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  void open(String name) throws XMLStreamException {
    out.writeStartElement(name);
  }

  void close() throws XMLStreamException {
    out.writeEndElement();
  }

  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, XmlText.sound(value));
  }

  void element(String name, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      out.writeStartElement(name);
      out.writeCharacters(XmlText.sound(text));
      out.writeEndElement();
    }
  }

  /** An element that only points at another. */
  void reference(String name, String guid) throws XMLStreamException {
    out.writeEmptyElement(name);
    attribute("targetGUID", guid);
  }

  /** A container with all of something; the schemas allow no empty one. */
  <T> void all(String name, List<T> parts, Part<T> writer) throws XMLStreamException {
    if (parts.isEmpty()) {
      return;
    }
    out.writeStartElement(name);
    for (T part : parts) {
      writer.write(this, part);
    }
    out.writeEndElement();
  }
}
