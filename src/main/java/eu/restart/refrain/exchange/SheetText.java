package eu.restart.refrain.exchange;

import eu.restart.refrain.source.XmlText;

/** Text as a cell of a workbook can hold it, and the names of columns. */
final class SheetText {
  /** The most characters that a cell of Excel holds. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " [...]";

  private SheetText() {}

  /**
   * The same text, with what XML may not hold shown as U+FFFD, and one that is too long for a cell
   * cut with {@code [...]} at its end.
   */
  static String of(String text) {
    String sound = XmlText.sound(text);
    if (sound.length() <= MOST_CHARACTERS) {
      return sound;
    }
    int end = MOST_CHARACTERS - CUT.length();
    end -= Character.isHighSurrogate(sound.charAt(end - 1)) ? 1 : 0;
    return sound.substring(0, end) + CUT;
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
