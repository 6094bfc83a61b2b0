package eu.restart.refrain.refi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person, or whatever else is told apart, with its variables.
 *
 * @param guid in lower case without braces
 * @param values a variable's name to its value as text, in order
 * @param texts guids of the texts that belong to it
 * @param selections guids of the selections that belong to it
 */
public record QdaCase(
    String guid,
    String name,
    String description,
    Map<String, String> values,
    List<String> texts,
    List<String> selections) {
  /** Copies the collections. */
  public QdaCase {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    texts = List.copyOf(texts);
    selections = List.copyOf(selections);
  }
}
