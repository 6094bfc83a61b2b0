package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Runs every command that stands on the page about privacy, over the demonstration study. */
class PrivacyPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ refrain ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyCommandPrintsWhatThePageSays() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("src/site/privacy.md")));
    int examples = 0;
    while (matcher.find()) {
      StringWriter out = new StringWriter();
      CommandLine line = new CommandLine(new CompareCommand());
      line.setCaseInsensitiveEnumValuesAllowed(true);
      line.setOut(new PrintWriter(out));
      line.setErr(new PrintWriter(new StringWriter()));
      List<String> words = List.of(matcher.group(1).split(" "));
      assertThat(words.getFirst()).isEqualTo("compare");
      assertThat(line.execute(words.subList(1, words.size()).toArray(String[]::new))).isLessThan(2);
      List<String> printed =
          out.toString().lines().map(one -> one.replaceAll(" {2,}", "  ").strip()).toList();
      assertThat(printed).containsAll(matcher.group(2).lines().toList());
      examples++;
    }
    assertThat(examples).isEqualTo(2);
  }
}
