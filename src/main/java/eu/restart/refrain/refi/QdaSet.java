package eu.restart.refrain.refi;

import java.util.List;

/**
 * Codes or texts that somebody put together.
 *
 * @param guid in lower case without braces
 * @param codes guids
 * @param texts guids
 */
public record QdaSet(String guid, String name, List<String> codes, List<String> texts) {
  /** Copies the lists. */
  public QdaSet {
    codes = List.copyOf(codes);
    texts = List.copyOf(texts);
  }
}
