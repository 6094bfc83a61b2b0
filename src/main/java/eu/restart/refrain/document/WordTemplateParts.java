package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a template that a report takes over, once it is clear that they do no harm. */
final class WordTemplateParts {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** What a document may point at, and what is copied as it stands. */
  private static final Set<String> COPIED = Set.of("theme", "fontTable", "header", "footer");

  /** What those may point at in their turn. */
  private static final Set<String> BELOW = Set.of("image", "font");

  /** Fields that fetch something from elsewhere. */
  private static final Pattern FETCHING =
      Pattern.compile(
          "(?i)(?:<w:instrText[^>]*>|w:instr=\")[^<\"]*"
              + "\\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD)\\b");

  private static final Set<String> KNOWN_ENDINGS =
      Set.of("rels", "xml", "png", "svg", "jpeg", "jpg", "gif", "emf", "wmf");

  private final Archive archive;
  private final String name;
  private final Map<String, String> types = new HashMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> kinds = new TreeMap<>();
  private final List<WordDesign.Relation> relations = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  private WordTemplateParts(Archive archive, String name) {
    this.archive = archive;
    this.name = name;
  }

  /**
   * Takes a template apart.
   *
   * @throws UnreadableException where it is no Word file, holds macros, or points outside of itself
   */
  static WordTemplateParts of(byte[] bytes, String name) throws IOException {
    WordTemplateParts parts = new WordTemplateParts(Archive.open(bytes, name), name);
    parts.read();
    return parts;
  }

  private void read() throws IOException {
    Element listed = xml(CONTENT_TYPES);
    elements(listed, "Override")
        .forEach(one -> types.put(one.getAttribute("PartName"), one.getAttribute("ContentType")));
    elements(listed, "Default")
        .forEach(
            one ->
                types.put(
                    one.getAttribute("Extension").toLowerCase(Locale.ROOT),
                    one.getAttribute("ContentType")));
    boolean macros =
        types.values().stream().anyMatch(type -> type.contains("macroEnabled"))
            || archive.entries().keySet().stream()
                .anyMatch(entry -> entry.toLowerCase(Locale.ROOT).contains("vbaproject"));
    if (macros) {
      throw new UnreadableException(
          Problem.warning(
              Place.of(name),
              "template-macros",
              "the Word template holds macros, and was not used",
              "save it in Word as .docx"));
    }
    String document = mainPart();
    take("document", document);
    for (Element relation : relationsOf(document)) {
      part(relation);
    }
    for (String own : List.of("styles", "numbering", "settings")) {
      relations.removeIf(one -> one.id().equals(own));
      relations.add(new WordDesign.Relation(own, WordDesign.RELATION + own, own + ".xml"));
    }
  }

  private String mainPart() throws IOException {
    for (Element relation : elements(xml("_rels/.rels"), "Relationship")) {
      String target = relation.getAttribute("Target").replaceFirst("^/", "");
      if (relation.getAttribute("Type").equals(WordDesign.RELATION + "officeDocument")
          && target.matches("word/[A-Za-z0-9_.-]+")) {
        Element root = xml(target);
        if (root.getNodeName().equals("w:document") && NAMESPACE.equals(root.getNamespaceURI())) {
          return target;
        }
      }
    }
    throw noDocument();
  }

  private void part(Element relation) throws IOException {
    String kind = kind(relation);
    boolean read = Set.of("styles", "numbering", "settings").contains(kind);
    if (!read && !COPIED.contains(kind)) {
      return;
    }
    refuseOutside(relation, kind);
    String path = path("word/", relation.getAttribute("Target"));
    if (read) {
      take(kind, path);
      return;
    }
    copy(path);
    if (FETCHING.matcher(text(path)).find()) {
      throw outside(kind);
    }
    relations.add(
        new WordDesign.Relation(
            relation.getAttribute("Id"),
            relation.getAttribute("Type"),
            path.substring("word/".length())));
    for (Element below : relationsOf(path)) {
      if (!BELOW.contains(kind(below))) {
        throw outside(kind);
      }
      refuseOutside(below, kind);
      copy(path(path.substring(0, path.lastIndexOf('/') + 1), below.getAttribute("Target")));
    }
    String links = relationsPath(path);
    archive.entry(links).ifPresent(bytes -> files.put(links, bytes));
  }

  private void copy(String path) throws IOException {
    byte[] bytes = archive.entry(path).orElseThrow(this::noDocument);
    if (path.endsWith(".xml")) {
      xml(path);
    }
    files.put(path, bytes);
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = types.getOrDefault("/" + path, types.get(ending));
    if (type != null && (types.containsKey("/" + path) || !KNOWN_ENDINGS.contains(ending))) {
      kinds.put(path, type);
    }
  }

  private void take(String kind, String path) throws IOException {
    xml(path);
    texts.put(kind, text(path));
  }

  private String text(String path) {
    return archive.entry(path).map(bytes -> new String(bytes, UTF_8)).orElse("");
  }

  private void refuseOutside(Element relation, String kind) throws UnreadableException {
    if (relation.getAttribute("TargetMode").equals("External")) {
      throw outside(kind);
    }
  }

  private UnreadableException outside(String part) {
    return new UnreadableException(
        Problem.warning(
            Place.of(name),
            "template-links",
            "the {0} of the Word template points at something outside of it or embedded in it, and"
                + " the template was not used",
            "take links and embedded objects out; pictures may stay",
            part));
  }

  private UnreadableException noDocument() {
    return new UnreadableException(
        Problem.warning(
            Place.of(name),
            "template-unreadable",
            "the Word template is no Word document that can be read, and was not used",
            "open it in Word and save it as .docx"));
  }

  private List<Element> relationsOf(String path) throws IOException {
    String links = relationsPath(path);
    return archive.entry(links).isPresent() ? elements(xml(links), "Relationship") : List.of();
  }

  private static String relationsPath(String path) {
    int slash = path.lastIndexOf('/') + 1;
    return path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels";
  }

  private static String kind(Element relation) {
    String type = relation.getAttribute("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private String path(String folder, String target) throws UnreadableException {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    if (!path.matches("word/[A-Za-z0-9_./ -]+") || path.contains("..")) {
      throw noDocument();
    }
    return path;
  }

  private Element xml(String path) throws IOException {
    byte[] bytes = archive.entry(path).orElseThrow(this::noDocument);
    org.w3c.dom.Document document = Xml.parse(bytes, name + "/" + path);
    String encoding = document.getXmlEncoding();
    if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
      throw noDocument();
    }
    return document.getDocumentElement();
  }

  private static List<Element> elements(Element parent, String local) {
    NodeList found = parent.getElementsByTagNameNS("*", local);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The markup of the document itself. */
  String document() {
    return texts.getOrDefault("document", "");
  }

  /** The markup of its styles. */
  String styles() throws IOException {
    String styles = texts.get("styles");
    if (styles == null || !styles.contains("</w:styles>")) {
      throw noDocument();
    }
    return styles;
  }

  /** The markup of its lists, where it has any. */
  Optional<String> numbering() {
    return Optional.ofNullable(texts.get("numbering"))
        .filter(text -> text.contains("</w:numbering>"));
  }

  /** The markup of its settings; may be empty. */
  String settings() {
    return texts.getOrDefault("settings", "");
  }

  /** Parts that are taken over as they stand. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Content types of those that have one of their own. */
  SortedMap<String, String> kinds() {
    return kinds;
  }

  /** What the document points at. */
  List<WordDesign.Relation> relations() {
    return List.copyOf(relations);
  }
}
