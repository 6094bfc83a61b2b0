package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A real study's export from Taguette agrees with its codebook of the same day. */
class RealTaguetteTest {
  private static final Path STUDY =
      Path.of(System.getProperty("refrain.data", "../shared/data"))
          .resolve("taguette-swj2022/data/transcripts/thematic-analysis");

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
