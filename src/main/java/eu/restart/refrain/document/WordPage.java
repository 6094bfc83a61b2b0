package eu.restart.refrain.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a template: its last section.
 *
 * @param section markup
 * @param textWidth of a column, in twentieths of a point
 */
record WordPage(String section, int textWidth) {
  private static final Pattern SECTION =
      Pattern.compile(
          "<w:sectPr(?:\\s[^>]*)?>((?:(?!<w:sectPr\\b).)*?)</w:sectPr>", Pattern.DOTALL);
  private static final Pattern DROPPED =
      Pattern.compile(
          "<w:sectPrChange\\b.*?</w:sectPrChange>|<w:printerSettings\\b[^>]*/>", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("<w:(?:header|footer)Reference\\b[^>]*?r:id=\"([^\"]*)\"[^>]*/>");
  private static final Pattern FOREIGN =
      Pattern.compile("\\s(?!w:|r:)[A-Za-z0-9]+:\\w+=\"[^\"]*\"");
  private static final String A4 =
      """
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418"\
       w:header="709" w:footer="709" w:gutter="0"/>""";
  private static final int NARROWEST = 2000;

  static WordPage of(String document, List<WordDesign.Relation> relations) {
    String inner = "";
    Matcher sections = SECTION.matcher(document);
    while (sections.find()) {
      inner = sections.group(1);
    }
    inner = FOREIGN.matcher(DROPPED.matcher(inner).replaceAll("")).replaceAll("");
    inner =
        REFERENCE
            .matcher(inner)
            .replaceAll(
                found ->
                    relations.stream().anyMatch(one -> one.id().equals(found.group(1)))
                        ? Matcher.quoteReplacement(found.group())
                        : "");
    if (!inner.contains("<w:pgSz") || !inner.contains("<w:pgMar")) {
      inner = A4;
    }
    return new WordPage("<w:sectPr>" + inner + "</w:sectPr>", width(inner));
  }

  private static int width(String section) {
    int columns = Math.max(1, number(section, "w:cols", "w:num"));
    int text =
        number(section, "w:pgSz", "w:w")
            - number(section, "w:pgMar", "w:left")
            - number(section, "w:pgMar", "w:right")
            - number(section, "w:pgMar", "w:gutter");
    int between = (columns - 1) * number(section, "w:cols", "w:space");
    return Math.max(NARROWEST, (text - between) / columns);
  }

  private static int number(String markup, String element, String attribute) {
    Matcher found =
        Pattern.compile("<" + element + "\\b[^>]*?\\s" + attribute + "=\"(-?\\d{1,6})\"")
            .matcher(markup);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  /** The program's settings with those of the template that its page depends on. */
  String settings(String template, String language) throws IOException {
    String own = WordDesign.resource("settings").replace("{language}", language);
    String before = switches(template, List.of("mirrorMargins", "gutterAtTop"));
    String after = switches(template, List.of("autoHyphenation", "evenAndOddHeaders"));
    int tab = number(template, "w:defaultTabStop", "w:val");
    String stop = "<w:defaultTabStop w:val=\"" + (tab > 0 ? tab : 709) + "\"/>";
    return own.replaceFirst(
        "<w:defaultTabStop[^>]*/>", Matcher.quoteReplacement(before + stop + after));
  }

  private static String switches(String settings, List<String> names) {
    StringBuilder on = new StringBuilder();
    for (String name : names) {
      Matcher found = Pattern.compile("<w:" + name + "(?:\\s[^>]*)?/>").matcher(settings);
      if (found.find() && !found.group().matches(".*w:val=\"(?:0|false|off)\".*")) {
        on.append("<w:").append(name).append("/>");
      }
    }
    return on.toString();
  }
}
