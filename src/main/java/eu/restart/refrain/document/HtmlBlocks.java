package eu.restart.refrain.document;

import static java.util.stream.Collectors.joining;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.util.List;

/** The blocks of a document as HTML that is well-formed XML, for a page or for a book. */
final class HtmlBlocks {
  /** What pages and books do each in their own way. */
  interface Medium {
    /** The elements within a figure that show the picture. */
    String drawing(Outline.Entry entry, Block.Picture picture) throws IOException;

    /** The address of a block's anchor. */
    String address(Outline.Entry entry);

    /** The attributes that say a language. */
    String language(Language language);

    /** The element around a table, with its attributes; its caption has the given id. */
    String tableFrame(String caption);

    /** The level at which a part's heading stands, 1 or 2. */
    int top();
  }

  private final StringBuilder out;
  private final Document document;
  private final Outline outline;
  private final Lettering words;
  private final Medium medium;

  HtmlBlocks(
      StringBuilder out, Document document, Outline outline, Lettering words, Medium medium) {
    this.out = out;
    this.document = document;
    this.outline = outline;
    this.words = words;
    this.medium = medium;
  }

  /** A heading's number and text. */
  static String title(Outline.Entry entry, Block.Heading heading) {
    String number =
        entry.number().isEmpty() ? "" : "<span class=\"number\">" + entry.number() + "</span> ";
    return number + MarkupText.of(heading.text());
  }

  /** The id of a block's caption. */
  static String caption(Outline.Entry entry) {
    return entry.anchor() + "_caption";
  }

  void block(Outline.Entry entry) throws IOException {
    switch (entry.block()) {
      case Block.Heading heading -> {
        String tag = "h" + (entry.level() + medium.top() - 1);
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
    line(medium.drawing(entry, picture));
    String caption = caption(words.figure(), entry.number(), picture.caption());
    line("<figcaption id=\"" + caption(entry) + "\">" + caption + "</figcaption>");
    line("</figure>");
  }

  private void quote(Block.Quote quote) {
    boolean foreign = !quote.language().equals(document.language());
    String language = foreign ? medium.language(quote.language()) : "";
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
    String frame = medium.tableFrame(caption(entry));
    line("<" + frame + ">");
    line("<table id=\"" + entry.anchor() + "\">");
    String caption = caption(words.table(), entry.number(), grid.caption());
    line("<caption><span id=\"" + caption(entry) + "\">" + caption + "</span></caption>");
    if (!grid.header().isEmpty()) {
      line("<thead>");
      row(grid.header(), grid.numeric(), true);
      line("</thead>");
      line("<tbody>");
      grid.rows().forEach(row -> row(row, grid.numeric(), false));
      line("</tbody>");
    }
    line("</table>");
    line("</" + frame.substring(0, frame.indexOf(' ')) + ">");
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

  private String runs(List<Block.Run> runs) {
    return runs.stream().map(this::run).collect(joining()).strip();
  }

  private String run(Block.Run run) {
    if (run.target().isPresent()) {
      Outline.Entry entry = outline.target(run.target().get());
      String name = MarkupText.of(entry.reference(words));
      return "<a href=\"" + medium.address(entry) + "\">" + name + "</a>";
    }
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

  private void line(String text) {
    if (!text.isEmpty()) {
      out.append(text).append('\n');
    }
  }
}
