package eu.restart.refrain.transcript;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** How speakers' labels look and when two spellings are one. */
final class Names {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "den", "der", "van", "von", "di", "da", "del", "della", "la", "le", "el", "of",
          "the", "ten", "ter", "af", "av", "dos", "d", "al", "and", "en", "og", "e", "y", "und");

  private Names() {}

  /** Case, accents, spaces and points do not count. */
  static String key(String label) {
    boolean ascii = label.chars().allMatch(c -> c < 0x80);
    String plain =
        (ascii ? label : Normalizer.normalize(label, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '/' || c == '&' || c == '?') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Whether a label could be a name, a role or a code: at most six words, capitals or digits. */
  static boolean isNameLike(String label) {
    String[] words = label.split(" ", 8);
    if (label.isEmpty() || words.length > 6) {
      return false;
    }
    if (label.chars().allMatch(c -> c == '?')) {
      return true;
    }
    for (String word : words) {
      int first = word.codePointAt(0);
      boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
      boolean digit = word.chars().anyMatch(Character::isDigit);
      boolean particle = PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && words.length > 1;
      boolean sign = word.length() == 1 && "/&-".contains(word);
      if (!(capital || digit || particle || sign)) {
        return false;
      }
    }
    return label.chars().anyMatch(Character::isLetter);
  }

  /** A short label that is no word: capitals, or letters and digits, such as GA, TN6, BO118. */
  static boolean isCode(String label) {
    return label.length() <= 8
        && label.indexOf(' ') < 0
        && label.chars().allMatch(Character::isLetterOrDigit)
        && label.chars().anyMatch(Character::isLetter)
        && (label.chars().anyMatch(Character::isDigit)
            || (label.length() > 1 && label.chars().allMatch(c -> Character.isUpperCase(c))));
  }

  /** What stands before the digits at the end of a key. */
  static String stem(String key) {
    return key.substring(0, key.length() - digits(key).length());
  }

  /** The digits at the end of a key. */
  static String digits(String key) {
    int at = key.length();
    while (at > 0 && Character.isDigit(key.charAt(at - 1))) {
      at--;
    }
    return key.substring(at);
  }

  /** The first letters of a name of two words and more, as a key; empty for other names. */
  static String initials(String label) {
    String[] words = label.split("[ -]", 8);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return words.length < 2 ? "" : key(initials.toString());
  }
}
