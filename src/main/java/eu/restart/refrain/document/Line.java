package eu.restart.refrain.document;

import eu.restart.refrain.source.XmlText;

/** Text made fit for one line of any format. */
public final class Line {
  private static final char LOST = '\uFFFD';

  private Line() {}

  /**
   * Joins white space to single spaces and shows what XML may not hold as U+FFFD: control
   * characters, lone surrogates, non-characters.
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && !line.isEmpty()) {
        line.append(' ');
      }
      gap = false;
      line.appendCodePoint(isSound(c) ? c : LOST);
    }
    return line.toString();
  }

  /** As {@link #of}, with the spaces at the ends kept as one each: runs stand side by side. */
  static String run(String text) {
    String line = of(text);
    if (line.isEmpty()) {
      return text.isEmpty() ? "" : " ";
    }
    String before = isSpace(text.codePointAt(0)) ? " " : "";
    String after = isSpace(text.codePointBefore(text.length())) ? " " : "";
    return before + line + after;
  }

  /** No-break spaces stay: numbers in many languages hold them. */
  private static boolean isSpace(int c) {
    return c == ' ' || (c >= 0x9 && c <= 0xD) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isSound(int c) {
    boolean control = c >= 0x7F && c < 0xA0;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return XmlText.allows(c) && !control && !none;
  }
}
