package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The description of an e-book: what it is, who can read it how, its files and their order. */
final class EpubPackage {
  static final String TITLE = "title.xhtml";
  static final String NAVIGATION = "contents.xhtml";
  static final String STYLE = "book.css";

  private EpubPackage() {}

  /**
   * The package document.
   *
   * @param files of the book beside it, sorted
   */
  static String of(
      Document document, Lettering words, Set<String> files, List<EpubChapter> chapters) {
    boolean figures = files.stream().anyMatch(file -> file.startsWith("figures/"));
    List<String> lines = new ArrayList<>();
    lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    lines.add(
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\""
            + " xml:lang=\""
            + document.language()
            + "\">");
    lines.add("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    lines.add("<dc:identifier id=\"id\">urn:uuid:" + identifier(document) + "</dc:identifier>");
    lines.add("<dc:title>" + MarkupText.of(document.title()) + "</dc:title>");
    lines.add("<dc:language>" + document.language() + "</dc:language>");
    document
        .imprint()
        .authors()
        .forEach(one -> lines.add("<dc:creator>" + MarkupText.of(one) + "</dc:creator>"));
    document.imprint().date().ifPresent(date -> lines.add("<dc:date>" + date + "</dc:date>"));
    if (!document.subtitle().isBlank()) {
      lines.add("<dc:description>" + MarkupText.of(document.subtitle()) + "</dc:description>");
    }
    meta("dcterms:modified", document.imprint().moment(), lines);
    accessibility(words, figures, lines);
    lines.add("</metadata>");
    lines.add("<manifest>");
    int number = 0;
    for (String file : files) {
      number++;
      lines.add(item(file, id(file, number)));
    }
    lines.add("</manifest>");
    lines.add("<spine>");
    lines.add("<itemref idref=\"title\"/>");
    lines.add("<itemref idref=\"contents\"/>");
    chapters.forEach(one -> lines.add("<itemref idref=\"" + id(one.file(), 0) + "\"/>"));
    lines.add("</spine>");
    lines.add("</package>");
    return String.join("\n", lines) + "\n";
  }

  /** The vocabulary of schema.org, as EPUB Accessibility 1.1 asks for it. */
  private static void accessibility(Lettering words, boolean figures, List<String> lines) {
    meta("schema:accessMode", "textual", lines);
    if (figures) {
      meta("schema:accessMode", "visual", lines);
    }
    meta("schema:accessModeSufficient", "textual", lines);
    List<String> features = new ArrayList<>();
    if (figures) {
      features.add("alternativeText");
    }
    features.addAll(List.of("displayTransformability", "readingOrder", "structuralNavigation"));
    features.add("tableOfContents");
    features.forEach(one -> meta("schema:accessibilityFeature", one, lines));
    meta("schema:accessibilityHazard", "none", lines);
    meta("schema:accessibilitySummary", words.accessible(), lines);
  }

  private static void meta(String property, String value, List<String> lines) {
    lines.add("<meta property=\"" + property + "\">" + MarkupText.of(value) + "</meta>");
  }

  /** The same study's book in the same language keeps its name when its numbers change. */
  private static UUID identifier(Document document) {
    String name = "refrain\n" + document.language() + "\n" + document.title();
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  private static String item(String file, String id) {
    String properties = file.equals(NAVIGATION) ? " properties=\"nav\"" : "";
    return "<item id=\""
        + id
        + "\" href=\""
        + file
        + "\" media-type=\""
        + type(file)
        + "\""
        + properties
        + "/>";
  }

  private static String id(String file, int number) {
    return file.startsWith("figures/")
        ? "figure-" + number
        : file.substring(0, file.lastIndexOf('.'));
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "xhtml" -> "application/xhtml+xml";
      case "css" -> "text/css";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> throw new IllegalArgumentException("no kind of file of a book: " + file);
    };
  }
}
