package eu.restart.refrain.document;

import static java.util.stream.Collectors.joining;

import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A document as GitHub-flavoured Markdown, with its figures as files beside it.
 *
 * <p>It is put together by hand, so that the raw text reads well too: short tables are aligned, a
 * paragraph is one line, and only what would become markup is escaped.
 */
public final class MarkdownWriter {
  private static final int WIDEST_ALIGNED = 140;

  private final StringBuilder out = new StringBuilder();
  private final Language language;
  private final Lettering words;
  private final Outline outline;

  private MarkdownWriter(Document document, Lettering words) {
    this.language = document.language();
    this.words = words;
    this.outline = Outline.of(document);
  }

  public static String write(Document document, Lettering words) {
    MarkdownWriter writer = new MarkdownWriter(document, words);
    writer.document(document);
    return writer.out.toString();
  }

  private void document(Document document) {
    out.append("# ").append(text(document.title())).append('\n');
    if (!document.subtitle().isBlank()) {
      paragraph(MarkdownText.opening(text(document.subtitle())));
    }
    if (!document.imprint().authors().isEmpty()) {
      paragraph(MarkdownText.opening(text(String.join(", ", document.imprint().authors()))));
    }
    if (!outline.contents().isEmpty()) {
      contents();
    }
    outline.entries().forEach(this::block);
  }

  private void contents() {
    paragraph("**" + text(words.contents()) + "**");
    out.append('\n');
    for (Outline.Entry entry : outline.contents()) {
      if (entry.block() instanceof Block.Heading heading) {
        out.append("  ".repeat(entry.level() - 1)).append("- [");
        out.append(text(entry.title(heading)));
        out.append("](#").append(entry.anchor()).append(")\n");
      }
    }
  }

  private void block(Outline.Entry entry) {
    switch (entry.block()) {
      case Block.Heading heading -> {
        paragraph(anchor(entry));
        String title = text(entry.title(heading)).replaceAll("#+$", "\\\\$0");
        paragraph("#".repeat(entry.level() + 1) + " " + title);
      }
      case Block.Paragraph running -> paragraph(MarkdownText.opening(runs(running.runs())));
      case Block.Items items -> items(items);
      case Block.Grid grid -> grid(entry, grid);
      case Block.Picture picture -> picture(entry, picture);
      case Block.Quote quote -> quote(quote);
    }
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.append('\n').append(text).append('\n');
    }
  }

  private void items(Block.Items items) {
    out.append('\n');
    for (List<Block.Run> item : items.items()) {
      out.append("- ").append(MarkdownText.opening(runs(item))).append('\n');
    }
  }

  private void picture(Outline.Entry entry, Block.Picture picture) {
    String alternative = text(picture.alternative());
    paragraph(anchor(entry));
    paragraph("![" + alternative + "](figures/" + Pictures.file(picture, language) + ".png)");
    paragraph(caption(words.figure(), entry.number(), picture.caption()));
  }

  private void quote(Block.Quote quote) {
    List<String> lines = new ArrayList<>();
    lines.add(MarkdownText.opening(text(quote.text())));
    quote
        .translation()
        .ifPresent(said -> lines.add("*" + text(words.translation()) + ":* " + text(said)));
    lines.add("— " + text(quote.attribution()));
    paragraph("> " + String.join("\n>\n> ", lines));
  }

  private void grid(Outline.Entry entry, Block.Grid grid) {
    paragraph(anchor(entry));
    paragraph(caption(words.table(), entry.number(), grid.caption()));
    if (grid.header().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(grid.header().stream().map(MarkdownWriter::linked).toList());
    grid.rows().forEach(row -> rows.add(row.stream().map(MarkdownWriter::linked).toList()));
    List<Integer> widths = widths(rows);
    out.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), widths, grid.numeric());
      if (i == 0) {
        rule(widths, grid.numeric());
      }
    }
  }

  /** The width of each column; all as small as may be where the table would be too wide anyway. */
  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), 3));
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths.set(i, Math.max(widths.get(i), width(row.get(i))));
      }
    }
    int all = widths.stream().mapToInt(width -> width + 3).sum();
    return all <= WIDEST_ALIGNED ? widths : Collections.nCopies(widths.size(), 3);
  }

  private void row(List<String> cells, List<Integer> widths, List<Boolean> numeric) {
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(Math.max(0, widths.get(i) - width(cells.get(i))));
      out.append("| ");
      out.append(numeric.get(i) ? padding + cells.get(i) : cells.get(i) + padding).append(' ');
    }
    out.append("|\n");
  }

  private void rule(List<Integer> widths, List<Boolean> numeric) {
    for (int i = 0; i < widths.size(); i++) {
      out.append("| ").append("-".repeat(widths.get(i) - 1));
      out.append(numeric.get(i) ? ":" : "-").append(' ');
    }
    out.append("|\n");
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String caption(String word, String number, String caption) {
    return "**" + text(word) + " " + number + ".** " + linked(caption);
  }

  private static String anchor(Outline.Entry entry) {
    return "<a id=\"" + entry.anchor() + "\"></a>";
  }

  private String runs(List<Block.Run> runs) {
    return runs.stream()
        .map(
            run ->
                run.target()
                    .map(this::reference)
                    .orElseGet(() -> emphasised(Line.run(run.text()), run.style())))
        .collect(joining())
        .strip();
  }

  private String reference(String target) {
    Outline.Entry entry = outline.target(target);
    return "[" + text(entry.reference(words)) + "](#" + entry.anchor() + ")";
  }

  /** Marks of emphasis must touch the words, so that spaces at the ends stand outside. */
  private static String emphasised(String line, Block.Style style) {
    String core = line.strip();
    if (style == Block.Style.PLAIN || core.isEmpty()) {
      return linkedLine(line);
    }
    String mark = style == Block.Style.STRONG ? "**" : "*";
    int from = line.indexOf(core);
    return line.substring(0, from)
        + mark
        + linkedLine(core)
        + mark
        + line.substring(from + core.length());
  }

  private static String linked(String text) {
    return linkedLine(Line.of(text));
  }

  private static String linkedLine(String line) {
    return WebLinks.of(line).stream()
        .map(
            piece -> piece.address() ? "<" + piece.text() + ">" : MarkdownText.inline(piece.text()))
        .collect(joining());
  }

  private static String text(String text) {
    return MarkdownText.inline(Line.of(text));
  }
}
