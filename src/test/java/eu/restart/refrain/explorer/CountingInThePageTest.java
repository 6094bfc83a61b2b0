package eu.restart.refrain.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.privacy.Disclosure;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page counts what the tables count, cell by cell. */
class CountingInThePageTest {
  /** Counts in the page: every cell of every column as one line. */
  private static final String COUNT =
      """
      window.counted = (basis, coder, axis, narrowed) => {
        const study = window.tested = window.tested
          || Study.of(JSON.parse(document.getElementById("data").textContent));
        const scope = Object.assign(Counting.all(basis), { coder: study.coders.findIndex(
          (one) => one.name === coder && one.basis === basis) });
        const things = { country: study.countries, role: study.roles, about: study.abouts,
          question: study.questions };
        for (const [name, id] of narrowed) scope[name] = State.place(things[name], id || "-");
        const table = Counting.compare(study, scope, axis);
        const lines = [];
        study.codes.forEach((code, c) => table.columns.forEach((column, number) => {
          const cell = Counting.cell(table, c, number);
          const range = Counting.range(table, c, number);
          const id = column.place === Counting.TOTAL ? "*"
            : column.place < 0 ? "" : things[axis][column.place].id;
          lines.push([code.id, id, cell.state, cell.mentions, cell.turns, cell.participants, cell.of,
            cell.groups, cell.ofGroups, cell.state === "withheld" ? 0 : range.fewest,
            cell.state === "withheld" ? 0 : range.most,
            Counting.evidence(table, c, number).length].join(" "));
        }));
        return lines.join("\\n");
      };
      true
      """;

  /** For each coder alone; what narrows is the same for all of them. */
  private static final List<Scope> SOME = List.of(Scope.ALL, Scope.ALL.about(""));

