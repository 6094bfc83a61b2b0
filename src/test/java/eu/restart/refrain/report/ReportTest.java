package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.chart.Evidence;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Lettering;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the shipped study. */
class ReportTest {
  private static ReportInput input;

  @BeforeAll
  static void read() throws IOException {
    Checked<Corpus> corpus = Corpus.open(Path.of("."));
    input =
        new ReportInput(
            corpus.value(), corpus.value().defaultBasis(), corpus.problems(), List.of());
  }

  @Test
  void theSameInputGivesTheSameBytes(@TempDir Path folder) throws IOException {
    Map<String, String> once = written(folder.resolve("once"), "en");
    Map<String, String> again = written(folder.resolve("again"), "en");
    assertThat(again).isEqualTo(once);
    assertThat(once.keySet())
        .contains("report.en.md", "report.en.html", "report.en.docx")
        .contains("tables.xlsx", "tables/by-country.csv", "codings.csv", "manifest.json")
        .contains("figures/themes-by-country.en.png", "figures/themes-by-country.en.svg")
        .contains("figures/themes-by-country.quotes.csv", "figures/themes-by-country.en.txt");
    String markdown = Files.readString(folder.resolve("once/report.en.md"));
    Pattern.compile("\\]\\((figures/[^)]+)\\)")
        .matcher(markdown)
        .results()
        .forEach(found -> assertThat(once).containsKey(found.group(1)));
  }

  @Test
  void theEvidenceOfAFigureHoldsEveryMentionOfEveryCell() throws IOException {
    ReportContent content = ReportContent.of(input);
    Comparison comparison = content.material().by(Axis.COUNTRY, Scope.ALL);
    String theme = input.corpus().codebook().themes().getFirst().id();
    List<String> below =
        comparison.codes().stream()
            .filter(code -> !code.equals(theme))
            .filter(code -> input.corpus().codebook().theme(code).equals(theme))
            .toList();
    String csv = Evidence.of(comparison, below).csv(input.corpus());
    Table table = Table.parse(new SourceText("quotes.csv", csv, "UTF-8")).value();
    Map<String, Integer> mentions = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      mentions.merge(row.cell(0), Integer.parseInt(row.cell(1)), Math::max);
    }
    int rows = 0;
    for (Cell cell : comparison.cells()) {
      if (input.corpus().codebook().theme(cell.code()).equals(theme)
          && !cell.code().equals(theme)) {
        assertThat(mentions.getOrDefault(cell.code() + "|" + cell.column(), 0))
            .isEqualTo(cell.mentions());
        rows += cell.evidence().stream().map(Mention::codings).mapToInt(List::size).sum();
      }
    }
    assertThat(table.rows()).hasSize(rows).isNotEmpty();
  }

  @Test
  void aLanguageWithoutSentencesIsReportedAndTheOthersWritten(@TempDir Path folder)
      throws IOException {
    Report.Options both =
        new Report.Options(folder, List.of(new Language("fr"), new Language("nb")));
    Report.Written written = Report.write(input, both);
    assertThat(written.problems()).extracting(Problem::rule).contains("report-language");
    assertThat(written.files()).contains(folder.resolve("report.nb.md"));
    assertThatThrownBy(
            () ->
                Report.write(
                    input, new Report.Options(folder.resolve("none"), List.of(new Language("fr")))))
        .isInstanceOf(UnreadableException.class);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void everyLanguageOfTheReportHasTheWritersWords() {
    assertThat(ReportContent.languages())
        .allSatisfy(language -> assertThat(Lettering.in(language).table()).isNotBlank());
  }

  private static Map<String, String> written(Path out, String... languages) throws IOException {
    List<Language> wanted = Stream.of(languages).map(Language::new).toList();
    Report.write(input, new Report.Options(out, wanted));
    return Fingerprint.below(out, out);
  }
}
