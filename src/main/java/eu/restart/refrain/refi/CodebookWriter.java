package eu.restart.refrain.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a codebook (.qdc). */
public final class CodebookWriter {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookWriter() {}

  /** The bytes of a codebook; there must be a code. */
  public static byte[] write(List<QdaCode> codes, String origin) {
    return Markup.write(
            out -> {
              out.open("CodeBook");
              out.attribute("xmlns", NAMESPACE);
              out.attribute("origin", origin);
              out.all("Codes", codes, CodebookWriter::code);
              out.close();
            })
        .getBytes(UTF_8);
  }

  static void code(Markup out, QdaCode code) throws XMLStreamException {
    out.open("Code");
    out.attribute("guid", code.guid());
    out.attribute("name", code.name());
    out.attribute("isCodable", String.valueOf(code.codable()));
    if (!code.color().isEmpty()) {
      out.attribute("color", code.color());
    }
    out.element("Description", code.description());
    for (QdaCode below : code.below()) {
      code(out, below);
    }
    out.close();
  }
}
