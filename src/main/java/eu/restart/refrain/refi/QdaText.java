package eu.restart.refrain.refi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with what was selected in it.
 *
 * @param guid in lower case without braces
 * @param text canonical: line feeds, no byte order mark
 * @param values a variable's name to its value as text, in order
 */
public record QdaText(
    String guid,
    String name,
    String text,
    Map<String, String> values,
    List<QdaSelection> selections) {
  /** Copies the collections. */
  public QdaText {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    selections = List.copyOf(selections);
  }
}
