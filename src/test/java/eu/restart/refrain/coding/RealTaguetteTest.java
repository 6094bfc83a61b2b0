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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real study's export from Taguette agrees with its codebook of the same day. */
class RealTaguetteTest {
  @TempDir private Path folder;

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
      Path group = Files.createDirectories(folder.resolve("transcripts/P" + i + "/codings"));
      try (var raw = Files.newDirectoryStream(STUDY.resolveSibling("raw"), "P" + i + "_*.odt")) {
        for (Path odt : raw) {
          Files.copy(odt, group.resolveSibling("transcript.odt"));
        }
      }
      Files.copy(STUDY.resolve("tags/csv/all_tags_20220303.csv"), group.resolve("tags.csv"));
    }
    Files.writeString(folder.resolve("study.yaml"), yaml);
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
    Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(
        folder.resolve("codebook/codebook.csv"), Csv.write(List.of("id", "label_en"), codes));

    Checked<Corpus> corpus = Corpus.open(folder);
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

  /**
   * Three transcripts, each with the five exports of its coder. The numbers are those of a script
   * of their own, which goes by Taguette's ids of highlights; a highlight that was taken out and
   * made anew on the same words is recoded here, and one removed and one added there.
   */
  @Test
  void fiveExportsReplaceEachOtherAndWhatChangedIsTold() throws IOException {
    Path raw = STUDY.resolveSibling("raw");
    assumeTrue(Files.isDirectory(raw), "real data not there: " + raw);
    List<String> days = List.of("20220224", "20220225", "20220228", "20220301", "20220303");
    List<Codings> alone = new ArrayList<>();
    for (String day : days) {
      alone.add(Corpus.open(real(day, List.of(day))).value().codings());
    }
    Checked<Corpus> all = Corpus.open(real("all", days));
    assertThat(all.value().codings()).isEqualTo(alone.getLast());
    assertThat(all.value().codings().all()).hasSize(357);
    assertThat(all.value().ledger().total())
        .isEqualTo(new Ledger.Count(359 * 3 + 357 * 2, 357, 0, 359 * 3 + 357, 0, 357));
    assertThat(all.problems()).filteredOn(one -> one.rule().equals("file-replaced")).hasSize(12);
    List<String> told = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      told.add(counts(Changes.between(alone.get(i - 1), alone.get(i))));
    }
    told.add(counts(Changes.between(alone.getFirst(), alone.getLast())));
    assertThat(told)
        .containsExactly(
            "342 17 0 0 0", "359 0 0 0 0", "321 36 0 2 0", "357 0 0 0 0", "304 53 0 2 0");
  }

  private static String counts(Changes changes) {
    return changes.kept().size()
        + " "
        + changes.recoded().size()
        + " "
        + changes.moved().size()
        + " "
        + changes.removed().size()
        + " "
        + changes.added().size();
  }

  /** A study of three transcripts, with the rows of these exports that are of each. */
  private Path real(String name, List<String> days) throws IOException {
    Path study = folder.resolve(name);
    StringBuilder yaml = new StringBuilder("title: T\ngroups:\n");
    Map<String, String> tags = new TreeMap<>();
    for (String document : List.of("P2_GMT20211119", "P5_GMT20211125", "P9_GMT20211129")) {
      String group = document.substring(0, 2).toLowerCase(Locale.ROOT);
      Path codings = Files.createDirectories(study.resolve("transcripts/" + group + "/codings"));
      Files.copy(
          STUDY.resolveSibling("raw").resolve(document + ".odt"),
          codings.resolveSibling("transcript.odt"));
      yaml.append("  - {id: " + group + ", country: IE, language: en}\n");
      for (String day : days) {
        Table table = Table.read(STUDY.resolve("tags/csv/all_tags_" + day + ".csv"), day).value();
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
          tags.put(row.cell(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), row.cell(2));
          if (row.cell(1).equals(document + ".odt")) {
            rows.add(row.cells());
          }
        }
        Files.writeString(
            codings.resolve("all_tags_" + day + ".csv"), Csv.write(table.header(), rows));
      }
    }
    Files.writeString(study.resolve("study.yaml"), yaml);
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(
        study.resolve("codebook/codebook.csv"),
        Csv.write(
            List.of("id", "parent", "label_en"),
            tags.entrySet().stream()
                .map(tag -> List.of(tag.getKey(), "", tag.getValue()))
                .toList()));
    return study;
  }
}
