package eu.restart.refrain.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects of other tools, each with one trap. */
class ProbesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("refrain.data", "../shared/data"))
          .resolveSibling("refi-qda")
          .normalize();

  private static final List<String> WORDS = List.of("trust", "the clinic.", "Größe é matters");

  /** Those with other passages than the three words. */
  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("11", List.of("trust", "the clinic.")),
          Map.entry("15", List.of("trust", "P1: I trust 😀 the clinic.\n")),
          Map.entry("20", List.of("trust", "the clinic.", "Größe é matters", "Mod")),
          Map.entry("22", List.of("I trust")),
          Map.entry("23", List.of("I trust")),
          Map.entry("24", List.of("I trust", "I trust")),
          Map.entry("27", List.of("I trust")),
          Map.entry("28", List.of("I trust")),
          Map.entry("36", List.of("trust")),
          Map.entry("38", List.of("I trust")));

  static Stream<String> probes() throws IOException {
    if (!Files.isDirectory(FOLDER.resolve("probes"))) {
      return Stream.of("missing");
    }
    try (Stream<Path> files = Files.list(FOLDER.resolve("probes"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".qdpx"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("probes")
  void everyPassageIsFound(String probe) throws IOException {
    QdaProject project = probe(probe).value();
    Map<String, List<String>> paths = project.codePaths();
    List<String> expected =
        probe.startsWith("21") ? WORDS : OTHERS.getOrDefault(probe.substring(0, 2), WORDS);
    assertThat(passages(project)).startsWith(expected.toArray(String[]::new));
    assertThat(project.codings()).isNotEmpty().allMatch(one -> paths.containsKey(one.code()));
  }

  @Test
  void aCodingOfTheWholeTextIsKept() throws IOException {
    assertThat(passages(probe("21_coding_of_whole_source.qdpx").value()).getLast())
        .startsWith("Mod: Hello")
        .endsWith("matters\n");
  }

  @Test
  void theOneWhoCodedIsTold() throws IOException {
    QdaProject both = probe("22_two_codings_one_selection.qdpx").value();
    assertThat(both.codings().map(one -> both.user(one.user()).orElseThrow().name()))
        .containsExactly("anna", "bert");
    QdaProject alone = probe("23_coder_only_on_Coding.qdpx").value();
    assertThat(alone.codings().map(one -> alone.user(one.user()).orElseThrow().name()))
        .containsExactly("bert");
  }

  @Test
  void anotherWayOfCountingIsTold() throws IOException {
    assertThat(probe("04_crlf_positions_count_CRLF.qdpx").problems())
        .extracting(Problem::rule)
        .containsExactly("qda-counting");
    assertThat(probe("03_crlf_positions_count_LF.qdpx").problems()).isEmpty();
  }

  @Test
  void twoCodesOfOneNameStayApart() throws IOException {
    QdaProject project = probe("10_same_code_name_twice.qdpx").value();
    assertThat(project.codings().map(one -> project.codePaths().get(one.code())))
        .containsExactly(List.of("Staff", "Other"), List.of("Money", "Other"), List.of("Money"));
  }

  @Test
  void casesKeepTheirVariables() throws IOException {
    assertThat(probe("40_recommended.qdpx").value().cases())
        .extracting(QdaCase::name, QdaCase::values)
        .containsExactly(tuple("P1", Map.of("country", "NL", "age", "41")));
  }

  @Test
  void whatIsMissingOrNotReadIsTold() throws IOException {
    Checked<QdaProject> project = read(FOLDER.resolve("samples/skyloom-TestProject.qdpx"));
    assertThat(project.value().codings()).hasSize(7);
    assertThat(project.problems())
        .extracting(Problem::rule)
        .containsOnly("qda-text-missing", "qda-unread");
  }

  private static List<String> passages(QdaProject project) {
    return project.texts().stream()
        .flatMap(
            text ->
                text.selections().stream()
                    .map(one -> one.span().map(span -> span.of(text.text())).orElse("-")))
        .toList();
  }

  private static Checked<QdaProject> probe(String name) throws IOException {
    return read(FOLDER.resolve("probes").resolve(name));
  }

  private static Checked<QdaProject> read(Path file) throws IOException {
    Assumptions.assumeTrue(Files.exists(file), () -> "no " + file);
    return ProjectReader.read(file, String.valueOf(file.getFileName()));
  }
}
