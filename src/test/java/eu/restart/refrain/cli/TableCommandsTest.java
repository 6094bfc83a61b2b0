package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands of one table each, over the demonstration study. */
class TableCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void cooccurrenceStatesUnitAndBasis() throws UnreadableException {
    assertThat(run(new CooccurrenceCommand(), "--format", "json")).isLessThan(2);
    List<Json> rows = Json.parse(out.toString(), "out").items();
    assertThat(rows)
        .isNotEmpty()
        .allMatch(row -> row.text("unit").orElse("").equals("turn"))
        .allMatch(row -> Integer.parseInt(row.text("both").orElse("0")) >= 3);
    assertThat(err.toString()).contains("basis: human; unit: a turn").contains("no p");
  }

  @Test
  void cooccurrenceOfThemesByQuestionOnTheMachinesBasis() {
    assertThat(
            run(new CooccurrenceCommand(), "--unit", "question", "--themes", "--basis", "machine"))
        .isLessThan(2);
    assertThat(out.toString()).contains("question  ").contains("machine");
  }

  @Test
  void saturationCannotBeAssessedOverFourGroups() {
    assertThat(run(new SaturationCommand())).isLessThan(2);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1)).contains("cannot be assessed at group level", "not applicable");
    assertThat(lines.subList(2, 6)).allMatch(line -> line.startsWith("within group"));
    assertThat(err.toString()).contains("exploratory").contains("the codebook was set before");
  }

  @Test
  void saturationShowsCurvesAndCodesOfBlocks() {
    assertThat(run(new SaturationCommand(), "--show", "curve", "--block", "20", "--open-codebook"))
        .isLessThan(2);
    assertThat(out.toString()).contains("run ratio").contains("expected");
    assertThat(err.toString()).contains("blocks of turns, 20 each").contains("lower bounds");
    assertThat(run(new SaturationCommand(), "--show", "codes")).isLessThan(2);
    assertThat(out.toString()).contains("course");
  }

  @Test
  void saturationRefusesWhatIsNoPlan() {
    assertThat(run(new SaturationCommand(), "--base", "0")).isEqualTo(2);
    assertThat(run(new SaturationCommand(), "--threshold", "5")).isEqualTo(2);
    assertThat(run(new SaturationCommand(), "--block", "0")).isEqualTo(2);
  }

  @Test
  void keynessStaysWithinALanguageAndNeverPointsAtTwo() throws UnreadableException {
    assertThat(run(new KeynessCommand(), "--format", "json", "--times", "3")).isLessThan(2);
    List<Json> rows = Json.parse(out.toString(), "out").items();
    assertThat(rows)
        .as("two officers in Norway")
        .noneMatch(row -> row.text("language").orElse("").equals("nb"));
    assertThat(err.toString()).contains("withheld: the roles in no-1");
    assertThat(rows)
        .filteredOn(row -> row.text("state").orElse("").equals("listed"))
        .isNotEmpty()
        .allMatch(row -> Integer.parseInt(row.text("speakers").orElse("0")) >= 3);
    assertThat(err.toString()).contains("G2 of two cells").contains("no p");
  }

  @Test
  void keynessOfGroupsNeedsAnotherGroupInTheLanguage() {
    assertThat(run(new KeynessCommand(), "--by", "group")).isLessThan(2);
    assertThat(out.toString()).contains("no-rest").doesNotContain("listed");
    assertThat(err.toString()).contains("nothing else in that language");
    assertThat(run(new KeynessCommand(), "--times", "0")).isEqualTo(2);
  }

  @Test
  void participationShowsPeopleOnlyWhenAsked() {
    assertThat(run(new ParticipationCommand())).isLessThan(2);
    assertThat(out.toString().lines()).hasSize(5);
    assertThat(out.toString()).doesNotContain("speaker ").doesNotContain("BW1");
    assertThat(run(new ParticipationCommand(), "--show", "voices")).isEqualTo(2);
    assertThat(run(new ParticipationCommand(), "--show", "follows")).isEqualTo(2);
    assertThat(out.toString()).doesNotContain("BW1");
    assertThat(run(new ParticipationCommand(), "--show", "voices", "--internal")).isLessThan(2);
    assertThat(out.toString()).contains("BW1");
    assertThat(run(new ParticipationCommand(), "--show", "follows", "--internal", "--by-question"))
        .isLessThan(2);
    assertThat(err.toString()).contains("do not give it on");
  }

  @Test
  void answersAreCountedAndTheMatrixIsInternal() {
    assertThat(run(new ParticipationCommand(), "--show", "answers")).isLessThan(2);
    assertThat(out.toString()).contains("agreeing of all").doesNotContain("BW1");
    assertThat(err.toString()).contains("silence is not consent");
    assertThat(run(new ParticipationCommand(), "--show", "matrix")).isEqualTo(2);
    assertThat(run(new ParticipationCommand(), "--show", "matrix", "--internal")).isLessThan(2);
    assertThat(out.toString()).contains("BW1");
  }

  private int run(Callable<Integer> command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
