package eu.restart.refrain.document;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The main part of a Word document, and the pictures that it shows. */
final class WordBody {
  /** Text holds no quotation marks as they are, so that this finds markup alone. */
  private static final Pattern STYLE =
      Pattern.compile("(<w:(?:pStyle|rStyle|tblStyle) w:val=\")([^\"]+)");

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
       xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
      """;

  private static final String TAB = "<w:r><w:tab/></w:r>";

  private final Document document;
  private final Lettering words;
  private final Pictures pictures;
  private final WordRelations relations;
  private final WordDesign design;
  private final Outline outline;
  private final Map<String, byte[]> media = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder(HEAD);
  private int bookmarks;
  private int headings;
  private int drawings;

  WordBody(
      Document document,
      Lettering words,
      Pictures pictures,
      WordRelations relations,
      WordDesign design) {
    this.document = document;
    this.outline = Outline.of(document);
    this.words = words;
    this.pictures = pictures;
    this.relations = relations;
    this.design = design;
  }

  /** Name within the archive to content, in the order of first use. */
  Map<String, byte[]> media() {
    return media;
  }

  String markup() throws IOException {
    paragraph("Title", text(document.title()));
    if (!document.subtitle().isBlank()) {
      paragraph("Subtitle", text(document.subtitle()));
    }
    if (!document.imprint().authors().isEmpty()) {
      paragraph("Authors", text(String.join(", ", document.imprint().authors())));
    }
    contents(outline.contents());
    for (Outline.Entry entry : outline.entries()) {
      block(entry);
    }
    out.append(design.section()).append("\n</w:body></w:document>\n");
    return STYLE.matcher(out).replaceAll(this::known);
  }

  /** The writer's name of a style as the design knows it. */
  private String known(MatchResult style) {
    String id = style.group(2);
    return Matcher.quoteReplacement(style.group(1) + design.styles().getOrDefault(id, id));
  }

  /** A field that Word can renew, with its entries ready; pages are known to Word alone. */
  private void contents(List<Outline.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    paragraph("ContentsTitle", text(words.contents()));
    int number = 0;
    for (Outline.Entry entry : entries) {
      number++;
      String title = entry.block() instanceof Block.Heading heading ? heading.text() : "";
      String link =
          "<w:hyperlink w:anchor=\""
              + bookmark(number)
              + "\" w:history=\"1\">"
              + (design.numbered() ? WordMarkup.run(entry.number(), "") + TAB : "")
              + text(title)
              + TAB
              + WordMarkup.field("PAGEREF " + bookmark(number) + " \\h", "", "")
              + "</w:hyperlink>";
      boolean first = number == 1;
      boolean last = number == entries.size();
      paragraph(
          "TOC" + entry.level(),
          (first
                  ? WordMarkup.opened("TOC \\o &quot;1-" + Outline.DEPTH + "&quot; \\h \\z \\u")
                  : "")
              + link
              + (last ? WordMarkup.END : ""));
    }
  }

  private void block(Outline.Entry entry) throws IOException {
    switch (entry.block()) {
      case Block.Heading heading -> heading(entry, heading);
      case Block.Paragraph running -> paragraph("Normal", runs(running.runs()));
      case Block.Items items -> items.items().forEach(i -> paragraph("ListBullet", runs(i)));
      case Block.Grid grid -> grid(entry, grid);
      case Block.Picture picture -> picture(entry, picture);
      case Block.Quote quote -> quote(quote);
    }
  }

  private void heading(Outline.Entry entry, Block.Heading heading) {
    String text = text(heading.text());
    if (entry.level() <= Outline.DEPTH) {
      headings++;
      text = bookmarked(bookmark(headings), text);
    }
    paragraph("Heading" + entry.level(), text);
  }

  private String bookmarked(String name, String content) {
    bookmarks++;
    return "<w:bookmarkStart w:id=\""
        + bookmarks
        + "\" w:name=\""
        + name
        + "\"/>"
        + content
        + "<w:bookmarkEnd w:id=\""
        + bookmarks
        + "\"/>";
  }

  private static String bookmark(int number) {
    return String.format(Locale.ROOT, "_Toc%06d", number);
  }

  private void grid(Outline.Entry entry, Block.Grid grid) {
    String caption = caption(entry, "Table", grid.caption());
    out.append(
        "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext/><w:spacing w:before=\"280\"/>"
            + "</w:pPr>");
    out.append(caption).append("</w:p>\n");
    if (!grid.header().isEmpty()) {
      String title = MarkupText.of(grid.caption());
      out.append(
          WordTable.of(
              grid,
              design.textWidth(),
              title,
              (cell, properties) -> linked(Line.of(cell), properties)));
      paragraph("AfterTable", "");
    }
  }

  private void picture(Outline.Entry entry, Block.Picture picture) throws IOException {
    drawings++;
    String name = Pictures.file(picture, document.language());
    byte[] png = pictures.png(name);
    String pixels = media(name + ".png", png);
    String vector = media(name + ".svg", SvgFile.of(pictures.svg(name)));
    paragraph(
        "Figure",
        WordPicture.of(
            png,
            pixels,
            vector,
            drawings,
            design.textWidth(),
            picture.name(),
            picture.alternative()));
    paragraph("Caption", caption(entry, "Figure", picture.caption()));
  }

  private String media(String file, byte[] bytes) {
    media.putIfAbsent("word/media/" + file, bytes);
    return relations.part("image", "media/" + file);
  }

  private void quote(Block.Quote quote) {
    boolean foreign = !quote.language().equals(document.language());
    String language = foreign ? WordMarkup.language(quote.language()) : "";
    out.append(WordMarkup.said("Quote", Line.of(quote.text()), language));
    quote
        .translation()
        .ifPresent(
            said ->
                paragraph(
                    "Translation",
                    WordMarkup.run(
                            MarkupText.of(words.translation()) + ":", WordMarkup.style("Emphasis"))
                        + text(" " + said)));
    paragraph("Attribution", text("— " + quote.attribution()));
  }

  /** Word and number, which references repeat, and the caption itself. */
  private String caption(Outline.Entry entry, String sequence, String caption) {
    String strong = WordMarkup.style("Strong");
    String named =
        WordMarkup.run(MarkupText.of(word(entry)) + "\u00A0", strong)
            + WordMarkup.field("SEQ " + sequence + " \\* ARABIC", entry.number(), strong);
    return bookmarked(reference(entry), named)
        + WordMarkup.run(".", strong)
        + linked(" " + Line.of(caption), "");
  }

  private String runs(List<Block.Run> runs) {
    return runs.stream()
        .map(
            run ->
                run.target()
                    .map(this::reference)
                    .orElseGet(() -> linked(Line.run(run.text()), style(run.style()))))
        .collect(joining());
  }

  private static String style(Block.Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG -> WordMarkup.style("Strong");
      case EMPHASIS -> WordMarkup.style("Emphasis");
    };
  }

  /** A field that repeats the word and number of a caption, in small letters where need be. */
  private String reference(String target) {
    Outline.Entry entry = outline.target(target);
    String shown = entry.reference(words);
    boolean lower = !shown.startsWith(word(entry));
    return WordMarkup.field(
        "REF " + reference(entry) + " \\h" + (lower ? " \\* Lower" : ""),
        MarkupText.run(shown),
        "");
  }

  private static String reference(Outline.Entry entry) {
    String kind = entry.block() instanceof Block.Grid ? "1" : "2";
    return "_Ref" + kind + "0000".substring(entry.number().length()) + entry.number();
  }

  private String word(Outline.Entry entry) {
    return entry.block() instanceof Block.Grid ? words.table() : words.figure();
  }

  private String linked(String line, String properties) {
    return WebLinks.of(line).stream()
        .map(
            piece -> {
              String text = MarkupText.run(piece.text());
              return piece.address()
                  ? "<w:hyperlink r:id=\""
                      + relations.address(piece.text())
                      + "\" w:history=\"1\">"
                      + WordMarkup.run(text, WordMarkup.style("Hyperlink"))
                      + "</w:hyperlink>"
                  : WordMarkup.run(text, properties);
            })
        .collect(joining());
  }

  private static String text(String text) {
    return WordMarkup.run(MarkupText.run(text), "");
  }

  private void paragraph(String style, String content) {
    out.append(WordMarkup.paragraph(style, content));
  }
}
