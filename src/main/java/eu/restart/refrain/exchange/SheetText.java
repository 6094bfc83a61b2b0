package eu.restart.refrain.exchange;

/** Text as a cell of a workbook can hold it, and the names of columns. */
final class SheetText {
  /** The most characters that a cell of Excel holds. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " [...]";
  private static final char LOST = '\uFFFD';

  private SheetText() {}

  /**
   * The same text, with what XML may not hold shown as U+FFFD, and one that is too long for a cell
   * cut with {@code [...]} at its end.
   */
  static String of(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints().forEach(c -> sound.appendCodePoint(isSound(c) ? c : LOST));
    if (sound.length() <= MOST_CHARACTERS) {
      return sound.toString();
    }
    int end = MOST_CHARACTERS - CUT.length();
    end -= Character.isHighSurrogate(sound.charAt(end - 1)) ? 1 : 0;
    return sound.substring(0, end) + CUT;
  }

  private static boolean isSound(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
  }

  /** A column's letters: A for 0, Z for 25, AA for 26. */
  static String column(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
