package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.privacy.SmallStudy;
import eu.restart.refrain.source.WrittenTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command tells to the public: what its table tells, and for the rest a sentence. */
class ReleaseCommandsTest {
  private record Ran(int code, String out, String err) {}

  private static final List<String> REFUSED =
      List.of(
          "compare --by role --test",
          "compare --rates",
          "compare --attribute gender",
          "compare --by country --with STUDY",
          "cooccurrence",
          "cooccurrence --unit participant",
          "saturation",
          "saturation --show codes",
          "participation",
          "participation --show answers",
          "participation --show uptake",
          "chart stacked",
          "chart matrix",
          "chart network",
          "chart saturation",
          "chart talk",
          "chart timeline --where group=it-1",
          "chart agreement",
          "chart heatmap --where group=it-1,group=nl-1",
          "chart heatmap --by question --where country=IT,role=staff");

  @Test
  void whatCannotBeToldIsSaidToBeWithheldAndWhy(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(2, 0).write(folder);
    Path out = folder.resolve("out");
    for (String command : REFUSED) {
      Ran ran = run(study, out, command + " --min-cell 3");
      assertThat(ran.code()).as(command).isEqualTo(2);
      assertThat(ran.out()).as(command).isEmpty();
      assertThat(ran.err()).as(command).contains("withheld in a release").contains(" since ");
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void theStudysOwnNumberHoldsUntilItIsTakenBack(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(2, 0).write(folder);
    Path settings = study.resolve("study.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("report: {", "report: {min-cell: 3, "));
    assertThat(run(study, folder, "saturation").err()).contains("withheld in a release");
    assertThat(run(study, folder, "saturation --min-cell 0").out()).contains("within group");
    assertThat(run(study, folder, "participation --show voices --internal").code()).isLessThan(2);
    assertThat(run(study, folder, "compare --by country --min-cell 2").code()).isEqualTo(2);
  }

  @Test
  void figuresAndEffectsTellWhatTheTableTells(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(2, 0).write(folder);
    for (int fewest : List.of(3, 5)) {
      String release = " --min-cell " + fewest;
      for (String axis : List.of("country", "role")) {
        Map<String, String> told = new HashMap<>();
        String by = "compare --by " + axis + release + " --format csv";
        for (Map<String, String> row : rows(folder, run(study, folder, by).out())) {
          told.put(row.get("code") + " " + row.get("column"), shown(row, "participants"));
        }
        assertThat(told.values()).anyMatch(one -> !one.isEmpty());
        String effects = "compare --by " + axis + " --effects" + release + " --format csv";
        for (Map<String, String> row : rows(folder, run(study, folder, effects).out())) {
          assertThat(row).containsEntry("Cliff's delta", "");
          row.forEach(
              (column, cell) -> {
                if (cell.contains(" of ")) {
                  assertThat(told).containsEntry(row.get("code") + " " + column, cell);
                }
              });
        }
        for (String kind : List.of("heatmap", "bars", "dots", "slope")) {
          Path out = folder.resolve(kind + axis + fewest);
          String codes = kind.equals("slope") ? "" : " --code all";
          Ran ran = run(study, out, "chart " + kind + " --by " + axis + codes + release);
          assertThat(ran.err()).contains("withheld in a release: the quotes");
          List<Path> files = files(out);
          assertThat(files).noneMatch(one -> one.toString().endsWith("quotes.csv"));
          for (Path file : files) {
            if (file.toString().endsWith(".en.csv")) {
              for (Map<String, String> row : rows(folder, Files.readString(file))) {
                assertThat(told)
                    .as(kind)
                    .containsEntry(
                        row.get("row") + " " + row.get("column"), shown(row, "participants"));
                assertThat(row).containsEntry("mentions", "");
              }
            }
          }
        }
      }
    }
  }

  @Test
  void keynessHasWordsAndNoNumber(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(2, 0).write(folder);
    Ran ran = run(study, folder, "keyness --times 1 --min-cell 3 --format csv");
    assertThat(ran.out()).startsWith("language,translated,target,state,word\n");
    assertThat(ran.err()).contains("withheld: how often a word is used");
  }

  private static String shown(Map<String, String> row, String column) {
    String k = row.getOrDefault(column, "");
    return k.isEmpty() || !Pattern.matches("[0-9]+", k) ? "" : k + " of " + row.get("of");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Map<String, String>> rows(Path folder, String csv) throws IOException {
    Path file = folder.resolve("read.csv");
    Files.writeString(file, csv);
    return WrittenTable.rows(file);
  }

  private static Ran run(Path study, Path out, String command) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    List<String> words =
        new ArrayList<>(List.of(command.replace("STUDY", study.toString()).split(" ")));
    words.addAll(List.of("--study", study.toString(), "--out", out.toString()));
    int code = new CommandLineRun(printed, noted).run(words.toArray(String[]::new));
    return new Ran(code, printed.toString(UTF_8), noted.toString(UTF_8));
  }
}
