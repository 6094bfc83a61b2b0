package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of src/site/patterns.md. */
class PatternsPageTest {
  static Stream<Arguments> examples() throws IOException {
    List<Arguments> examples = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/site/patterns.md"))) {
      List<String> cells = Arrays.asList(line.split("(?<!\\\\)\\|", -1));
      if (line.startsWith("| `") && cells.size() == 5) {
        String pattern = cells.get(1).strip().replace("\\|", "|").replace("`", "");
        List<String> finds =
            Arrays.stream(cells.get(3).split(";", -1))
                .map(String::strip)
                .filter(find -> !find.isEmpty())
                .toList();
        examples.add(Arguments.of(pattern, cells.get(2).strip(), finds));
      }
    }
    assertThat(examples).hasSizeGreaterThan(15);
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleFindsWhatThePageSays(String pattern, String text, List<String> finds) {
    Language language = new Language(text.startsWith("We go") ? "en" : "nl");
    Checked<PatternMatcher> matcher =
        PatternMatcher.compile(
            List.of(new Pattern("code", language, pattern, Place.of("patterns.md"))));
    assertThat(matcher.problems()).isEmpty();
    List<String> found = new ArrayList<>();
    matcher.value().matches(text, (number, start, end) -> found.add(text.substring(start, end)));
    assertThat(found).isEqualTo(finds);
  }
}
