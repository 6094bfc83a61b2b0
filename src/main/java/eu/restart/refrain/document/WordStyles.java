package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The styles of a template, and the program's own where it has none. */
final class WordStyles {
  private static final Pattern STYLE = Pattern.compile("<w:style .*?</w:style>", Pattern.DOTALL);
  private static final Pattern MENTION =
      Pattern.compile("(<w:(?:basedOn|next|link) w:val=\")([^\"]+)");
  private static final Pattern LANGUAGE = Pattern.compile("<w:lang\\b[^>]*/>");

  /** Nothing in the text of a report is in these. */
  private static final Set<String> UNUSED = Set.of("Footer", "NoList");

  private record Style(String id, String name, String kind, boolean standard, boolean numbered) {}

  private final String template;
  private final List<Style> theirs;
  private final Map<String, String> own = new LinkedHashMap<>();
  private final Map<String, String> known = new LinkedHashMap<>();
  private final List<Style> missing = new ArrayList<>();
  private final String file;

  private WordStyles(String template, String file) throws IOException {
    this.template = template;
    this.file = file;
    this.theirs = styles(template, file);
  }

  static WordStyles of(String template, String file) throws IOException {
    WordStyles styles = new WordStyles(template, file);
    String resource = WordDesign.resource("styles");
    Matcher found = STYLE.matcher(resource);
    List<Style> ours = styles(resource, file);
    for (int i = 0; found.find(); i++) {
      styles.match(ours.get(i), found.group());
    }
    return styles;
  }

  private static List<Style> styles(String markup, String file) throws IOException {
    Element root = Xml.parse(markup.getBytes(UTF_8), file).getDocumentElement();
    NodeList all = root.getElementsByTagNameNS(WordTemplateParts.NAMESPACE, "style");
    List<Style> styles = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element style) {
        NodeList names = style.getElementsByTagNameNS(WordTemplateParts.NAMESPACE, "name");
        String name = names.item(0) instanceof Element one ? one.getAttribute("w:val") : "";
        boolean standard = style.getAttribute("w:default").matches("1|true|on");
        boolean numbered =
            style.getElementsByTagNameNS(WordTemplateParts.NAMESPACE, "numPr").getLength() > 0;
        styles.add(
            new Style(
                style.getAttribute("w:styleId"),
                name,
                style.getAttribute("w:type"),
                standard,
                numbered));
      }
    }
    return styles;
  }

  private void match(Style ours, String markup) {
    Optional<Style> same =
        theirs.stream()
            .filter(one -> one.kind().equals(ours.kind()))
            .filter(
                one -> ours.standard() ? one.standard() : one.name().equalsIgnoreCase(ours.name()))
            .findFirst()
            .or(
                () ->
                    theirs.stream()
                        .filter(one -> one.kind().equals(ours.kind()))
                        .filter(one -> one.id().equals(ours.id()))
                        .findFirst());
    if (same.isPresent()) {
      known.put(ours.id(), same.get().id());
    } else if (!UNUSED.contains(ours.id())) {
      boolean taken = theirs.stream().anyMatch(one -> one.id().equals(ours.id()));
      known.put(ours.id(), taken ? ours.id() + "Refrain" : ours.id());
      own.put(ours.id(), markup);
      missing.add(ours);
    }
  }

  /** One finding for the styles that Word itself knows; what only reports use is a note. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<String> word = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (Style style : missing) {
      boolean custom = own.getOrDefault(style.id(), "").contains("w:customStyle=\"1\"");
      (custom ? ours : word).add(style.name());
    }
    String message = "the Word template has no style {0}; the program's own stands in";
    if (!word.isEmpty()) {
      problems.add(
          Problem.warning(
              Place.of(file),
              "template-style",
              message,
              "use each style once in the template, so that Word saves it there",
              String.join(", ", word)));
    }
    if (!ours.isEmpty()) {
      problems.add(
          Problem.note(
              Place.of(file),
              "template-style",
              message,
              "add a style of that name to decide on it",
              String.join(", ", ours)));
    }
    return problems;
  }

  /** The program's style ids as the document knows them. */
  Map<String, String> known() {
    return known;
  }

  /** Whether no heading of the template's is in use, so that the program's list numbers them. */
  boolean ownHeadings() {
    return own.containsKey("Heading1") && own.containsKey("Heading2");
  }

  /** Whether headings number themselves. */
  boolean numbered() {
    return ownHeadings()
        || theirs.stream()
            .anyMatch(one -> one.id().equals(known.get("Heading1")) && one.numbered());
  }

  /** All styles, in a document of a language. */
  String merged(String language, WordNumbering numbering) {
    StringBuilder added = new StringBuilder();
    own.forEach((id, markup) -> added.append(fitted(id, markup, numbering)).append('\n'));
    int end = template.lastIndexOf("</w:styles>");
    String all = template.substring(0, end) + added + template.substring(end);
    return spoken(all, "<w:lang w:val=\"" + language + "\" w:eastAsia=\"" + language + "\"/>");
  }

  private String fitted(String id, String markup, WordNumbering numbering) {
    String named =
        markup.replace("w:styleId=\"" + id + "\"", "w:styleId=\"" + known.get(id) + "\"");
    boolean heading = id.startsWith("Heading");
    String listed =
        heading && !ownHeadings()
            ? named.replaceAll("<w:numPr>.*?</w:numPr>", "")
            : named.replace(
                "<w:numId w:val=\"" + (heading ? 1 : 2) + "\"/>",
                "<w:numId w:val=\"" + numbering.id(heading ? 1 : 2) + "\"/>");
    return MENTION
        .matcher(listed)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + known.getOrDefault(found.group(2), found.group(2))));
  }

  /** The language of whatever names no other. */
  private static String spoken(String styles, String language) {
    int from = styles.indexOf("<w:rPrDefault>");
    int to = styles.indexOf("</w:rPrDefault>");
    if (from < 0 || to < from) {
      int root = styles.indexOf('>', styles.indexOf("<w:styles")) + 1;
      String defaults = "<w:rPrDefault><w:rPr>" + language + "</w:rPr></w:rPrDefault>";
      int existing = styles.indexOf("<w:docDefaults>");
      int at = existing < 0 ? root : existing + "<w:docDefaults>".length();
      String whole = existing < 0 ? "<w:docDefaults>" + defaults + "</w:docDefaults>" : defaults;
      return styles.substring(0, at) + whole + styles.substring(at);
    }
    String defaults = styles.substring(from, to);
    String spoken =
        LANGUAGE.matcher(defaults).find()
            ? LANGUAGE.matcher(defaults).replaceAll(Matcher.quoteReplacement(language))
            : defaults.replace("</w:rPr>", language + "</w:rPr>");
    return styles.substring(0, from) + spoken + styles.substring(to);
  }
}
