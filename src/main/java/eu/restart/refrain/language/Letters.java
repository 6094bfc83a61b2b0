package eu.restart.refrain.language;

/** Which characters make up words, and how each folds. */
final class Letters {
  /** Not part of a word. */
  static final int NONE = 0;

  /** To be looked at with its neighbours, or as one of a surrogate pair. */
  static final int ASK = 1;

  /**
   * Below this, Latin, Greek and Cyrillic, a letter composes with nothing but a mark; above it only
   * the whole word tells.
   */
  private static final int FIRST_UNKNOWN = 0x530;

  private static final char[] FOLDED = new char[FIRST_UNKNOWN];

  static {
    for (char c = 0; c < FIRST_UNKNOWN; c++) {
      FOLDED[c] = folded(c);
    }
  }

  private Letters() {}

  /** The folded letter, or {@link #NONE}, or {@link #ASK}. */
  static int fold(char c) {
    return c < FIRST_UNKNOWN ? FOLDED[c] : ASK;
  }

  /** The character at a place; half a pair stands for itself. */
  static int at(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c) && at + 1 < limit) {
      char low = text.charAt(at + 1);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
    }
    return c;
  }

  /** Whether a character is a letter, a number or a mark. */
  static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static char folded(char c) {
    if (!isOfWord(c)) {
      return NONE;
    }
    boolean alone = Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    if (!alone || c == 'İ' || c == 'Σ' || c == '\u0374') {
      return ASK;
    }
    char lower = Character.toLowerCase(c);
    return lower == 'ş' ? 'ș' : lower == 'ţ' ? 'ț' : lower;
  }
}
