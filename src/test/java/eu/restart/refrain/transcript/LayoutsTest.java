package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One pair of files for each layout met in real files: the transcript, and what must come of it.
 * The expected file begins with the settings of the group, if any.
 */
class LayoutsTest {
  @TestFactory
  Stream<DynamicTest> everyLayout() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(LayoutsTest.class.getResource(".")).toURI());
    List<Path> inputs;
    try (var files = Files.list(folder)) {
      inputs =
          files
              .filter(file -> Files.exists(file.resolveSibling(file.getFileName() + ".expected")))
              .sorted()
              .toList();
    }
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(25);
    return inputs.stream()
        .map(
            input ->
                DynamicTest.dynamicTest(String.valueOf(input.getFileName()), () -> check(input)));
  }

  private static void check(Path input) throws IOException {
    String expected = Files.readString(input.resolveSibling(input.getFileName() + ".expected"));
    Shown.Settings settings = Shown.Settings.of(expected);
    Checked<Transcript> read = Transcript.read(input, settings.group(), settings.questions());
    assertThat(Shown.of(read)).isEqualTo(expected.replaceFirst("(?s)^(?:[a-z]+: [^\n]*\n)+\n", ""));
  }
}
