package eu.restart.refrain.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Axe finds nothing in any view, light and dark, narrow and wide, by the rules of WCAG 2.2 A and AA
 * and axe's own good practices. The system property {@code refrain.axe} names another axe.js.
 */
class AccessibilityTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String RUN =
      """
      axe.run(document, { resultTypes: ["violations"], runOnly: { type: "tag", values: ["wcag2a",
        "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
        rules: { "target-size": { enabled: true } } })
        .then((found) => found.violations.map((one) => one.id + ": "
          + one.nodes.map((node) => node.target.join(" ") + " " + node.failureSummary).join("; "))
          .join("\\n"))
      """;
  private static final List<String> PLACES =
      List.of(
          "#",
          "#by=question&cell=overcrowding:challenges",
          "#cell=overcrowding:IT&at=it-1:15:0-20:overcrowding",
          "#view=ranking&by=role&role=security-staff",
          "#view=table",
          "#view=timeline",
          "#view=search&find=carcere");

  /** The words of row headers that stand on two lines, though they are not long. */
  private static final String BROKEN =
      """
      [...document.querySelectorAll("#view tbody th")].flatMap((header) => {
        const texts = [...header.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        return texts.flatMap((text) => [...text.data.matchAll(/[\\p{L}]+/gu)]
          .filter((word) => word[0].length < 18).filter((word) => {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            return new Set([...range.getClientRects()].map((at) => Math.round(at.top))).size > 1;
          }).map((word) => word[0]));
      }).join(", ")
      """;

  /** The chosen words of fields that are wider than their field; 20 pixels are the arrow's. */
  private static final String CLIPPED =
      """
      [...document.querySelectorAll("select")].filter((field) => field.offsetWidth > 0)
        .filter((field) => {
          const style = getComputedStyle(field);
          const pen = document.createElement("canvas").getContext("2d");
          pen.font = style.font;
          const room = field.clientWidth - parseFloat(style.paddingLeft)
            - parseFloat(style.paddingRight) - 20;
          return pen.measureText(field.selectedOptions[0].text).width > room;
        }).map((field) => field.selectedOptions[0].text).join(", ")
      """;

  @TempDir private static Path folder;
  private static Optional<Browser> browser = Optional.empty();
  private static Path page = Path.of("");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "SKIPPED: no Chromium on this machine");
    page = Pages.write(folder.resolve("page.html"), Pages.demonstration(), Explorer.Contents.FULL);
    browser = Optional.of(Browser.start(folder));
  }

  @AfterAll
  static void stop() {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  @Test
  void nothingIsFoundAtAnyWidthInLightAndDark() throws IOException, InterruptedException {
    for (String place : PLACES) {
      judge(place, 1440, "light", "en");
      judge(place, 375, "dark", "nl");
    }
    judge(PLACES.get(2), 2560, "light", "nl");
    judge(PLACES.get(2), 2560, "dark", "en");
    judge(PLACES.get(0), 1440, "dark", "ro");
    judge(PLACES.get(1), 375, "light", "it");
    judge(PLACES.get(0), 320, "light", "nb");
  }

  /** Nothing is wider than the screen but what scrolls by itself. */
  @Test
  void nothingIsCutOffOnANarrowScreen() throws InterruptedException {
    for (String place : PLACES) {
      for (int width : List.of(320, 375, 768, 2560)) {
        open(place, width, "light", "nl");
        assertThat(driven().number("document.documentElement.scrollWidth"))
            .as(place + " at " + width)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void noWordIsBrokenAndNoChoiceIsClipped() throws InterruptedException {
    for (String language : List.of("en", "it", "nb", "nl", "ro")) {
      for (int width : List.of(375, 1440)) {
        for (String place : List.of("#", "#cell=overcrowding:IT", "#basis=machine")) {
          open(place, width, "light", language);
          String where = place + " at " + width + " in " + language;
          assertThat(driven().text(BROKEN)).as("broken words, " + where).isEmpty();
          assertThat(driven().text(CLIPPED)).as("clipped choices, " + where).isEmpty();
        }
      }
    }
  }

  private static void judge(String place, int width, String look, String language)
      throws IOException, InterruptedException {
    open(place, width, look, language);
    driven().run(axe() + "; true");
    assertThat(driven().text(RUN)).as(place + " " + width + " " + look + " " + language).isEmpty();
  }

  private static void open(String place, int width, String look, String language)
      throws InterruptedException {
    driven().size(width, 1000);
    driven().media(look, "");
    driven().open(page, place + "&lang=" + language);
  }

  private static String axe() throws IOException {
    String other = System.getProperty("refrain.axe");
    if (other != null) {
      return Files.readString(Path.of(other));
    }
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      assertThat(in).as("the test dependency axe-core").isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Browser driven() {
    return browser.orElseThrow();
  }
}
