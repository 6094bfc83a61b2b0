package eu.restart.refrain.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a Word document points at, each under an id: its own parts, pictures, web addresses. */
final class WordRelations {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> relations = new LinkedHashMap<>();

  /** The id of a part of the document. */
  String part(String type, String target) {
    return id(type, target, "");
  }

  /** The id of an address outside of it. */
  String address(String address) {
    return id("hyperlink", address, " TargetMode=\"External\"");
  }

  private String id(String type, String target, String mode) {
    String relation =
        "Type=\"" + TYPE + type + "\" Target=\"" + MarkupText.of(target) + "\"" + mode;
    return relations.computeIfAbsent(relation, key -> "rId" + (relations.size() + 1));
  }

  /** All relations, in the order in which they were asked for. */
  String markup() {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    out.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n");
    relations.forEach(
        (relation, id) ->
            out.append("<Relationship Id=\"")
                .append(id)
                .append("\" ")
                .append(relation)
                .append("/>\n"));
    return out.append("</Relationships>\n").toString();
  }
}
