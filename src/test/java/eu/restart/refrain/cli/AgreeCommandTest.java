package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command over the demonstration study. */
class AgreeCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aLineForAllCodesAndOneForEach() {
    assertThat(run("--resamples", "50")).isLessThan(2);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.getFirst()).startsWith("group").contains("alpha").contains("standing");
    assertThat(lines.get(1)).startsWith("all").contains("(all codes)");
    assertThat(lines).anyMatch(line -> line.contains(" overcrowding "));
    assertThat(err.toString()).contains("seed 20250312").contains("uncoded ones among them");
  }

  @Test
  void disagreementsHaveBothSides() throws UnreadableException {
    run("--resamples", "1", "--format", "json", "--disagreements");
    List<Json> rows = Json.parse(out.toString(), "out").items();
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allMatch(row -> !row.text("given by").orElse("").isEmpty())
        .allMatch(row -> !row.text("not given by").orElse("").isEmpty());
  }

  @Test
  void theMachineStandsBesideEachPerson() {
    run("--resamples", "20", "--machine");
    assertThat(out.toString()).contains("alpha of people");
    assertThat(out.toString().lines().count()).isGreaterThan(10);
  }

  @Test
  void noResamplesAreAMistake() {
    assertThat(run("--resamples", "0")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return new CommandLine(new AgreeCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
