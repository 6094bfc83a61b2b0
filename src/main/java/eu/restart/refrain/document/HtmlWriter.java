package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
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
            + " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">");
    line("<title>" + title + "</title>");
    document
        .imprint()
        .authors()
        .forEach(one -> line("<meta name=\"author\" content=\"" + MarkupText.of(one) + "\">"));
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
    if (!document.imprint().authors().isEmpty()) {
      line("<p>" + MarkupText.of(String.join(", ", document.imprint().authors())) + "</p>");
    }
    line("</header>");
    if (!outline.contents().isEmpty()) {
      contents(outline.contents());
    }
    line("<main id=\"" + TEXT + "\">");
    HtmlBlocks blocks = new HtmlBlocks(out, document, outline, words, new Page());
    for (Outline.Entry entry : outline.entries()) {
      blocks.block(entry);
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
        line(HtmlBlocks.title(entry, heading) + "</a>");
      }
    }
    line("</li>\n</ol>" + (level == 2 ? "\n</li>\n</ol>" : ""));
    line("</nav>");
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

  /** Figures stand within the page; what is wider than the page scrolls. */
  private final class Page implements HtmlBlocks.Medium {
    @Override
    public String drawing(Outline.Entry entry, Block.Picture picture) throws IOException {
      byte[] svg = pictures.svg(Pictures.file(picture, document.language()));
      return "<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\""
          + HtmlBlocks.caption(entry)
          + "\">\n"
          + EmbeddedSvg.of(svg, picture.alternative())
          + "\n</section>";
    }

    @Override
    public String address(Outline.Entry entry) {
      return "#" + entry.anchor();
    }

    @Override
    public String language(Language language) {
      return " lang=\"" + language + "\"";
    }

    @Override
    public String tableFrame(String caption) {
      return "section class=\"scroll table\" tabindex=\"0\" aria-labelledby=\"" + caption + "\"";
    }

    @Override
    public int top() {
      return 2;
    }
  }
}
