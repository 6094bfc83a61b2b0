package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void everyCoefficientIsNamedOnRequest() {
    assertThat(run("--resamples", "5", "--all")).isLessThan(2);
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .contains("percent", "alpha", "Cohen", "Fleiss", "Scott", "Bennett S", "AC1", "Holsti");
    assertThat(err.toString()).contains("a choice among coefficients by their size would be none");
  }

  @Test
  void theBoundariesAreJudgedOnCharacters() {
    assertThat(run("--boundaries")).isLessThan(2);
    assertThat(out.toString()).contains("cu-alpha").contains("it-1   (all codes)");
    assertThat(err.toString()).contains("the finding").contains("the naming");
    assertThat(run("--gamma")).isEqualTo(2);
  }

  @Test
  void aReflexiveStudyHasNoCoefficients(@TempDir Path study) throws IOException {
    Files.writeString(
        study.resolve("study.yaml"),
        "title: T\nagreement: reflexive\ngroups:\n  - {id: a, country: IE, language: en}\n");
    Files.createDirectories(study.resolve("transcripts/a"));
    Files.writeString(study.resolve("transcripts/a/transcript.txt"), "A: The noise.\nB: Yes.\n");
    assertThat(run("--study", study.toString())).isLessThan(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("reflexive");
    assertThat(run("--study", study.toString(), "--boundaries")).isLessThan(2);
    assertThat(out.toString()).isEmpty();
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
