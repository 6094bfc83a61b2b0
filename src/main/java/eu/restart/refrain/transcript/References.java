package eu.restart.refrain.transcript;

import java.util.Map;

/** Character references of HTML, as tables and cues exported from the web hold them. */
final class References {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("lrm", "\u200E"),
          Map.entry("rlm", "\u200F"),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("hellip", "\u2026"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"));

  private References() {}

  /** The text with its references as characters; what is no known reference stays. */
  static String read(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end =
          text.charAt(at) == '&'
              ? text.substring(at, Math.min(at + 12, text.length())).indexOf(';')
              : -1;
      String one = end < 0 ? "" : character(text.substring(at + 1, at + end));
      if (one.isEmpty()) {
        read.append(text.charAt(at++));
      } else {
        read.append(one);
        at += end + 1;
      }
    }
    return read.toString();
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    if (!digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return "";
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    return code >= 32 && Character.isDefined(code) && !(code >= 0xD800 && code <= 0xDFFF)
        ? Character.toString(code)
        : "";
  }
}
