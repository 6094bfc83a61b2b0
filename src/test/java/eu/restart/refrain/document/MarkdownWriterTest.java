package eu.restart.refrain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
  private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

  @Test
  void showsAnyTextAsItIs() {
    for (String text :
        List.of(
            Samples.HOSTILE,
            "# no heading",
            "- no item",
            "+ no item",
            "* no item",
            "1. no item",
            "2025) no item",
            "> no quote",
            "---",
            "===",
            "```",
            "~~~",
            "a_b_c _d_ __e__",
            "www.example.org http://example.org",
            "[^1]: note",
            "&copy; &#x41; AT&T",
            "\\",
            "<!-- -->",
            "a  \nb")) {
      String markdown = MarkdownText.opening(MarkdownText.inline(Line.of(text)));
      String shown =
          TextContentRenderer.builder()
              .extensions(TABLES)
              .lineBreakRendering(LineBreakRendering.STRIP)
              .build()
              .render(PARSER.parse(markdown));
      assertThat(shown).isEqualTo(Line.of(text));
    }
  }

  @Test
  void hostileTextBecomesNoMarkup() {
    String markdown = MarkdownWriter.write(Samples.hostile(), Samples.WORDS);
    List<String> seen = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).matches("<a id=\"[a-z0-9-]+\">|</a>");
              }

              @Override
              public void visit(HtmlBlock html) {
                seen.add(html.getLiteral());
              }

              @Override
              public void visit(Code code) {
                seen.add(code.getLiteral());
              }

              @Override
              public void visit(FencedCodeBlock code) {
                seen.add(code.getLiteral());
              }

              @Override
              public void visit(IndentedCodeBlock code) {
                seen.add(code.getLiteral());
              }

              @Override
              public void visit(ThematicBreak line) {
                seen.add("---");
              }

              @Override
              public void visit(Image image) {
                assertThat(image.getDestination()).isEqualTo("figures/codes-country.nb.png");
              }

              @Override
              public void visit(Link link) {
                assertThat(link.getDestination())
                    .matches("#[a-z0-9-]+|https://evil.example/a_b_c|http://x.example/a.png");
                visitChildren(link);
              }

              @Override
              public void visit(Heading heading) {
                Node first = heading.getFirstChild();
                assertThat(first == null ? "" : first.toString()).isNotNull();
              }
            });
    assertThat(seen).isEmpty();
  }

  @Test
  void readsWellAsRawText() {
    String markdown = MarkdownWriter.write(Samples.plain(), Samples.WORDS);
    assertThat(markdown)
        .startsWith("# Mental well-being in prison\n\nA comparison of four")
        .contains("- [1 How this was made](#method)\n")
        .contains("  - [2.1 What are the greatest challenges in prison?](#challenges)\n")
        .contains("<a id=\"challenges\"></a>\n\n### 2.1 What are the greatest challenges")
        .contains(
            "**Table 1.** The groups, their participants and their words\n\n| Group | Country")
        .contains("| it-1  | Italy           |            7 | 4,512 |\n")
        .contains("| ----- | --------------- | -----------: | ----: |\n")
        .contains("![Heatmap of five themes")
        .contains("](figures/codes-country.en.png)\n\n**Figure 1.** Participants who")
        .contains("> Siamo in tre")
        .contains("> *Translation:* There are three")
        .contains("> — P3, prison officer")
        .endsWith("\n")
        .doesNotContain("\n\n\n");
  }
}
