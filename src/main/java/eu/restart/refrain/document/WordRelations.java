package eu.restart.refrain.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a Word document points at, each under an id: its own parts, pictures, web addresses. */
final class WordRelations {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> relations = new LinkedHashMap<>();
  private int made;

  /** A part under an id that is given already, such as by a template. */
  void given(String id, String type, String target) {
    relations.put(relation(type, target, ""), id);
  }

  /** The id of a part of the document. */
  String part(String type, String target) {
    return id(TYPE + type, target, "");
  }

  /** The id of an address outside of it. */
  String address(String address) {
    return id(TYPE + "hyperlink", address, " TargetMode=\"External\"");
  }

  private String id(String type, String target, String mode) {
    return relations.computeIfAbsent(relation(type, target, mode), key -> "refrain" + ++made);
  }

  private static String relation(String type, String target, String mode) {
    return "Type=\"" + MarkupText.of(type) + "\" Target=\"" + MarkupText.of(target) + "\"" + mode;
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
                .append(MarkupText.of(id))
                .append("\" ")
                .append(relation)
                .append("/>\n"));
    return out.append("</Relationships>\n").toString();
  }
}
