package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.FixedZip;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document as an e-book (EPUB 3.3): a title page, the contents, and a chapter for each part.
 *
 * <p>Figures lie in it as SVG with a PNG for readers that show no SVG. Colours of text and page are
 * left to the reader, so that light and dark both work.
 */
public final class EpubWriter {
  private static final String FOLDER = "EPUB/";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final Document document;
  private final Lettering words;
  private final Pictures pictures;
  private final Outline outline;
  private final List<EpubChapter> chapters;
  private final Map<String, String> files = new HashMap<>();
  private final SortedMap<String, byte[]> figures = new TreeMap<>();

  private EpubWriter(Document document, Lettering words, Pictures pictures) {
    this.document = document;
    this.words = words;
    this.pictures = pictures;
    this.outline = Outline.of(document);
    this.chapters = EpubChapter.all(outline);
    chapters.forEach(one -> one.entries().forEach(entry -> files.put(entry.anchor(), one.file())));
  }

  /** The bytes of the book; they depend on the arguments alone. */
  public static byte[] write(Document document, Lettering words, Pictures pictures)
      throws IOException {
    return new EpubWriter(titled(document), words, pictures).book();
  }

  /** A book must have a title. */
  private static Document titled(Document document) {
    return Line.of(document.title()).isEmpty()
        ? new Document(
            "–", document.subtitle(), document.language(), document.imprint(), document.blocks())
        : document;
  }

  private byte[] book() throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    content.put(EpubPackage.TITLE, page(document.title(), titlePage()));
    content.put(
        EpubPackage.NAVIGATION, page(words.contents(), EpubContents.of(document, words, chapters)));
    for (EpubChapter chapter : chapters) {
      content.put(chapter.file(), page(chapter.title(document), chapter(chapter)));
    }
    content.put(EpubPackage.STYLE, style());
    content.putAll(figures);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/epub+zip".getBytes(US_ASCII));
    entries.put("META-INF/container.xml", CONTAINER.getBytes(UTF_8));
    String description = EpubPackage.of(document, words, content.keySet(), chapters);
    entries.put(FOLDER + "package.opf", description.getBytes(UTF_8));
    content.forEach((name, bytes) -> entries.put(FOLDER + name, bytes));
    return FixedZip.of(entries);
  }

  private byte[] page(String title, String body) {
    String language = language(document.language());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"%s>
        <head>
        <meta charset="utf-8"/>
        <title>%s</title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(language, MarkupText.of(title), body)
        .getBytes(UTF_8);
  }

  private String titlePage() {
    StringBuilder out = new StringBuilder("<section epub:type=\"titlepage\">\n");
    out.append("<h1>").append(MarkupText.of(document.title())).append("</h1>\n");
    List<String> lines = new ArrayList<>(List.of(document.subtitle()));
    lines.addAll(document.imprint().authors());
    for (String line : lines) {
      if (!line.isBlank()) {
        out.append("<p>").append(MarkupText.of(line)).append("</p>\n");
      }
    }
    return out.append("</section>\n").toString();
  }

  private String chapter(EpubChapter chapter) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("<section epub:type=\"chapter\" role=\"doc-chapter\"");
    chapter
        .heading()
        .ifPresent(one -> out.append(" aria-labelledby=\"").append(one.anchor()).append('"'));
    out.append(">\n");
    HtmlBlocks blocks = new HtmlBlocks(out, document, outline, words, new Book(chapter.file()));
    for (Outline.Entry entry : chapter.entries()) {
      blocks.block(entry);
    }
    return out.append("</section>\n").toString();
  }

  private static String language(Language language) {
    return " lang=\"" + language + "\" xml:lang=\"" + language + "\"";
  }

  private static byte[] style() throws IOException {
    try (InputStream in = EpubWriter.class.getResourceAsStream(EpubPackage.STYLE)) {
      if (in == null) {
        throw new IllegalStateException("the program's style is missing: " + EpubPackage.STYLE);
      }
      return in.readAllBytes();
    }
  }

  /** Figures are files of their own; nothing scrolls. */
  private final class Book implements HtmlBlocks.Medium {
    private final String file;

    Book(String file) {
      this.file = file;
    }

    @Override
    public String drawing(Outline.Entry entry, Block.Picture picture) throws IOException {
      String name = Pictures.file(picture, document.language());
      String path = "figures/" + name;
      figures.put(path + ".svg", SvgFile.of(pictures.svg(name)));
      figures.put(path + ".png", pictures.png(name));
      return "<picture><source type=\"image/svg+xml\" srcset=\""
          + path
          + ".svg\"/><img src=\""
          + path
          + ".png\" alt=\""
          + MarkupText.of(picture.alternative())
          + "\"/></picture>";
    }

    @Override
    public String address(Outline.Entry entry) {
      String other = files.getOrDefault(entry.anchor(), file);
      return (other.equals(file) ? "" : other) + "#" + entry.anchor();
    }

    @Override
    public String language(Language language) {
      return EpubWriter.language(language);
    }

    @Override
    public String tableFrame(String caption) {
      return "div class=\"table\"";
    }

    @Override
    public int top() {
      return 1;
    }
  }
}
