package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.Attack;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.WrittenTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads back every file of a release of the shipped study, and tries to work out what it withholds.
 */
class ReleaseFilesTest {
  private static final Pattern SPEAKERS = Pattern.compile("\\b(BW[1-4]|MW[1-3]|Deltaker [1-5])\\b");

  private final Corpus corpus;
  private final Mentions mentions;
  private final Map<Attack.Figure, Integer> guarded = new HashMap<>();
  private final List<String> countries;

  ReleaseFilesTest() throws IOException {
    corpus = Tellable.of(Corpus.open(Path.of(".")).value()).corpus();
    mentions = Mentions.of(corpus, corpus.defaultBasis());
    countries = corpus.study().countries();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5})
  void noFileTellsWhatTheReleaseWithholds(int fewest, @TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    ReportInput input =
        new ReportInput(corpus, corpus.defaultBasis(), List.of(), List.of(), Optional.of(fewest));
    Report.write(input, new Report.Options(out, List.of(Language.ENGLISH)));
    guard(fewest);
    assertThat(guarded).hasSizeGreaterThan(500);
    Attack attack = attack();
    List<String> files;
    try (Stream<Path> all = Files.walk(out)) {
      files =
          all.filter(Files::isRegularFile)
              .map(one -> out.relativize(one).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    assertThat(files)
        .noneMatch(one -> one.endsWith("codings.csv") || one.endsWith(".quotes.csv"))
        .noneMatch(one -> one.contains("participation") || one.contains("effects"));
    readTables(out, attack);
    readQuotes(out, attack);
    int figures = 0;
    for (String file : files) {
      if (file.matches("figures/.*\\.en\\.csv")) {
        readFigure(out.resolve(file), attack);
        figures++;
      }
    }
    assertThat(figures).isGreaterThan(8);
    List<String> known = new ArrayList<>();
    attack
        .solve()
        .forEach(
            (number, bounds) -> {
              if (guarded.containsKey(number) && bounds[0] == bounds[1]) {
                known.add(number + " is " + bounds[0]);
              }
            });
    assertThat(known).isEmpty();
    sentences(out, fewest);
    pseudonyms(out, files);
    assertThat(Json.parse(Files.readString(out.resolve("manifest.json")), "manifest.json"))
        .satisfies(
            json ->
                assertThat(json.get("options").flatMap(one -> one.number("min cell")))
                    .contains((double) fewest));
  }

  private Attack attack() {
    Map<String, Optional<String>> codes = new HashMap<>();
    corpus.codebook().codes().forEach(code -> codes.put(code.id(), code.parent()));
    List<String> roles = new ArrayList<>();
    corpus.study().roles().forEach(role -> roles.add(role.id()));
    roles.add("");
    List<String> questions = new ArrayList<>();
    corpus.study().questions().forEach(one -> questions.add(one.id()));
    List<String> abouts = new ArrayList<>();
    corpus.study().abouts().forEach(one -> abouts.add(one.id()));
    questions.add("");
    abouts.add("");
    return new Attack(codes, countries, roles, questions, abouts);
  }

  /** Every number of fewer than three, or of all but fewer, in anything the report may count. */
  private void guard(int fewest) {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
    corpus.study().questions().forEach(one -> scopes.add(Scope.ALL.question(one.id())));
    for (Scope one : List.copyOf(scopes)) {
      corpus.study().abouts().forEach(about -> scopes.add(one.about(about.id())));
    }
    for (Scope scope : scopes) {
      for (Axis axis : List.of(Axis.COUNTRY, Axis.ROLE)) {
        Comparison open = Comparison.of(corpus, mentions, axis, scope);
        Stream.concat(open.cells().stream(), open.totals().stream())
            .filter(cell -> isGuarded(cell, fewest))
            .forEach(cell -> guarded.put(number(cell, scope), cell.participants()));
      }
    }
  }

  private static boolean isGuarded(Cell cell, int fewest) {
    int k = cell.participants();
    return k > 0 && k < cell.of() && (k < fewest || cell.of() - k < fewest);
  }

  private static Attack.Figure number(Cell cell, Scope scope) {
    return new Attack.Figure(
        cell.code(),
        scope.question().orElse(Attack.ALL),
        scope.about().orElse(Attack.ALL),
        cell.column().equals(Column.TOTAL) ? Attack.ALL : cell.column());
  }

  private static Attack.Figure number(String code, String axis, String column) {
    Attack.Figure all = new Attack.Figure(code, Attack.ALL, Attack.ALL, Attack.ALL);
    if (column.equals(Column.TOTAL)) {
      return all;
    }
    return switch (axis) {
      case "about" -> new Attack.Figure(code, Attack.ALL, column, Attack.ALL);
      case "question" -> new Attack.Figure(code, column, Attack.ALL, Attack.ALL);
      default -> new Attack.Figure(code, Attack.ALL, Attack.ALL, column);
    };
  }

  private static String text(Map<String, String> row, String column) {
    assertThat(row).containsKey(column);
    return row.getOrDefault(column, "");
  }

  private static void readTables(Path out, Attack attack) throws IOException {
    for (String axis : List.of("country", "role", "about", "question")) {
      List<Map<String, String>> cells =
          WrittenTable.rows(out.resolve("tables/by-" + axis + "-cells.csv"));
      for (Map<String, String> row : cells) {
        String k = text(row, "participants");
        String said = k.isEmpty() ? "withheld" : k + " of " + text(row, "of");
        attack.read(number(text(row, "code"), axis, text(row, "column")), said);
        assertThat(text(row, "mentions") + text(row, "turns") + text(row, "groups")).isEmpty();
      }
      List<Map<String, String>> wide = WrittenTable.rows(out.resolve("tables/by-" + axis + ".csv"));
      List<String> columns = cells.stream().map(row -> text(row, "column")).distinct().toList();
      for (Map<String, String> row : wide) {
        for (int i = 0; i < columns.size(); i++) {
          attack.read(
              number(text(row, "code"), axis, columns.get(i)),
              List.copyOf(row.values()).get(i + 3));
        }
      }
    }
    for (Map<String, String> row : WrittenTable.rows(out.resolve("tables/questions.csv"))) {
      Attack.Figure all =
          new Attack.Figure(
              text(row, "code"), text(row, "question"), text(row, "about"), Attack.ALL);
      attack.read(all, text(row, "all"));
      for (String country : List.of("IT", "NL", "NO", "RO")) {
        attack.read(
            new Attack.Figure(all.code(), all.question(), all.about(), country),
            text(row, country));
      }
      assertThat(text(row, "mentions") + text(row, "fewest") + text(row, "most")).isEmpty();
    }
  }

  /** Whoever is quoted mentions it; within a section no speaker is quoted twice. */
  private void readQuotes(Path out, Attack attack) throws IOException {
    Map<Attack.Figure, Integer> quoted = new HashMap<>();
    for (Map<String, String> row : WrittenTable.rows(out.resolve("tables/quotes.csv"))) {
      String country = corpus.study().group(text(row, "group")).orElseThrow().country();
      Scope scope = scope(text(row, "section"));
      quoted.merge(
          new Attack.Figure(
              text(row, "code"),
              scope.question().orElse(Attack.ALL),
              scope.about().orElse(Attack.ALL),
              country),
          1,
          Integer::sum);
    }
    quoted.forEach(attack::quoted);
  }

  private Scope scope(String section) {
    for (var question : corpus.study().questions()) {
      for (var about : corpus.study().abouts()) {
        Scope scope = Scope.ALL.question(question.id()).about(about.id());
        if (Sections.part(scope).equals(section)) {
          return scope;
        }
      }
    }
    return Scope.ALL;
  }

  private static void readFigure(Path file, Attack attack) throws IOException {
    String axis = file.getFileName().toString().replaceAll(".*-by-([a-z]+)\\.en\\.csv", "$1");
    for (Map<String, String> row : WrittenTable.rows(file)) {
      String k = text(row, "participants");
      attack.read(
          row.containsKey("panel")
              ? new Attack.Figure(
                  text(row, "row"),
                  text(row, "panel"),
                  Attack.ALL,
                  text(row, "column").equals(Column.TOTAL) ? Attack.ALL : text(row, "column"))
              : number(text(row, "row"), axis, text(row, "column")),
          k.isEmpty() ? text(row, "state").replace('-', ' ') : k + " of " + text(row, "of"));
      assertThat(text(row, "mentions")).as(file.toString()).isEmpty();
    }
  }

  /** No sentence names one person, or a withheld total in digits. */
  private void sentences(Path out, int fewest) throws IOException {
    String markdown = Files.readString(out.resolve("report.en.md"));
    assertThat(markdown)
        .contains("This is a version for the public.", "\\<" + fewest + " of")
        .doesNotContain("by one participant", "single participant", "one dissenting participant")
        .doesNotContain("Only one subject", "One subject was raised")
        .doesNotContainPattern("(?<![0-9])([12]|24|25) of 26")
        .doesNotContainPattern("(?<![0-9<>])[12] of [5-8](?![0-9])");
    Comparison open = Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL);
    for (Code code : corpus.codebook().codes()) {
      Cell total = open.total(code.id());
      if (isGuarded(total, fewest)) {
        assertThat(markdown)
            .doesNotContain(" (" + total.participants() + " of " + total.of() + ")");
      }
    }
  }

  /** No file names a speaker. */
  private void pseudonyms(Path out, List<String> files) throws IOException {
    List<String> texts =
        files.stream().filter(one -> one.matches(".*\\.(csv|md|html|txt|json|svg)")).toList();
    for (String file : texts) {
      assertThat(Files.readString(out.resolve(file))).as(file).doesNotContainPattern(SPEAKERS);
    }
    for (String file : List.of("tables.xlsx", "report.en.docx", "report.en.epub")) {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out.resolve(file)))) {
        for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .as(file + ", " + one.getName())
              .doesNotContainPattern(SPEAKERS)
              .doesNotContain("Who spoke how much", "Lines about single people");
        }
      }
    }
  }
}
