package eu.restart.refrain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example that stands on a page about a method. */
class MethodPagesTest {
  private static final Path PAGES = Path.of("src/site/methods");
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void everyExampleGivesWhatThePageSays() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    int examples = 0;
    for (Path page : pages) {
      Matcher matcher = EXAMPLE.matcher(Files.readString(page));
      while (matcher.find()) {
        Path file = folder.resolve("example" + examples++ + ".json");
        Files.writeString(file, matcher.group(1));
        Checked<List<Row>> rows = Reference.read(file);
        assertThat(rows.problems()).as(page.toString()).isEmpty();
        assertThat(rows.value()).as(page.toString()).isNotEmpty().allMatch(Row::pass);
      }
    }
    assertThat(examples).isPositive();
  }
}
