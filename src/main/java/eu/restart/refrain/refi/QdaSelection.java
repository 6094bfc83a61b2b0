package eu.restart.refrain.refi;

import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A passage of a text; without codings it is an annotation.
 *
 * @param guid in lower case without braces
 * @param span in the text's UTF-16 units, end exclusive; empty where the positions lie outside it
 * @param memo what somebody remarked on it; may be empty
 * @param user guid of who selected it; may be empty
 */
public record QdaSelection(
    String guid, Optional<Span> span, String memo, String user, List<QdaCoding> codings) {
  /** Copies the list. */
  public QdaSelection {
    codings = List.copyOf(codings);
  }
}
