package eu.restart.refrain.language;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param texts language to text, none of them blank
 */
public record Labels(Map<Language, String> texts) {
  /** No text in any language. */
  public static final Labels NONE = new Labels(Map.of());

  /** Copies and sorts by language. */
  public Labels {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** A text in English alone. */
  public static Labels english(String text) {
    return new Labels(Map.of(Language.ENGLISH, text));
  }

  /** The text in exactly this language. */
  public Optional<String> exactly(Language language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The text in this language, else in English, else in the first there is, else nothing. */
  public Optional<String> in(Language language) {
    return exactly(language)
        .or(() -> exactly(Language.ENGLISH))
        .or(() -> texts.values().stream().findFirst());
  }

  /** The text as {@link #in} finds it, else {@code other}. */
  public String in(Language language, String other) {
    return in(language).orElse(other);
  }
}
