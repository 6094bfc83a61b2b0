package eu.restart.refrain.document;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a template with the program's own two behind them. */
final class WordNumbering {
  private static final Pattern ABSTRACT = Pattern.compile("w:abstractNumId=\"(\\d{1,9})\"");
  private static final Pattern NUM = Pattern.compile("<w:num\\b[^>]*w:numId=\"(\\d{1,9})\"");
  private static final Pattern OWN_ABSTRACT =
      Pattern.compile("<w:abstractNum .*?</w:abstractNum>", Pattern.DOTALL);

  private final String template;
  private final int lists;
  private final int uses;

  private WordNumbering(String template, int lists, int uses) {
    this.template = template;
    this.lists = lists;
    this.uses = uses;
  }

  static WordNumbering of(Optional<String> template) {
    String markup =
        template.orElse(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
                + WordTemplateParts.NAMESPACE
                + "\"></w:numbering>");
    return new WordNumbering(markup, highest(ABSTRACT, markup), highest(NUM, markup));
  }

  private static int highest(Pattern pattern, String markup) {
    return pattern
        .matcher(markup)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }

  /** The id under which one of the program's lists is used: 1 the headings, 2 the bullets. */
  int id(int own) {
    return uses + own;
  }

  /**
   * Both sets of lists.
   *
   * @param headings whether the program's headings are in use
   */
  String merged(boolean headings) throws IOException {
    StringBuilder own = new StringBuilder();
    StringBuilder used = new StringBuilder();
    Matcher found = OWN_ABSTRACT.matcher(WordDesign.resource("numbering"));
    for (int i = 1; found.find(); i++) {
      if (i > 1 || headings) {
        own.append(
            found
                .group()
                .replace("w:abstractNumId=\"" + i + "\"", "w:abstractNumId=\"" + (lists + i) + "\"")
                .replaceAll("<w:pStyle w:val=\"ListBullet\"/>", ""));
        used.append("<w:num w:numId=\"").append(uses + i).append("\"><w:abstractNumId w:val=\"");
        used.append(lists + i).append("\"/></w:num>");
      }
    }
    int end = template.lastIndexOf("</w:abstractNum>");
    int first = template.indexOf("<w:num ");
    int close = template.lastIndexOf("</w:numbering>");
    int at = end >= 0 ? end + "</w:abstractNum>".length() : first >= 0 ? first : close;
    String with = template.substring(0, at) + own + template.substring(at);
    int last = with.lastIndexOf("</w:num>");
    int after = last >= 0 ? last + "</w:num>".length() : with.lastIndexOf("</w:numbering>");
    return with.substring(0, after) + used + with.substring(after);
  }
}
