package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo, with what it says in the form {@code about: prisoners; mark: D; a further remark}.
 *
 * @param rest the memo without these
 */
record Remark(List<Cell> abouts, List<Cell> marks, String rest) {
  private static final Pattern SAID =
      Pattern.compile("\\s*(about|mark)\\s*:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

  static Remark of(Cell memo) {
    List<Cell> abouts = new ArrayList<>();
    List<Cell> marks = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    String text = memo.text();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      Matcher matcher = SAID.matcher(text).region(at, end);
      if (matcher.matches()) {
        boolean about = matcher.group(1).toLowerCase(Locale.ROOT).equals("about");
        (about ? abouts : marks).add(memo.as(matcher.group(2).strip()));
      } else {
        rest.append(text, rest.isEmpty() || at == 0 ? at : at - 1, end);
      }
      at = end + 1;
    }
    return new Remark(abouts, marks, rest.toString().strip());
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ';' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** Whether a text says nothing but whom a passage concerns, or assent or dissent. */
  static boolean isNothingElse(String text) {
    return SAID.matcher(text).matches() && text.indexOf(';') < 0;
  }
}
