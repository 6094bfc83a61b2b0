package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command over the demonstration study. */
class CompareCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void countsWithoutAnyTest() {
    assertThat(run("--by", "role")).isLessThan(2);
    assertThat(out.toString()).contains(" of 13").doesNotContain("Cliff");
  }

  @Test
  void effectsStandBesideTheirShares() {
    assertThat(run("--by", "role", "--effects", "--format", "csv")).isLessThan(2);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("code,label,security-staff,social-education,difference")
        .contains("odds ratio", "which odds ratio", "Cliff's delta", "Cramer's V");
    assertThat(lines).anyMatch(line -> line.contains("security-staff - social-education"));
    assertThat(out.toString()).doesNotContain("rule");
  }

  @Test
  void betweenCountriesEveryTestIsRefusedByRule2() {
    assertThat(run("--by", "country", "--test", "--format", "csv")).isLessThan(2);
    List<String> rows = out.toString().lines().skip(1).toList();
    assertThat(rows).isNotEmpty().allMatch(row -> row.contains(",none,,,,,2,"));
    assertThat(err.toString()).contains("0 tests of").contains("in these groups only");
  }

  @Test
  void byAboutEveryTestIsRefusedByRule1() {
    run("--by", "about", "--test", "--format", "csv");
    assertThat(out.toString().lines().skip(1)).allMatch(row -> row.contains(",none,,,,,1,"));
  }

  @Test
  void anAttributeDividesPeople() {
    assertThat(run("--attribute", "gender", "--format", "csv")).isLessThan(2);
    assertThat(out.toString()).startsWith("code,label,f,m,difference");
    assertThat(run("--attribute", "shoe")).isEqualTo(2);
  }

  @Test
  void optionsThatDoNotGoTogether() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--by", "role", "--attribute", "gender")).isEqualTo(2);
    assertThat(run("--by", "role", "--test", "--planned", "stress")).isEqualTo(2);
    assertThat(run("--by", "role", "--planned", "stress", "--planned-on", "2025-01-01"))
        .isEqualTo(2);
    assertThat(run("--by", "role", "--test=median")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no test 'median'");
  }

  private int run(String... arguments) {
    return new CommandLine(new CompareCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
