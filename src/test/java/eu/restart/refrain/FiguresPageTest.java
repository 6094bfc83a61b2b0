package eu.restart.refrain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.cli.CommandLineRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on the page about figures works, and every kind has one. */
class FiguresPageTest {
  @TempDir private Path folder;

  @Test
  void everyKindHasACommandThatWorks() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("src/site/figures.md"))) {
      if (line.startsWith("./refrain chart ")) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
        arguments.removeFirst();
        kinds.add(arguments.get(1));
        arguments.addAll(List.of("--out", folder.toString()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = new CommandLineRun(said, said).run(arguments.toArray(String[]::new));
        assertThat(exit)
            .as(line + ": " + said.toString(StandardCharsets.UTF_8))
            .isLessThan(CommandLineRun.UNUSABLE);
      }
    }
    assertThat(kinds).hasSize(12);
  }
}
