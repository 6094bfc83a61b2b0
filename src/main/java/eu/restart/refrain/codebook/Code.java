package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Labels;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the codebook.
 *
 * @param parent the id of the code above; empty for a theme
 * @param practices ids of the categories of practices that answer this need
 */
public record Code(
    String id,
    Optional<String> parent,
    Labels label,
    Labels definition,
    String useWhen,
    String notWhen,
    String example,
    List<String> practices) {
  /** Copies the list. */
  public Code {
    practices = List.copyOf(practices);
  }

  /** Whether this is a top-level code. */
  public boolean isTheme() {
    return parent.isEmpty();
  }
}
