package eu.restart.refrain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every published worked example that the project carries, and examples that it does not. */
class ReferenceTest {
  private static final Path FOLDER = Path.of("src/test/resources/eu/restart/refrain/reference");

  @TempDir private Path folder;

  @Test
  void everyPublishedExamplePasses() throws IOException {
    Checked<List<Row>> rows = Reference.shipped();
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.value().stream().map(Row::name).distinct()).hasSize(78);
    assertThat(rows.value()).hasSizeGreaterThan(400).allMatch(Row::pass);
  }

  @Test
  void theIndexListsEveryExample() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".json"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("cases.txt"))).isEqualTo(names);
    }
  }

  @Test
  void anUnknownMethodIsAnErrorThatNamesIt() throws IOException {
    Checked<List<Row>> rows = run("Cronbach's alpha", "{\"x\": [1, 2]}", "{\"alpha\": 1}");
    assertThat(rows.value()).isEmpty();
    assertThat(rows.problems()).hasSize(1);
    assertThat(rows.problems().getFirst().rule()).isEqualTo("reference-method");
    assertThat(rows.problems().getFirst().text()).contains("Cronbach's alpha");
  }

  @Test
  void aFigureThatTheMethodDoesNotGiveIsAnError() throws IOException {
    Checked<List<Row>> rows =
        run("Gini of shares", "{\"x\": [1, 2]}", "{\"gini\": 0.1666666666667, \"shoe_size\": 42}");
    assertThat(rows.value()).extracting(Row::pass).containsExactly(true, false);
    assertThat(rows.problems()).extracting(Problem::rule).containsExactly("reference-figure");
    assertThat(rows.problems().getFirst().text()).contains("shoe_size");
  }

  @Test
  void anInputThatDoesNotFitIsAnError() throws IOException {
    for (String input :
        List.of(
            "{}",
            "{\"table\": 3}",
            "{\"table\": [[1, 2]]}",
            "{\"table\": [[1, 2], [3]]}",
            "{\"table\": [[1, \"b\"], [3, 4]]}",
            "{\"ratings\": [[1, [2]]]}",
            "{\"coder1\": \"0 x3\", \"coder2\": \"0 x4\"}",
            "{\"coder1\": \"0 x3\", \"coder2\": \"1 x3\", \"table\": [[3, 0], [0, 0]]}",
            "{\"coder1\": \"one hundred\", \"coder2\": \"1 x3\"}",
            "{\"coder1\": \"0 x9999999\", \"coder2\": \"1 x3\"}")) {
      Checked<List<Row>> rows = run("Cohen kappa", input, "{\"kappa\": 0.5}");
      assertThat(rows.value()).as(input).noneMatch(Row::pass);
      assertThat(rows.problems())
          .as(input)
          .extracting(Problem::rule)
          .containsExactly("reference-input");
    }
  }

  @Test
  void aWrongFigureFails() throws IOException {
    Checked<List<Row>> rows =
        run("Cohen kappa", "{\"table\": [[20, 20], [10, 50]]}", "{\"kappa\": 0.358}");
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.value()).hasSize(1).noneMatch(Row::pass);
    assertThat(rows.value().getFirst().got()).startsWith("0.3478");
  }

  @Test
  void noVariationIsUndefinedAndNoNumber() throws IOException {
    String input = "{\"ratings\": [[0, 0], [0, 0], [0, 0]]}";
    assertThat(run("Krippendorff alpha nominal", input, "{\"alpha\": 1}").value())
        .noneMatch(Row::pass);
    assertThat(run("Krippendorff alpha nominal", input, "{\"alpha\": null}").value())
        .allMatch(Row::pass);
    assertThat(
            run("Krippendorff alpha nominal", input, "{\"alpha\": \"undefined\"}")
                .value()
                .getFirst()
                .got())
        .isEqualTo("undefined, no variation");
  }

  @Test
  void otherInputsOfTheSameMethodsWork() throws IOException {
    passes(
        "Mann-Whitney exact", "{\"x\": [1, 2], \"y\": [3, 4]}", "{\"p_two_sided\": 0.3333333333}");
    passes(
        "Good coverage",
        "{\"counts\": \"2 codes seen twice, then 1,1\"}",
        "{\"coverage\": 0.6666666667}");
    passes(
        "Cohen kappa",
        "{\"coder1\": \"a x3, b x3\", \"coder2\": \"a x2, b x4\"}",
        "{\"kappa\": 0.6666666667, \"po\": 0.8333333333, \"pe\": 0.5}");
    passes(
        "MASI distance (Passonneau 2006)",
        "{\"a\": [1, 2], \"b\": [1, 2, 3, 4], \"monotonicity\": \"1 / 2/3 / 1/3 / 0\"}",
        "{\"masi\": 0.6666666667}");
    passes(
        "Holm and Benjamini-Hochberg adjusted p",
        "{\"p\": [0.04, 0.01]}",
        "{\"holm\": [0.04, 0.02], \"BH\": [0.04, 0.02], \"rejected_holm_03\": 1}");
    passes(
        "G2 (Rayson and Garside 2000)",
        "{\"a\": 10, \"b\": 10, \"c\": 100, \"d\": 100}",
        "{\"G2\": 0, \"log_ratio\": 0}");
    passes(
        "thematic saturation",
        "{\"base_size\": 2, \"run_length\": 1, \"threshold\": 0,"
            + " \"events\": [[\"a\"], [\"b\"], [\"a\"]]}",
        "{\"saturation_reached_at\": \"2+1\", \"ratio\": {\"3-3\": 0}}");
  }

  @Test
  void aMissingToleranceIsAnError() throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(
        file,
        "{\"name\": \"x\", \"method\": \"Gini\", \"input\": {\"x\": [1, 1]},"
            + " \"expected\": {\"gini\": 0}}");
    assertThat(Reference.read(file).problems())
        .extracting(Problem::rule)
        .containsExactly("reference-tolerance");
  }

  @Test
  void brokenJsonIsToldByItsPlace() throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, "{\"name\": ");
    assertThatThrownBy(() -> Reference.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("json-broken");
  }

  private void passes(String method, String input, String expected) throws IOException {
    Checked<List<Row>> rows = run(method, input, expected);
    assertThat(rows.problems()).as(method).isEmpty();
    assertThat(rows.value()).as(method).isNotEmpty().allMatch(Row::pass);
  }

  private Checked<List<Row>> run(String method, String input, String expected) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(
        file,
        "{\"name\": \"x\", \"method\": \""
            + method
            + "\", \"input\": "
            + input
            + ", \"expected\": "
            + expected
            + ", \"tolerance\": 1e-9}");
    return Reference.read(file);
  }
}
