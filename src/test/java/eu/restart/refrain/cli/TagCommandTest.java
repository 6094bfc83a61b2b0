package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The classifier's options over the demonstration study. */
class TagCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void sayingNotEvaluableInsteadOfANumber() {
    assertThat(run("--classifier")).isLessThan(2);
    assertThat(out.toString().lines().skip(1))
        .isNotEmpty()
        .allMatch(
            line -> line.endsWith("not evaluable: people coded one transcript of this language"));
  }

  @Test
  void suggestsNothingThatCannotBeJudged() {
    assertThat(run("--suggest", "--format", "csv", "--out", folder.toString())).isLessThan(2);
    assertThat(out.toString().strip())
        .isEqualTo("format,group,turn,line,quote,code,confidence,classifier");
    assertThat(folder.resolve("suggestions.csv"))
        .hasContent("format,group,turn,line,quote,code,confidence,classifier");
    assertThat(err.toString()).contains("suggestions: 0, in ").contains("counted nowhere");
  }

  @Test
  void suggestionsAreNeverWrittenAmongWhatPartnersSent() {
    assertThat(run("--suggest", "--out", "transcripts")).isNotZero();
    assertThat(Path.of("transcripts/suggestions.csv")).doesNotExist();
  }

  @Test
  void theJudgementHasMeansAndSets() {
    assertThat(run("--judge")).isLessThan(2);
    assertThat(out.toString()).contains("mean of codes");
    assertThat(err.toString()).contains("Hamming loss").contains("subset accuracy");
  }

  @Test
  void oneThingAtATime() {
    assertThat(run("--classifier", "--suggest")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return new CommandLine(new TagCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
