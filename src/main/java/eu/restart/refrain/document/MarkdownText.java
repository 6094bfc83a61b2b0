package eu.restart.refrain.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of any origin as Markdown that shows exactly that text. */
final class MarkdownText {
  private static final Pattern ENTITY = Pattern.compile("&(?=#|[A-Za-z][A-Za-z0-9]*;)");
  private static final Pattern EMOJI = Pattern.compile(":(?=[A-Za-z0-9_+-]+:)");
  private static final Pattern AUTOLINK = Pattern.compile("(?i)(?<=\\b(?:https?|ftp)):(?=//)");
  private static final Pattern WWW = Pattern.compile("(?i)(?<=\\bwww)\\.");
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern OPENING = Pattern.compile("^(?:[#>+=-]|(?=\\d{1,9}[.)]))");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

  private MarkdownText() {}

  /** Text within a line: no emphasis, code, link, image, HTML, mathematics, emoji or table cell. */
  static String inline(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*[]<|~$".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    String done = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    done = ENTITY.matcher(done).replaceAll("\\\\&");
    done = EMOJI.matcher(done).replaceAll("\\\\:");
    done = AUTOLINK.matcher(done).replaceAll("\\\\:");
    return WWW.matcher(done).replaceAll("\\\\.");
  }

  /** Text at the start of a line: besides, no heading, list, rule or quote. */
  static String opening(String inline) {
    if (!OPENING.matcher(inline).find()) {
      return inline;
    }
    Matcher number = NUMBERED.matcher(inline);
    return number.find() ? number.replaceFirst("$1\\\\$2") : "\\" + inline;
  }
}
