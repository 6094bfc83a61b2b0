package eu.restart.refrain.source;

/** Which characters a text may hold to stand in XML (W3C, XML 1.0, 2008, production 2). */
public final class XmlText {
  private static final int LOST = 0xFFFD;

  private XmlText() {}

  /** Whether XML may hold a code point; a lone surrogate is none. */
  public static boolean allows(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= ' ' && point < Character.MIN_SURROGATE)
        || (point > Character.MAX_SURROGATE && point < 0xFFFE)
        || point > 0xFFFF;
  }

  /** The same text with U+FFFD for each code point that XML may not hold. */
  public static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints().map(point -> allows(point) ? point : LOST).forEach(sound::appendCodePoint);
    return sound.toString();
  }
}
