package eu.restart.refrain.exchange;

import eu.restart.refrain.language.Language;
import java.util.Locale;
import java.util.Optional;

/**
 * A group that a new study begins with.
 *
 * @param id the name of its folder below transcripts
 * @param country ISO 3166 code of two letters
 */
public record NewGroup(String id, String country, Language language) {
  /** Reads {@code id:country:language}, such as {@code it-1:IT:it}; nothing where it is another. */
  public static Optional<NewGroup> parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3
        || !parts[0].matches("[\\p{Alnum}][\\p{Alnum}._-]{0,99}")
        || parts[0].contains("..")
        || !parts[1].matches("[A-Za-z]{2}")
        || !Language.isCode(parts[2])) {
      return Optional.empty();
    }
    return Optional.of(
        new NewGroup(parts[0], parts[1].toUpperCase(Locale.ROOT), new Language(parts[2])));
  }
}
