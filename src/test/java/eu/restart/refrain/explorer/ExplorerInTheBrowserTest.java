package eu.restart.refrain.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the page of the shipped study, with the keyboard or by pointing. */
class ExplorerInTheBrowserTest {
  private static final String CELL = "[data-key=\"overcrowding:IT\"]";

  @TempDir private static Path folder;
  private static Optional<Browser> started = Optional.empty();
  private static Path full = Path.of("");
  private static Path quotes = Path.of("");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "SKIPPED: no Chromium on this machine");
    full = Pages.write(folder.resolve("full.html"), Pages.demonstration(), Explorer.Contents.FULL);
    quotes =
        Pages.write(folder.resolve("quotes.html"), Pages.demonstration(), Explorer.Contents.QUOTES);
    started = Optional.of(Browser.start(folder));
  }

  @AfterAll
  static void stop() {
    if (started.isPresent()) {
      assertThat(started.get().complaints()).isEmpty();
      started.get().close();
    }
  }

  @BeforeEach
  void size() {
    browser().size(1440, 900);
  }

  @Test
  void aNumberOpensToItsQuotesAQuoteToItsTranscriptAndBack() throws InterruptedException {
    browser().open(full, "");
    browser().run("document.querySelector('" + CELL + "').click()");
    browser().until("!document.getElementById('quotes').hidden");
    assertThat(hash()).contains("cell=overcrowding%3AIT");
    assertThat(text("#quotes h2")).isEqualTo("Overcrowding: Italy");
    assertThat(text("#quotes .count"))
        .startsWith("2 of 6 participants · 1 of 1 group · 3 mentions");
    assertThat(browser().number("document.querySelectorAll('#quotes .quote').length")).isEqualTo(3);
    assertThat(focused()).isEqualTo("quotes-title");
    String quote = text("#quotes .quote:nth-child(2) .said");
    browser().run("document.querySelector('#quotes .quote:nth-child(2) .said').click()");
    browser().until("!document.getElementById('transcript').hidden");
    assertThat(text("#transcript h2")).isEqualTo("Italy (it-1): transcript");
    assertThat(
            browser()
                .text(
                    "[...document.querySelectorAll('#transcript mark.target')]"
                        + ".map((mark) => mark.textContent).join('')"))
        .isEqualTo(quote);
    browser().until("document.activeElement.classList.contains('turn')");
    browser()
        .until(
            "(() => { const box = document.querySelector('mark.target').getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight; })()");
    browser().until("document.querySelectorAll('.turn.here .line').length === 2");
    assertThat(text(".turn.here .codings")).contains("Overcrowding", "Giulia");
    String link = hash();
    browser().key("Escape");
    browser().until("document.getElementById('transcript').hidden");
    assertThat(browser().text("document.activeElement.textContent")).isEqualTo(quote);
    browser().key("Escape");
    browser().until("document.getElementById('quotes').hidden");
    assertThat(browser().text("document.activeElement.dataset.key")).isEqualTo("overcrowding:IT");
    browser().run("history.back()");
    browser().until("!document.getElementById('quotes').hidden");
    browser().run("history.back()");
    browser().until("!document.getElementById('transcript').hidden");
    assertThat(hash()).isEqualTo(link);
    browser().open(full, link);
    assertThat(browser().is("!document.getElementById('transcript').hidden")).isTrue();
    assertThat(browser().is("document.querySelector('.turn.here mark.target')")).isTrue();
    assertThat(browser().is("document.querySelector('" + CELL + "').ariaSelected === 'true'"))
        .isTrue();
  }

  @Test
  void theKeyboardAloneReachesAQuote() throws InterruptedException {
    browser().open(full, "");
    browser().key("Tab");
    assertThat(browser().text("document.activeElement.textContent")).isEqualTo("To the numbers");
    browser().key("Enter");
    assertThat(focused()).isEqualTo("view");
    for (int i = 0; i < 12 && !browser().is("document.activeElement.dataset.row"); i++) {
      browser().key("Tab");
    }
    assertThat(row()).isEqualTo("0,1");
    browser().key("ArrowDown");
    browser().key("ArrowRight");
    assertThat(row()).isEqualTo("1,2");
    browser().key("End", 2);
    assertThat(browser().is("document.activeElement.dataset.column === '5'")).isTrue();
    browser().key("Home", 2);
    assertThat(row()).isEqualTo("0,0");
    browser().key("Enter");
    browser()
        .until(
            "document.querySelector('[data-row=\"0\"][data-column=\"0\"]').ariaExpanded === 'false'");
    browser().run("history.replaceState(null, '', '#'); dispatchEvent(new Event('hashchange'))");
    browser().run("document.querySelector('" + CELL + "').focus()");
    browser().key("Enter");
    browser().until("document.activeElement.id === 'quotes-title'");
    browser().key("Tab");
    browser().key("Tab");
    assertThat(browser().is("document.activeElement.matches('button.said')")).isTrue();
    browser().key("Enter");
    browser().until("document.activeElement.classList.contains('turn')");
  }

  @Test
  void filtersNarrowAndAreToldAndCanBeTakenAway() throws InterruptedException {
    browser().open(full, "");
    choose("filter-role", "security-staff");
    browser().until("location.hash.includes('role=security-staff')");
    assertThat(focused()).isEqualTo("filter-role");
    assertThat(text(".matrix thead th:last-child .base")).isEqualTo("n = 11");
    browser().until("document.querySelector('[role=status]').textContent.includes('mentions')");
    choose("filter-theme", "stress");
    assertThat(
            browser().is("[...document.querySelectorAll('.matrix tbody tr.theme')].length === 1"))
        .isTrue();
    choose("filter-basis", "machine");
    assertThat(text("#view .chosen")).contains("made by a program");
    browser().run("document.querySelector('.chip').click()");
    browser().until("!location.hash.includes('theme=')");
    browser().open(full, "#country=XX");
    assertThat(text("#view .chosen")).contains("XX");
  }

  @Test
  void searchFoldsCaseAndDiacriticsAndGoesFromHitToHit() throws InterruptedException {
    browser().open(full, "#view=search");
    browser().run("document.getElementById('find').focus()");
    browser().type("PERCHE");
    browser().key("Enter");
    browser().until("document.querySelectorAll('#view mark').length > 1");
    assertThat(browser().text("document.querySelector('#view mark').textContent.toLowerCase()"))
        .isEqualTo("perch\u00e9");
    assertThat(text("#view .count")).containsPattern("\\d+ hits, in \\d+ turns");
    browser().run("document.querySelector('[data-step=\"1\"]').click()");
    browser().run("document.querySelector('[data-step=\"1\"]').click()");
    assertThat(browser().text("document.activeElement.dataset.hit")).isEqualTo("1");
    browser().run("document.activeElement.click()");
    browser().until("!document.getElementById('transcript').hidden");
    assertThat(
            browser().is("document.querySelector('#transcript mark.target, #transcript mark.hit')"))
        .isTrue();
    browser().run("document.querySelector('[data-step=\"-1\"]').click()");
    browser().until("document.querySelector('#view [data-hit=\"0\"]').ariaCurrent === 'true'");
    browser().open(full, "#view=search&find=perche&country=NL");
    assertThat(text("#view .count")).contains("was not found");
  }

  @Test
  void everyViewAndLanguageCanBeOpenedByALink() throws InterruptedException {
    for (String language : new String[] {"en", "it", "nb", "nl", "ro"}) {
      for (String view : new String[] {"heatmap", "ranking", "timeline", "table", "search"}) {
        browser().open(full, "#view=" + view + "&lang=" + language + "&find=a");
        assertThat(browser().text("document.documentElement.lang")).isEqualTo(language);
        assertThat(browser().text("document.body.innerText"))
            .doesNotContain("undefined", "NaN", "{");
      }
    }
    for (String by : new String[] {"country", "group", "role", "about", "question"}) {
      browser().open(full, "#by=" + by);
      assertThat(browser().number("document.querySelectorAll('.matrix thead th').length"))
          .isGreaterThan(3);
    }
  }

  @Test
  void theTimelineIsGoneThroughByKeys() throws InterruptedException {
    browser().open(full, "#view=timeline");
    browser().run("document.querySelector('.slider').focus()");
    browser().key("ArrowRight");
    browser().key("ArrowRight");
    assertThat(browser().text("document.activeElement.ariaValueText")).startsWith("Turn 3, ");
    browser().key("Enter");
    browser().until("document.activeElement.classList.contains('turn')");
    assertThat(browser().text("document.activeElement.dataset.turn")).isEqualTo("3");
  }

  @Test
  void theLongTableHoldsOnlyWhatIsInSightAndBringsTheRest() throws InterruptedException {
    browser().open(full, "#view=table&by=question");
    int rows = browser().number("Number(document.querySelector('.long').ariaRowCount)");
    assertThat(browser().number("document.querySelectorAll('.long tbody tr').length"))
        .isLessThan(rows / 4);
    browser().run("document.querySelector('.long [data-row=\"0\"]').focus()");
    browser().key("End", 2);
    assertThat(browser().number("Number(document.activeElement.dataset.row)")).isEqualTo(rows - 2);
    browser().key("Enter");
    browser().until("!document.getElementById('quotes').hidden");
  }

  @Test
  void theRankingGrowsUnderTheKeys() throws InterruptedException {
    browser().open(full, "#view=ranking");
    int rows = browser().number("Number(document.querySelector('.ranking').ariaRowCount)");
    browser().run("document.querySelector('.ranking [data-row=\"0\"]').focus()");
    browser().key("End", 2);
    assertThat(browser().number("Number(document.activeElement.dataset.row)")).isEqualTo(rows - 2);
    assertThat(browser().number("document.querySelectorAll('.ranking tbody tr').length"))
        .isEqualTo(rows - 1);
    browser().open(full, "#view=ranking");
    browser().run("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser().number("document.querySelectorAll('.ranking tbody tr').length"))
        .isEqualTo(rows - 1);
  }

  @Test
  void aPageOfQuotesHasNoTranscript() throws InterruptedException {
    browser().open(quotes, "#cell=overcrowding:IT&at=it-1:15:0-20:overcrowding");
    assertThat(browser().is("document.getElementById('transcript').hidden")).isTrue();
    assertThat(browser().number("document.querySelectorAll('#quotes p.said').length")).isEqualTo(3);
    assertThat(text("nav.views")).doesNotContain("Timeline");
  }

  @Test
  void printsWhatIsLookedAtWithItsEvidence() throws InterruptedException {
    browser().open(full, "#cell=stress:*");
    browser().run("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser().number("document.querySelectorAll('#quotes .quote').length"))
        .isEqualTo(248);
    byte[] pdf = browser().print();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  private static void choose(String select, String value) throws InterruptedException {
    browser()
        .run(
            "(() => { const field = document.getElementById('"
                + select
                + "'); field.focus();"
                + " field.value = '"
                + value
                + "'; field.dispatchEvent(new Event('change')); })()");
    browser().until("document.getElementById('" + select + "').value === '" + value + "'");
    browser().until("location.hash.includes('" + value + "')");
    Thread.sleep(50);
  }

  private static String row() {
    return browser()
        .text("document.activeElement.dataset.row + ',' + document.activeElement.dataset.column");
  }

  private static String hash() {
    return browser().text("location.hash");
  }

  private static String focused() {
    return browser().text("document.activeElement.id");
  }

  private static String text(String selector) {
    return browser().text("document.querySelector('" + selector + "').textContent");
  }

  private static Browser browser() {
    return started.orElseThrow();
  }
}
