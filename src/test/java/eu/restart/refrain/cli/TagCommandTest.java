package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The classifier's options over the demonstration study. */
class TagCommandTest {
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
    assertThat(run("--suggest", "--format", "csv")).isLessThan(2);
    assertThat(out.toString().strip())
        .isEqualTo("group,turn,line,quote,code,confidence,classifier");
    assertThat(err.toString()).contains("0 suggestions, counted nowhere");
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
