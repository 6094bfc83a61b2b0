package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command over the demonstration study. */
class ChartCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heatmap --code stress --where question=challenges,about=prisoners",
        "slope --code emotion --where country=IT,country=NO",
        "network --unit participant --least 8",
        "timeline --where group=no-1"
      })
  void writesTheWholeBundleInEveryLanguage(String asked) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(asked.split(" ", -1)));
    arguments.addAll(List.of("--lang", "all", "--width", "12"));
    assertThat(run(arguments.toArray(String[]::new))).isLessThan(2);
    List<String> paths = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(paths).hasSize(5 * 5 + 1).allMatch(path -> Files.exists(Path.of(path)));
    for (String language : List.of("en", "nl", "it", "nb", "ro")) {
      for (String ending : List.of("png", "svg", "pdf", "csv", "txt")) {
        assertThat(paths).anyMatch(path -> path.endsWith("." + language + "." + ending));
      }
    }
    assertThat(paths).last().asString().endsWith(".quotes.csv");
  }

  @Test
  void quotesAddUpToTheNumbersOfAHeatmap() throws IOException {
    run("heatmap", "--code", "stress", "--where", "country=NO");
    Map<String, Integer> mentions = highest("heatmap-stress-by-country-no");
    int cells = 0;
    for (Table.Row row : table("heatmap-stress-by-country-no.en.csv").rows()) {
      if (row.cell(4).equals("mentioned") || row.cell(4).equals("not-mentioned")) {
        assertThat(mentions.getOrDefault(row.cell(0) + "|" + row.cell(2), 0))
            .isEqualTo(Integer.parseInt(row.cell(7)));
        cells++;
      }
    }
    assertThat(cells).isEqualTo(19);
  }

  @Test
  void quotesAddUpToTheNumbersOfPanels() throws IOException {
    run("multiples", "--by", "role");
    Map<String, Integer> mentions = highest("multiples-by-role");
    int exact = 0;
    for (Table.Row row : table("multiples-by-role.en.csv").rows()) {
      if (!row.cell(9).isEmpty()) {
        String cell = row.cell(0) + "|" + row.cell(2) + "|" + row.cell(4);
        int counted = Integer.parseInt(row.cell(9));
        // A quote that would show the role of a single person is counted and not shown.
        assertThat(mentions.getOrDefault(cell, 0)).isLessThanOrEqualTo(counted);
        exact += mentions.getOrDefault(cell, 0) == counted ? 1 : 0;
      }
    }
    assertThat(exact).isPositive();
  }

  @Test
  void quotesAddUpToThePairsOfAMatrix() throws IOException {
    run("matrix", "--code", "stress", "--unit", "turn");
    Map<String, Set<List<String>>> turns = new TreeMap<>();
    for (Table.Row row : table("matrix-stress-turn.quotes.csv").rows()) {
      turns
          .computeIfAbsent(row.cell(0), key -> new HashSet<>())
          .add(List.of(row.cell(2), row.cell(4)));
    }
    int pairs = 0;
    for (Table.Row row : table("matrix-stress-turn.en.csv").rows()) {
      String cell = row.cell(2).isEmpty() ? row.cell(0) : row.cell(0) + "|" + row.cell(2);
      assertThat(turns.get(cell)).hasSize(Integer.parseInt(row.cell(5)));
      pairs += row.cell(2).isEmpty() ? 0 : 1;
    }
    assertThat(pairs).isPositive();
  }

  @Test
  void quotesAddUpToTheNewCodesOfACurve() throws IOException {
    run("saturation", "--by", "question");
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Table.Row row : table("saturation-by-question.quotes.csv").rows()) {
      codes.computeIfAbsent(row.cell(0), key -> new HashSet<>()).add(row.cell(8));
    }
    for (Table.Row row : table("saturation-by-question.en.csv").rows()) {
      assertThat(codes.getOrDefault(row.cell(0) + "|" + row.cell(3), Set.of()))
          .hasSize(Integer.parseInt(row.cell(5)));
    }
  }

  @Test
  void turnsAddUpToTheSharesOfTalkAndNameNobody() throws IOException {
    run("talk");
    Map<String, Integer> turns = highest("talk");
    for (Table.Row row : table("talk.en.csv").rows()) {
      if (!row.cell(5).isEmpty()) {
        assertThat(turns.getOrDefault(row.cell(0) + "|" + row.cell(2), 0))
            .isEqualTo(Integer.parseInt(row.cell(4)));
      }
    }
    assertThat(table("talk.quotes.csv").rows()).allMatch(row -> row.cell(3).isEmpty());
  }

  @Test
  void quotesAddUpToTheThemesOfATimeline() throws IOException {
    run("timeline", "--where", "group=it-1");
    Set<String> cells = highest("timeline-it-1").keySet();
    int themes = 0;
    for (Table.Row row : table("timeline-it-1.en.csv").rows()) {
      for (String theme : row.cell(6).split(" ", -1)) {
        if (!theme.isEmpty()) {
          assertThat(cells).contains("it-1|" + row.cell(1) + "|" + theme);
          themes++;
        }
      }
    }
    assertThat(cells).hasSize(themes).isNotEmpty();
  }

  @Test
  void quotesAddUpToWhatCodersGave() throws IOException {
    run("agreement", "--code", "coping");
    Map<String, Set<List<String>>> given = new TreeMap<>();
    for (Table.Row row : table("agreement-coping.quotes.csv").rows()) {
      given
          .computeIfAbsent(row.cell(0), key -> new HashSet<>())
          .add(List.of(row.cell(2), row.cell(4), row.cell(9)));
    }
    for (Table.Row row : table("agreement-coping.en.csv").rows()) {
      assertThat(given.getOrDefault(row.cell(0), Set.of())).hasSize(Integer.parseInt(row.cell(3)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pie",
        "heatmap --by block",
        "heatmap --by nothing",
        "heatmap --code overcrowdin",
        "heatmap --where county=NO",
        "heatmap --where country=XX",
        "heatmap --where question",
        "heatmap --where about=prisoners,about=professionals",
        "heatmap --where country=NO,group=it-1",
        "heatmap --unit turn",
        "heatmap --least 4",
        "heatmap --block 4",
        "heatmap --width 7",
        "heatmap --width 26",
        "heatmap --width NaN",
        "matrix --by country",
        "matrix --where role=security-staff",
        "matrix --least 4",
        "network --least 2",
        "saturation --by question --block 5",
        "saturation --block 0",
        "saturation --code stress",
        "talk --code stress",
        "timeline",
        "timeline --where country=NO,country=IT",
        "timeline --code stress",
        "agreement --by country",
        "multiples --where question=challenges --by question"
      })
  void refusesWhatDoesNotFit(String asked) throws IOException {
    assertThat(run(asked.split(" ", -1))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("")).isNotBlank();
    assertThat(folder.resolve("figures")).doesNotExist();
  }

  @Test
  void helpNamesEveryKind() throws IOException {
    assertThat(new CommandLineRun(out, err).run("chart", "--help")).isZero();
    String help = out.toString(StandardCharsets.UTF_8);
    assertThat(ChartKind.words()).allMatch(kind -> help.contains("  " + kind + " "));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("chart"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", folder.toString()));
    return new CommandLineRun(out, err).run(all.toArray(String[]::new));
  }

  private Table table(String file) throws IOException {
    Path path = folder.resolve("figures").resolve(file);
    return Table.parse(new SourceText(file, Files.readString(path), "UTF-8")).value();
  }

  /** The highest number of a mention in each cell. */
  private Map<String, Integer> highest(String name) throws IOException {
    Map<String, Integer> highest = new TreeMap<>();
    for (Table.Row row : table(name + ".quotes.csv").rows()) {
      highest.merge(row.cell(0), Integer.parseInt(row.cell(1)), Math::max);
    }
    return highest;
  }
}
