package eu.restart.refrain.language;

import java.util.Locale;

/**
 * A language of a study.
 *
 * @param code ISO 639-1 in lower case; {@code no} becomes {@code nb}
 */
public record Language(String code) implements Comparable<Language> {
  /** English, in which the program speaks where nothing else is asked. */
  public static final Language ENGLISH = new Language("en");

  /** Folds case and the older names; refuses what is no language code. */
  public Language {
    code = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!code.matches("[a-z]{2,3}(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("no language code: " + code);
    }
    code = code.replaceFirst("-.*", "");
    code = code.equals("no") ? "nb" : code;
  }

  /** Whether a text could be a language code, such as {@code nl} or {@code nb-NO}. */
  public static boolean isCode(String text) {
    return text.strip().toLowerCase(Locale.ROOT).matches("[a-z]{2,3}([-_][a-z0-9]+)*");
  }

  /** The locale for numbers and dates in this language. */
  public Locale locale() {
    return Locale.of(code);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
