package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A document as one HTML page that needs no other file, and so can be sent by mail. */
public final class HtmlWriter {
  /** Anchors are lower case without underscores, so that these two are nobody else's. */
  private static final String TEXT = "the_text";

  private static final String CONTENTS = "the_contents";

  private final StringBuilder out = new StringBuilder();
  private final Document document;
  private final Lettering words;
  private final Pictures pictures;

  private HtmlWriter(Document document, Lettering words, Pictures pictures) {
    this.document = document;
    this.words = words;
    this.pictures = pictures;
  }

  public static String write(Document document, Lettering words, Pictures pictures)
      throws IOException {
    HtmlWriter writer = new HtmlWriter(document, words, pictures);
    writer.page(Outline.of(document));
    return writer.out.toString();
  }

  private void page(Outline outline) throws IOException {
    String title = MarkupText.of(document.title());
    line("<!DOCTYPE html>");
    line("<html lang=\"" + document.language() + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<title>" + title + "</title>");
    line("<style>");
    out.append(style());
    line("</style>");
    line("</head>");
    line("<body>");
    line("<a class=\"skip\" href=\"#" + TEXT + "\">" + MarkupText.of(words.skip()) + "</a>");
    line("<header>");
    line("<h1>" + title + "</h1>");
    if (!document.subtitle().isBlank()) {
      line("<p>" + MarkupText.of(document.subtitle()) + "</p>");
    }
    line("</header>");
    if (!outline.contents().isEmpty()) {
      contents(outline.contents());
    }
    line("<main id=\"" + TEXT + "\">");
    for (Outline.Entry entry : outline.entries()) {
      block(entry);
    }
    line("</main>");
    line("</body>");
    line("</html>");
  }

  private void contents(List<Outline.Entry> entries) {
    line("<nav aria-labelledby=\"" + CONTENTS + "\">");
    line("<p id=\"" + CONTENTS + "\">" + MarkupText.of(words.contents()) + "</p>");
    int level = 0;
    for (Outline.Entry entry : entries) {
      if (entry.level() > level) {
        line("<ol>");
      } else {
        line("</li>");
        line(entry.level() < level ? "</ol>\n</li>" : "");
      }
      level = entry.level();
      if (entry.block() instanceof Block.Heading heading) {
        out.append("<li><a href=\"#").append(entry.anchor()).append("\">");
        line(title(entry, heading) + "</a>");
      }
    }
    line("</li>\n</ol>" + (level == 2 ? "\n</li>\n</ol>" : ""));
    line("</nav>");
  }

  private static String title(Outline.Entry entry, Block.Heading heading) {
    String number =
        entry.number().isEmpty() ? "" : "<span class=\"number\">" + entry.number() + "</span> ";
    return number + MarkupText.of(heading.text());
  }

  private void block(Outline.Entry entry) throws IOException {
    switch (entry.block()) {
      case Block.Heading heading -> {
        String tag = "h" + (entry.level() + 1);
        out.append('<').append(tag).append(" id=\"").append(entry.anchor()).append("\">");
        line(title(entry, heading) + "</" + tag + ">");
      }
      case Block.Paragraph paragraph -> line("<p>" + runs(paragraph.runs()) + "</p>");
      case Block.Items items -> {
        line("<ul>");
        items.items().forEach(item -> line("<li>" + runs(item) + "</li>"));
        line("</ul>");
      }
      case Block.Grid grid -> grid(entry, grid);
      case Block.Picture picture -> picture(entry, picture);
      case Block.Quote quote -> quote(quote);
    }
  }

  private void picture(Outline.Entry entry, Block.Picture picture) throws IOException {
    line("<figure class=\"drawing\" id=\"" + entry.anchor() + "\">");
    String name = entry.anchor() + "_caption";
    line("<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"" + name + "\">");
    line(
        InlineSvg.of(
            pictures.svg(Pictures.file(picture, document.language())),
            entry.anchor(),
            picture.alternative()));
    line("</section>");
    String caption = caption(words.figure(), entry.number(), picture.caption());
    line("<figcaption id=\"" + name + "\">" + caption + "</figcaption>");
    line("</figure>");
  }

  private void quote(Block.Quote quote) {
    boolean foreign = !quote.language().equals(document.language());
    String language = foreign ? " lang=\"" + quote.language() + "\"" : "";
    line("<figure class=\"quote\">");
    line("<blockquote>");
    line("<p" + language + " dir=\"auto\">" + MarkupText.of(quote.text()) + "</p>");
    line("</blockquote>");
    line("<figcaption>");
    quote
        .translation()
        .ifPresent(
            said ->
                line(
                    "<p><span class=\"label\">"
                        + MarkupText.of(words.translation())
                        + ":</span> "
                        + MarkupText.of(said)
                        + "</p>"));
    line("<p>— " + MarkupText.of(quote.attribution()) + "</p>");
    line("</figcaption>");
    line("</figure>");
  }

  private void grid(Outline.Entry entry, Block.Grid grid) {
    String name = entry.anchor() + "_caption";
    line("<section class=\"scroll table\" tabindex=\"0\" aria-labelledby=\"" + name + "\">");
    line("<table id=\"" + entry.anchor() + "\">");
    String caption = caption(words.table(), entry.number(), grid.caption());
    line("<caption><span id=\"" + name + "\">" + caption + "</span></caption>");
    if (!grid.header().isEmpty()) {
      line("<thead>");
      row(grid.header(), grid.numeric(), true);
      line("</thead>");
      line("<tbody>");
      grid.rows().forEach(row -> row(row, grid.numeric(), false));
      line("</tbody>");
    }
    line("</table>");
    line("</section>");
  }

  private void row(List<String> cells, List<Boolean> numeric, boolean header) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean names = header || (i == 0 && !numeric.get(0));
      String tag = names ? "th" : "td";
      out.append('<').append(tag);
      if (names) {
        out.append(header ? " scope=\"col\"" : " scope=\"row\"");
      }
      out.append(numeric.get(i) ? " class=\"n\">" : ">");
      out.append(linked(Line.of(cells.get(i)))).append("</").append(tag).append('>');
    }
    line("</tr>");
  }

  private static String caption(String word, String number, String caption) {
    return "<b>" + MarkupText.of(word) + " " + number + ".</b> " + linked(Line.of(caption));
  }

  private static String runs(List<Block.Run> runs) {
    return runs.stream().map(HtmlWriter::run).collect(joining()).strip();
  }

  private static String run(Block.Run run) {
    String text = linked(Line.run(run.text()));
    return switch (run.style()) {
      case PLAIN -> text;
      case STRONG -> "<strong>" + text + "</strong>";
      case EMPHASIS -> "<em>" + text + "</em>";
    };
  }

  private static String linked(String line) {
    return WebLinks.of(line).stream()
        .map(
            piece -> {
              String text = MarkupText.run(piece.text());
              return piece.address() ? "<a href=\"" + text + "\">" + text + "</a>" : text;
            })
        .collect(joining());
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the program's style is missing: report.css");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      out.append(text).append('\n');
    }
  }
}
