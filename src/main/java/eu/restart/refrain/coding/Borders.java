package eu.restart.refrain.coding;

/** Where a word could begin or end. */
final class Borders {
  private Borders() {}

  /** Whether no word runs over this offset. */
  static boolean at(String text, int offset) {
    return offset <= 0
        || offset >= text.length()
        || !Character.isLetterOrDigit(text.charAt(offset - 1))
        || !Character.isLetterOrDigit(text.charAt(offset));
  }
}
