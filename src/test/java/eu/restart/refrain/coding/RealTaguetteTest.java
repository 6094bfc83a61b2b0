package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real study's export from Taguette agrees with its codebook of the same day. */
class RealTaguetteTest {
  private static final Path STUDY =
      Path.of(System.getProperty("refrain.data", "../shared/data"))
          .resolve("taguette-swj2022/data/transcripts/thematic-analysis");

  @TempDir private Path study;

  @Test
  void theLastExportHasAsManyRowsATagAsTheCodebookSays() throws IOException {
    assumeTrue(Files.isDirectory(STUDY), "real data not there: " + STUDY);
    Table table = Table.read(STUDY.resolve("tags/csv/all_tags_20220303.csv"), "tags.csv").value();
    Taguette taguette = new Taguette();
    Columns columns = taguette.columns(table).orElseThrow();
    Reading reading = taguette.read(table, columns);
    assertThat(reading.claims()).hasSize(1_930);
    assertThat(reading.joined()).isZero();
    Map<String, Integer> counts = new TreeMap<>();
    for (Claim claim : reading.claims()) {
      counts.merge(claim.codes().getFirst().text(), 1, Integer::sum);
    }
    Table codebook =
        Table.read(STUDY.resolve("codebooks/codebook_20220303_8.csv"), "codebook.csv").value();
    Map<String, Integer> stated = new TreeMap<>();
    for (Table.Row row : codebook.rows()) {
      int count = Integer.parseInt(codebook.cell(row, "number of highlights").orElseThrow());
      if (count > 0) {
        stated.put(codebook.cell(row, "tag").orElseThrow(), count);
      }
    }
    assertThat(counts).hasSize(22).isEqualTo(stated);
  }

  /**
   * The whole export in the folder of each of the 17 interviews: each takes its own rows, and all
   * of them anchor. Of the short notes that stand several times, such as that the moderator helps,
   * some go by their neighbours and the rest are rows as many as the places.
   */
  @Test
  void everyRowOfTheLastExportFindsItsPlace() throws IOException {
    assumeTrue(Files.isDirectory(STUDY), "real data not there: " + STUDY);
    StringBuilder yaml = new StringBuilder("title: Interviews\ngroups:\n");
    for (int i = 1; i <= 17; i++) {
      yaml.append("  - {id: P").append(i).append(", country: IE, language: en}\n");
      Path group = Files.createDirectories(study.resolve("transcripts/P" + i + "/codings"));
      try (var raw = Files.newDirectoryStream(STUDY.resolveSibling("raw"), "P" + i + "_*.odt")) {
        for (Path odt : raw) {
          Files.copy(odt, group.resolveSibling("transcript.odt"));
        }
      }
      Files.copy(STUDY.resolve("tags/csv/all_tags_20220303.csv"), group.resolve("tags.csv"));
    }
    Files.writeString(study.resolve("study.yaml"), yaml);
    Table tags =
        Table.read(STUDY.resolve("codebooks/codebook_20220303_8.csv"), "codebook.csv").value();
    List<List<String>> codes = new ArrayList<>();
    Map<String, Integer> stated = new TreeMap<>();
    for (Table.Row row : tags.rows()) {
      String tag = tags.cell(row, "tag").orElseThrow();
      codes.add(List.of("t" + (codes.size() + 1), tag));
      int count = Integer.parseInt(tags.cell(row, "number of highlights").orElseThrow());
      if (count > 0) {
        stated.put(codes.getLast().getFirst(), count);
      }
    }
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(
        study.resolve("codebook/codebook.csv"), Csv.write(List.of("id", "label_en"), codes));

    Checked<Corpus> corpus = Corpus.open(study);
    List<Ledger.Entry> entries = corpus.value().ledger().entries();
    assertThat(entries).hasSize(17).allMatch(entry -> entry.rows() == 1_930);
    Map<String, Integer> counts = new TreeMap<>();
    corpus.value().codings().all().forEach(one -> counts.merge(one.code(), 1, Integer::sum));
    assertThat(entries.stream().mapToInt(Ledger.Entry::anchored).sum()).isEqualTo(1_930);
    assertThat(corpus.problems().stream().filter(Problem::isFinding))
        .extracting(Problem::rule)
        .containsOnly("speakers-none");
    assertThat(corpus.problems())
        .filteredOn(one -> one.rule().equals("document-left"))
        .as("a note for each of the other 16 documents")
        .hasSize(17 * 16);
    assertThat(counts).isEqualTo(stated);
  }

  @Test
  void everyExportIsRecognised() throws IOException {
    assumeTrue(Files.isDirectory(STUDY), "real data not there: " + STUDY);
    for (String day : new String[] {"24", "25", "28"}) {
      String name = "all_tags_202202" + day + ".csv";
      Table table = Table.read(STUDY.resolve("tags/csv").resolve(name), name).value();
      Taguette taguette = new Taguette();
      Reading reading = taguette.read(table, taguette.columns(table).orElseThrow());
      assertThat(reading.claims().size() + reading.joined()).isEqualTo(table.rows().size());
    }
  }
}
