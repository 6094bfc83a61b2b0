package eu.restart.refrain.chart;

import eu.restart.refrain.source.XmlText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A drawing as SVG 1.1, text as text. */
final class SvgWriter {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;
  private static final int DECIMALS = 2;

  private final XMLStreamWriter out;
  private String family = "";

  private SvgWriter(XMLStreamWriter out) {
    this.out = out;
  }

  static String write(Drawing drawing) {
    StringWriter text = new StringWriter(1 << 14);
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new SvgWriter(out).document(drawing);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void document(Drawing drawing) throws XMLStreamException {
    family =
        drawing.inks().stream()
            .filter(Ink.Letters.class::isInstance)
            .map(ink -> ((Ink.Letters) ink).face().family())
            .reduce((one, last) -> last)
            .orElse(Face.REGULAR.family());
    String width = number(drawing.width());
    String height = number(drawing.height());
    out.writeStartElement("svg");
    out.writeDefaultNamespace(NAMESPACE);
    attribute("width", number(drawing.width() / POINTS_PER_CENTIMETRE) + "cm");
    attribute("height", number(drawing.height() / POINTS_PER_CENTIMETRE) + "cm");
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("xml:lang", drawing.language().code());
    attribute("role", "img");
    attribute("font-family", family);
    element("title", drawing.title());
    element("desc", drawing.reading());
    out.writeCharacters("\n");
    out.writeEmptyElement("rect");
    attribute("width", width);
    attribute("height", height);
    attribute("fill", "#ffffff");
    for (Ink ink : drawing.inks()) {
      out.writeCharacters("\n");
      ink(ink);
    }
    out.writeCharacters("\n");
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
    out.writeCharacters(XmlText.sound(text));
    out.writeEndElement();
  }

  private void ink(Ink ink) throws XMLStreamException {
    switch (ink) {
      case Ink.Area area -> {
        shape(area.shape());
        attribute("fill", color(area.color()));
      }
      case Ink.Line line -> {
        shape(line.shape());
        attribute("fill", "none");
        attribute("stroke", color(line.color()));
        attribute("stroke-width", number(line.stroke().getLineWidth()));
        if (line.stroke().getEndCap() == BasicStroke.CAP_ROUND) {
          attribute("stroke-linecap", "round");
        }
      }
      case Ink.Letters text -> {
        out.writeStartElement("text");
        attribute("x", number(text.x()));
        attribute("y", number(text.y()));
        attribute("font-size", number(text.size()));
        face(text);
        attribute("fill", color(text.color()));
        out.writeCharacters(XmlText.sound(text.text()));
        out.writeEndElement();
      }
    }
  }

  /** Where another font stands in for one that is missing, the text keeps its width. */
  private void face(Ink.Letters text) throws XMLStreamException {
    Face face = text.face();
    if (!face.family().equals(family)) {
      attribute("font-family", face.family());
    }
    if (!face.weight().equals("normal")) {
      attribute("font-weight", face.weight());
    }
    if (!face.isShipped()) {
      attribute("textLength", number(face.width(text.text(), text.size())));
      attribute("lengthAdjust", "spacingAndGlyphs");
    }
  }

  private void shape(Shape shape) throws XMLStreamException {
    out.writeEmptyElement("path");
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> segment(path, 'M', at, 2);
        case PathIterator.SEG_LINETO -> segment(path, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> segment(path, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> segment(path, 'C', at, 6);
        default -> path.append('Z');
      }
    }
    attribute("d", path.toString());
  }

  private static void segment(StringBuilder path, char kind, double[] at, int count) {
    path.append(kind);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, value);
  }

  private static String color(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
  }

  /** At most two decimals, a hundredth of a point, and no needless zeros. */
  private static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
