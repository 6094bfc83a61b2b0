package eu.restart.refrain.document;

/** Text of any origin as HTML or XML that shows exactly that text. */
final class MarkupText {
  private MarkupText() {}

  /** One line of text, fit for content and for attributes in double quotes. */
  static String of(String text) {
    return escaped(Line.of(text));
  }

  /** A run of text; spaces at its ends stay. */
  static String run(String text) {
    return escaped(Line.run(text));
  }

  private static String escaped(String line) {
    StringBuilder html = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
