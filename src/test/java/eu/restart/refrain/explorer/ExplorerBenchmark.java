package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Times every filter of the explorer on a generated study, in a browser: from the change of a field
 * until the page is counted, put together and laid out. Started by src/bench/explorer.sh.
 */
final class ExplorerBenchmark {
  private static final int GROUPS = 20;
  private static final int PEOPLE = 8;
  private static final int TURNS = 300;
  private static final int THEMES = 6;
  private static final int BELOW = 11;

  /** Options of a field that are tried. */
  private static final int MOST = 6;

  /** Does something, and waits until the page has been counted, put together and laid out. */
  private static final String SETTLED =
      """
      window.settled = (act) => new Promise((done) => {
        const from = performance.now();
        addEventListener("hashchange", () => {
          document.body.offsetHeight;
          done(performance.now() - from);
        }, { once: true });
        act();
      });
      window.choose = (name, i) => settled(() => {
        const field = document.getElementById("filter-" + name);
        field.selectedIndex = i;
        field.dispatchEvent(new Event("change"));
      });
      true
      """;

  private ExplorerBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Corpus corpus = corpus();
    Path page = folder.resolve("explorer.html");
    long from = System.nanoTime();
    Files.writeString(
        page, Explorer.page(corpus, Basis.HUMAN, Language.ENGLISH, Explorer.Contents.FULL));
    long written = System.nanoTime();
    try (Browser browser = Browser.start(folder)) {
      browser.size(1440, 900);
      browser.open(page, "");
      System.out.printf(
          "%d codings, %d turns, %d groups, %d codes; page %.1f MB, written in %.1f s%n",
          corpus.codings().all().size(),
          corpus.transcripts().stream().mapToInt(one -> one.turns().size()).sum(),
          GROUPS,
          corpus.codebook().codes().size(),
          Files.size(page) / 1e6,
          (written - from) / 1e9);
      System.out.println(
          "page ready after "
              + browser.number(
                  "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
              + " ms");
      browser.run(SETTLED);
      browser.send("Performance.enable", "timeDomain", "threadTicks");
      System.out.printf(
          "%-28s %6s %12s %12s %14s%n",
          "what", "times", "median, ms", "slowest, ms", "slowest, CPU");
      for (String view : List.of("heatmap", "ranking", "table", "timeline", "search")) {
        browser.run("settled(() => { location.hash = '#view=%s&find=word12'; })".formatted(view));
        for (String name :
            List.of("theme", "country", "group", "role", "about", "question", "coder")) {
          int options =
              browser.number("document.getElementById('filter-" + name + "').options.length");
          List<String> acts = new ArrayList<>();
          for (int i = 1; i <= Math.min(MOST, options); i++) {
            acts.add("choose('" + name + "', " + (i % options) + ")");
          }
          acts.add("choose('" + name + "', 0)");
          time(browser, view + ", filter " + name, acts.subList(0, acts.size() - 1));
          browser.run(
              "document.getElementById('filter-"
                  + name
                  + "').selectedIndex > 0 && "
                  + acts.getLast());
        }
      }
      for (String by : List.of("group", "role", "about", "question", "country")) {
        time(
            browser,
            "heatmap by " + by,
            List.of("settled(() => { location.hash = '#by=" + by + "'; })"));
      }
      time(
          browser,
          "a cell's quotes",
          List.of(
              "settled(() => document.querySelector('.matrix [data-row=\"0\"][data-column=\"1\"]').click())"));
      time(
          browser,
          "a quote's transcript",
          List.of("settled(() => document.querySelector('#quotes .said').click())"));
    }
  }

  private static void time(Browser browser, String what, List<String> acts) {
    List<Double> wall = new ArrayList<>();
    List<Double> used = new ArrayList<>();
    for (String act : acts) {
      double before = used(browser);
      wall.add(browser.run(act) instanceof Json.Num number ? number.value() : Double.NaN);
      used.add((used(browser) - before) * 1000);
    }
    wall.sort(null);
    used.sort(null);
    System.out.printf(
        "%-28s %6d %12.1f %12.1f %14.1f%n",
        what, acts.size(), wall.get(wall.size() / 2), wall.getLast(), used.getLast());
  }

  /** Seconds of the processor that the page's main thread has used. */
  private static double used(Browser browser) {
    return browser
        .send("Performance.getMetrics")
        .get("result")
        .flatMap(one -> one.get("metrics"))
        .orElseThrow()
        .items()
        .stream()
        .filter(one -> one.text("name").equals(Optional.of("TaskDuration")))
        .flatMap(one -> one.number("value").stream())
        .findFirst()
        .orElseThrow();
  }

  private static Corpus corpus() {
    Random random = new Random(1);
    CorpusBuilder builder =
        new CorpusBuilder()
            .roles("staff", "social")
            .abouts("prisoners", "staff", "professionals")
            .questions("q1", "q2", "q3", "q4", "q5", "q6");
    List<String> codes = new ArrayList<>();
    for (int theme = 0; theme < THEMES; theme++) {
      builder.theme("theme" + theme);
      for (int code = 0; code < BELOW; code++) {
        codes.add("code" + theme + "-" + code);
        builder.code(codes.getLast(), "theme" + theme);
      }
    }
    List<String> countries = List.of("IT", "NL", "NO", "RO", "DE", "FR", "ES", "PT", "PL", "SE");
    for (int group = 0; group < GROUPS; group++) {
      builder.group("g" + group, countries.get(group % countries.size()), "en");
      for (int person = 0; person < PEOPLE; person++) {
        builder.participant("P" + person, person % 2 == 0 ? "staff" : "social");
      }
      for (int turn = 0; turn < TURNS; turn++) {
        if (turn % (TURNS / 6) == 0) {
          builder.ask("q" + (1 + turn / (TURNS / 6))).moderator("And how is that for you?");
        }
        talk(builder, random, codes);
      }
    }
    return builder.build();
  }

  /** A turn of forty words, with two codings by two of three coders. */
  private static void talk(CorpusBuilder builder, Random random, List<String> codes) {
    int from = builder.length();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      words.append("word").append(random.nextInt(900)).append(' ');
    }
    builder.say("P" + random.nextInt(PEOPLE), words.toString().strip());
    List<String> abouts = List.of("prisoners", "staff", "professionals", "");
    for (int i = 0; i < 2; i++) {
      int start = from + 4 + random.nextInt(100);
      builder.coding(
          Coder.human("coder" + (i + random.nextInt(2))),
          codes.get(random.nextInt(codes.size())),
          new Span(start, start + 20 + random.nextInt(80)),
          abouts.get(random.nextInt(abouts.size())),
          Optional.empty());
    }
  }
}