  @TempDir private static Path folder;
  private static Optional<Browser> browser = Optional.empty();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "SKIPPED: no Chromium on this machine");
    browser = Optional.of(Browser.start(folder));
  }

  @AfterAll
  static void stop() {
    if (browser.isPresent()) {
      browser.get().close();
    }
  }

  @Test
  void everyCellOfTheShippedStudyOnBothBases() throws IOException, InterruptedException {
    Corpus corpus = Pages.demonstration();
    open(corpus);
    for (Basis basis : Basis.values()) {
      check(corpus, basis, Optional.empty());
    }
    for (Coder coder : corpus.codings().coders()) {
      check(corpus, coder.basis(), Optional.of(coder));
    }
  }

  @Test
  void everyCellOfRandomStudies() throws IOException, InterruptedException {
    for (long seed = 1; seed <= 4; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      open(corpus);
      check(corpus, Basis.HUMAN, Optional.empty());
      for (Coder coder : corpus.codings().coders()) {
        check(corpus, Basis.HUMAN, Optional.of(coder));
      }
    }
  }

  private static void open(Corpus corpus) throws IOException, InterruptedException {
    Path page = Pages.write(folder.resolve("page.html"), corpus, Explorer.Contents.FULL);
    driven().open(page, "");
    driven().run(COUNT);
    assertThat(driven().complaints()).isEmpty();
  }

  private static Browser driven() {
    return browser.orElseThrow();
  }

  private static void check(Corpus corpus, Basis basis, Optional<Coder> coder) {
    Corpus told = Pages.told(corpus);
    Corpus counted =
        coder
            .map(one -> Pages.with(told, told.codings().where(c -> c.coder().equals(one))))
            .orElse(told);
    Mentions mentions = Mentions.of(counted, basis);
    for (Axis axis : Axis.values()) {
      for (Scope scope : coder.isPresent() ? SOME : scopes(corpus)) {
        String expected =
            lines(Comparison.of(counted, mentions, axis, scope), told, Told.of(corpus));
        String got =
            driven()
                .text(
                    "counted('%s', '%s', '%s', [%s])"
                        .formatted(
                            Said.name(basis),
                            coder.map(Coder::name).orElse(""),
                            axis.name().toLowerCase(Locale.ROOT),
                            narrowed(scope)));
        assertThat(got).as(axis + " " + scope + " " + coder).isEqualTo(expected);
      }
    }
  }

  /** Nothing, each thing that narrows alone, and some together. */
  private static List<Scope> scopes(Corpus corpus) {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL, Scope.ALL.role("")));
    corpus.study().countries().forEach(id -> scopes.add(Scope.ALL.country(id)));
    corpus.study().roles().forEach(one -> scopes.add(Scope.ALL.role(one.id())));
    corpus.study().abouts().forEach(one -> scopes.add(Scope.ALL.about(one.id())));
    corpus.study().questions().forEach(one -> scopes.add(Scope.ALL.question(one.id())));
    String question = corpus.study().questions().getLast().id();
    String about = corpus.study().abouts().getFirst().id();
    scopes.add(Scope.ALL.question(question).about(about));
    scopes.add(Scope.ALL.question("").country(corpus.study().countries().getFirst()));
    scopes.add(Scope.ALL.about("").role(corpus.study().roles().getFirst().id()));
    return scopes;
  }

  private static String narrowed(Scope scope) {
    List<String> pairs = new ArrayList<>();
    scope.country().ifPresent(id -> pairs.add("['country','" + id + "']"));
    scope.role().ifPresent(id -> pairs.add("['role','" + id + "']"));
    scope.about().ifPresent(id -> pairs.add("['about','" + id + "']"));
    scope.question().ifPresent(id -> pairs.add("['question','" + id + "']"));
    return String.join(",", pairs);
  }

  /** As the page has them: rows of all codes of the data, sets of fewer than three withheld. */
  private static String lines(Comparison comparison, Corpus told, Told rule) {
    List<String> lines = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      Mentions.of(told, basis).all().forEach(one -> used.add(one.code()));
    }
    for (String code : told.codebook().withAllBelow(used).keySet()) {
      for (Column column : comparison.columns()) {
        lines.add(
            line(comparison, rule, code, column.id(), column.participants(), column.groups()));
      }
      Cell any = comparison.totals().getFirst();
      lines.add(line(comparison, rule, code, Column.TOTAL, any.of(), any.ofGroups()));
    }
    return String.join("\n", lines);
  }

  /** Nobody of a role is told of where a group's roles are not: that is withheld, and no 0. */
  private static boolean isUntold(Comparison comparison, Told rule, String column) {
    boolean total = column.equals(Column.TOTAL);
    Scope scope = comparison.scope();
    boolean byRole = comparison.axis() == Axis.ROLE && !total;
    boolean byCountry = comparison.axis() == Axis.COUNTRY && !total;
    return !(byRole ? column : scope.role().orElse("")).isEmpty()
        && rule.corpus().transcripts().stream()
            .map(Transcript::group)
            .filter(group -> !rule.roles(group))
            .map(group -> rule.corpus().study().group(group).orElseThrow().country())
            .filter(country -> scope.country().isEmpty() || scope.country().get().equals(country))
            .anyMatch(country -> !byCountry || country.equals(column));
  }

  private static String line(
      Comparison comparison, Told rule, String code, String column, int of, int groups) {
    if ((of > 0 && of < Disclosure.THREE) || (of == 0 && isUntold(comparison, rule, column))) {
      return code + " " + column + " withheld 0 0 0 0 0 0 0 0 0";
    }
    Cell cell =
        column.equals(Column.TOTAL) ? comparison.total(code) : comparison.cell(code, column);
    assertThat(List.of(cell.of(), cell.ofGroups())).isEqualTo(List.of(of, groups));
    return String.join(
        " ",
        List.of(
            code,
            column,
            cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "" + cell.mentions(),
            "" + cell.turns(),
            "" + cell.participants(),
            "" + cell.of(),
            "" + cell.groups(),
            "" + cell.ofGroups(),
            "" + cell.fewest(),
            "" + cell.most(),
            "" + cell.evidence().size()));
  }
}
