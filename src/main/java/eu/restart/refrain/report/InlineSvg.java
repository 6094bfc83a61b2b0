package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure's SVG as a part of a page: no prolog, ids of its own, named for those who do not see.
 */
final class InlineSvg {
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
  private static final Pattern ID = Pattern.compile("(\\bid=[\"'])([^\"']+)");
  private static final Pattern REFERENCE =
      Pattern.compile("(url\\(\\s*[\"']?#|\\bhref=[\"']#)([^\"')]+)");
  private static final Pattern VIEW = Pattern.compile("\\bviewBox=");
  private static final Pattern SIZE = Pattern.compile("\\s(?:width|height)=\"([0-9.]+)(?:px)?\"");
  private static final Pattern ANY_SIZE = Pattern.compile("\\s(?:width|height)=\"[^\"]*\"");

  private InlineSvg() {}

  /**
   * The SVG element.
   *
   * @param prefix makes the ids unique on the page
   * @throws IllegalArgumentException where there is no SVG, or one that runs a program
   */
  static String of(byte[] svg, String prefix, String alternative) {
    String text = new String(svg, UTF_8);
    Matcher root = ROOT.matcher(text);
    if (!root.find() || text.contains("<script")) {
      throw new IllegalArgumentException("no figure: " + prefix);
    }
    String inner = text.substring(root.end()).strip();
    String opening = withoutSize(root.group());
    String named =
        opening.replaceFirst(
            "<svg",
            Matcher.quoteReplacement(
                "<svg role=\"img\" aria-label=\"" + HtmlText.of(alternative) + "\""));
    return own(named, prefix) + own(inner, prefix);
  }

  /** The page decides the size, so that the shape must stand in the view box. */
  private static String withoutSize(String opening) {
    String view = "";
    if (!VIEW.matcher(opening).find()) {
      Matcher size = SIZE.matcher(opening);
      String width = size.find() ? size.group(1) : "100";
      String height = size.find() ? size.group(1) : "100";
      view = " viewBox=\"0 0 " + width + " " + height + "\"";
    }
    return ANY_SIZE.matcher(opening).replaceAll("").replaceFirst(">$", view + ">");
  }

  private static String own(String part, String prefix) {
    String ids = ID.matcher(part).replaceAll("$1" + prefix + "-$2");
    return REFERENCE.matcher(ids).replaceAll("$1" + prefix + "-$2");
  }
}
