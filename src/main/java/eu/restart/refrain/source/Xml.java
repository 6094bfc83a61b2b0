package eu.restart.refrain.source;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML parsed without document types, external entities or network. */
public final class Xml {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Xml() {}

  /**
   * Parses a document.
   *
   * @throws UnreadableException where it is not well formed or declares a document type
   */
  public static Document parse(byte[] bytes, String name) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | CharConversionException e) {
      int line = e instanceof SAXParseException at ? Math.max(0, at.getLineNumber()) : 0;
      throw new UnreadableException(
          Problem.error(
              Place.of(name, line),
              "xml-refused",
              declaresType(bytes)
                  ? "the XML was not read: it declares a document type, which can call in other files"
                  : "the XML cannot be read: it is damaged, or nested too deep",
              "save the document again in its own program"));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML parser", e);
    }
  }

  /** Whether there is a document type, in whatever encoding. */
  static boolean declaresType(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE");
  }

  /** Without it the JDK's parser prints on standard error. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {}

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
