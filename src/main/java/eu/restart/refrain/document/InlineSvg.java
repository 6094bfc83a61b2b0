package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure's SVG as a part of a page: no prolog, ids of its own, named for those who do not see.
 */
final class InlineSvg {
  private static final Pattern TAG =
      Pattern.compile("<[A-Za-z](?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>");
  private static final Pattern ID = Pattern.compile("(\\sid=\")([^\"]+)");
  private static final Pattern REFERENCE = Pattern.compile("(url\\(\\s*#|\\bhref=\"#)([^\")]+)");
  private static final Pattern SIZE = Pattern.compile("\\s(?:width|height)=\"([0-9.]+)[^\"]*\"");
  private static final Pattern WIDTH = Pattern.compile("\\swidth=\"([0-9.]+cm)\"");
  private static final Pattern LANGUAGE = Pattern.compile("\\sxml:lang=\"([a-z-]+)\"");
  private static final Pattern REPLACED =
      Pattern.compile("\\s(?:width|height|role|aria-[a-z]+|xml:lang)=\"[^\"]*\"");

  private InlineSvg() {}

  /**
   * The SVG element; the page decides its size.
   *
   * @param prefix makes the ids unique on the page
   * @param page the page's language
   * @throws IllegalArgumentException where there is no SVG, or one that runs a program
   */
  static String of(byte[] svg, String prefix, String alternative, Language page) {
    String text = new String(svg, UTF_8);
    int from = text.indexOf("<svg");
    if (from < 0 || text.contains("<script")) {
      throw new IllegalArgumentException("no figure: " + prefix);
    }
    String own =
        TAG.matcher(text.substring(from).strip())
            .replaceAll(tag -> Matcher.quoteReplacement(own(tag, prefix)));
    int end = own.indexOf('>');
    Matcher width = WIDTH.matcher(own.substring(0, end));
    String opening =
        "<svg role=\"img\" aria-label=\""
            + MarkupText.of(alternative)
            + "\""
            + (width.find() ? " style=\"--width:" + width.group(1) + "\"" : "")
            + spoken(own.substring(0, end), page);
    return opening + root(own.substring("<svg".length(), end)) + own.substring(end);
  }

  /** The language of the figure, where it is not that of the page. */
  private static String spoken(String root, Language page) {
    Matcher found = LANGUAGE.matcher(root);
    return found.find() && !found.group(1).equals(page.code())
        ? " lang=\"" + found.group(1) + "\""
        : "";
  }

  private static String own(MatchResult tag, String prefix) {
    String ids = ID.matcher(tag.group()).replaceAll("$1" + prefix + "-$2");
    return REFERENCE.matcher(ids).replaceAll("$1" + prefix + "-$2");
  }

  private static String root(String attributes) {
    String kept = REPLACED.matcher(attributes).replaceAll("");
    if (kept.contains("viewBox=")) {
      return kept;
    }
    Matcher size = SIZE.matcher(attributes);
    String width = size.find() ? size.group(1) : "100";
    String height = size.find() ? size.group(1) : "100";
    return kept + " viewBox=\"0 0 " + width + " " + height + "\"";
  }
}
