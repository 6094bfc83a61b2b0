package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over shipped and given examples. */
class ReferenceCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void theShippedExamplesAllPass() {
    assertThat(run()).isZero();
    assertThat(err.toString()).contains("78 of 78 examples pass");
    assertThat(out.toString()).contains("cohen-1960-p37").doesNotContain("fail");
  }

  @Test
  void aFailureAndAnUnknownMethodShowInTheExitCode() throws IOException {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong,
        "{\"name\": \"w\", \"method\": \"Gini\", \"input\": {\"x\": [1, 1]},"
            + " \"expected\": {\"gini\": 1}, \"tolerance\": 0.1}");
    assertThat(run(wrong.toString())).isEqualTo(CommandLineRun.FINDINGS);
    Path unknown = folder.resolve("unknown.json");
    Files.writeString(
        unknown,
        "{\"name\": \"u\", \"method\": \"Kendall's tau\", \"input\": {},"
            + " \"expected\": {\"tau\": 1}, \"tolerance\": 0.1}");
    assertThat(run(wrong.toString(), unknown.toString())).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(err.toString()).contains("Kendall's tau");
  }

  private int run(String... files) {
    return new CommandLine(new ReferenceCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(files);
  }
}
