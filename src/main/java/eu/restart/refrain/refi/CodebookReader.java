package eu.restart.refrain.refi;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Reads a codebook (.qdc) of any tool. */
public final class CodebookReader {
  private CodebookReader() {}

  /**
   * The topmost codes of a file that is at hand.
   *
   * @throws UnreadableException where it is no codebook
   */
  public static List<QdaCode> read(byte[] bytes, String name) throws IOException {
    Element root = Xml.parse(bytes, name).getDocumentElement();
    if (!Nodes.name(root).equals("CodeBook")) {
      throw new UnreadableException(
          Problem.error(
              Place.of(name),
              "qda-no-codebook",
              "the file holds no REFI-QDA codebook",
              "export the codebook again as REFI-QDA codebook (.qdc)"));
    }
    return Nodes.below(root, "Codes", "Code").stream().map(CodebookReader::code).toList();
  }

  static QdaCode code(Element element) {
    String codable = element.getAttribute("isCodable").strip().toLowerCase(Locale.ROOT);
    return new QdaCode(
        Nodes.guid(element),
        element.getAttribute("name"),
        !codable.equals("false") && !codable.equals("0"),
        element.getAttribute("color"),
        Nodes.text(element, "Description"),
        Nodes.children(element, "Code").stream().map(CodebookReader::code).toList());
  }
}
