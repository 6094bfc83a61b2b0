package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlWriterTest {
  @Test
  void isBalancedAndEveryIdIsUnique() throws IOException {
    for (Document document : List.of(Samples.plain(), Samples.hostile())) {
      String html = page(document);
      Element root = parsed(html);
      List<String> ids = found("\\bid=\"([^\"]+)\"", html);
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(found("href=\"#([^\"]+)\"", html)).isSubsetOf(ids);
      assertThat(found("aria-labelledby=\"([^\"]+)\"", html)).isSubsetOf(ids);
      assertThat(found("url\\(#([^)]+)\\)", html)).isSubsetOf(ids);
      assertThat(root.getAttribute("lang")).isEqualTo(document.language().code());
    }
  }

  @Test
  void hostileTextBecomesNoMarkup() throws IOException {
    String html = page(Samples.hostile());
    assertThat(found("<([a-z0-9]+)[\\s>]", html).stream().distinct())
        .doesNotContain("script", "svg", "iframe", "object", "base", "form");
    assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    assertThat(found("\\s(on[a-z]+)=\"", html.replaceAll("(?:aria-label|alt)=\"[^\"]*\"", "")))
        .isEmpty();
    assertThat(found("href=\"([^#\"][^\"]*)\"", html)).allMatch(at -> at.startsWith("http"));
    assertThat(html).contains(Samples.LONG);
  }

  @Test
  void headingsNeverSkipALevel() throws IOException {
    for (Document document : List.of(Samples.plain(), Samples.hostile())) {
      int before = 0;
      for (String level : found("<h([1-6])[ >]", page(document))) {
        int now = Integer.parseInt(level);
        assertThat(now).isLessThanOrEqualTo(before + 1);
        before = now;
      }
    }
  }

  @Test
  void quotesCarryTheirLanguage() throws IOException {
    assertThat(page(Samples.plain()))
        .contains("<p lang=\"it\" dir=\"auto\">Siamo in tre")
        .contains("<p dir=\"auto\">Of course you take it home");
  }

  @Test
  void needsNoOtherFile() throws IOException {
    for (Document document : List.of(Samples.plain(), Samples.hostile())) {
      String html = page(document);
      assertThat(found("\\b(?:src|srcset|poster)=\"([^\"]*)\"", html))
          .isNotEmpty()
          .allMatch(at -> at.matches("data:image/svg\\+xml;base64,[A-Za-z0-9+/]+=*"));
      assertThat(found("<link\\b", html)).isEmpty();
    }
    assertThat(page(Samples.plain()))
        .contains("default-src 'none'; img-src data:;")
        .contains("<img alt=\"Heatmap of five themes");
  }

  @Test
  void aFigureHasTheSizeAtWhichItWasDrawn() {
    byte[] svg = "<?xml version=\"1.0\"?><svg width=\"12.7cm\" height=\"2.54cm\"/>".getBytes(UTF_8);
    assertThat(EmbeddedSvg.of(svg, "a \"b\""))
        .startsWith("<img alt=\"a &quot;b&quot;\" width=\"480\" height=\"96\" style=");
  }

  @Test
  void refusesAFigureThatRunsAProgram() {
    byte[] svg = "<svg viewBox=\"0 0 1 1\"><script>1</script></svg>".getBytes(UTF_8);
    assertThatThrownBy(() -> EmbeddedSvg.of(svg, "f")).hasMessageContaining("no figure");
  }

  private static String page(Document document) throws IOException {
    return HtmlWriter.write(document, Samples.WORDS, Samples.pictures());
  }

  /** What is written closes every element but the void ones, and so is nearly XML. */
  private static Element parsed(String html) throws IOException {
    String xml =
        html.replace("<!DOCTYPE html>\n", "")
            .replaceAll("<(meta [^>]*)>", "<$1/>")
            .replaceAll("(?s)<style>.*?</style>", "");
    return Xml.parse(xml.getBytes(UTF_8), "page").getDocumentElement();
  }

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult one) -> one.groupCount() > 0 ? one.group(1) : one.group())
        .forEach(found::add);
    return found;
  }
}
