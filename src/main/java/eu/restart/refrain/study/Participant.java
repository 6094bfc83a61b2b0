package eu.restart.refrain.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A person in a group, never the moderator.
 *
 * @param speaker the label in the transcript
 * @param role a role's id; empty where it is not known
 * @param attributes further columns of participants.csv, in their order
 */
public record Participant(String speaker, Optional<String> role, Map<String, String> attributes) {
  /** Copies the attributes and keeps their order. */
  public Participant {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** A label as labels are compared: case and spaces at the ends do not count. */
  public static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
