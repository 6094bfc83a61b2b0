package eu.restart.refrain.study;

import eu.restart.refrain.language.Labels;
import java.util.List;

/**
 * Whom a statement concerns; not the speaker's role.
 *
 * @param roles the roles whose speakers mean these people when they say "we"
 */
public record About(String id, Labels label, List<String> roles) {
  /** Copies the roles. */
  public About {
    roles = List.copyOf(roles);
  }
}
