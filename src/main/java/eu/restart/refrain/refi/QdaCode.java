package eu.restart.refrain.refi;

import java.util.List;

/**
 * A code and the codes below it.
 *
 * @param guid in lower case without braces
 * @param codable whether it may be given to a passage; else it only holds others
 * @param color {@code #rrggbb}; may be empty
 */
public record QdaCode(
    String guid,
    String name,
    boolean codable,
    String color,
    String description,
    List<QdaCode> below) {
  /** Copies the list. */
  public QdaCode {
    below = List.copyOf(below);
  }
}
