package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over the demonstration study. */
class CompareCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void countsWithoutAnyTest() {
    assertThat(run("--by", "role")).isLessThan(2);
    assertThat(out.toString()).contains(" of 11").doesNotContain("Cliff");
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
    assertThat(err.toString()).contains("tests: 0, of ").contains("these people and nobody else");
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
  void ratesGoByGroupAndAreNotForThePublic() {
    assertThat(run("--rates", "--format", "csv")).isLessThan(2);
    assertThat(out.toString())
        .startsWith("group,language,translated,code,label,participants,mentions,turns,words")
        .contains("\nit-1,it,,stress,Daily stress factors,6 of 6,60,173,5184,");
    assertThat(err.toString()).contains("words of two languages", "left out");
    assertThat(run("--rates", "--by", "country")).isEqualTo(2);
    assertThat(run("--rates", "--min-cell", "5")).isEqualTo(2);
    assertThat(err.toString()).contains("how far one person carries a code");
  }

  @Test
  void twoRoundsStandBesideEachOther() {
    assertThat(run("--with", ".")).isLessThan(2);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("did not change and are not listed", "no change is tested");
    assertThat(run("--with", ".", "--by", "role", "--format", "csv")).isLessThan(2);
    assertThat(out.toString())
        .contains("what,id,label,column,before,after,difference,note")
        .contains("number,overcrowding,Overcrowding,all,");
    assertThat(run("--with", ".", "--test")).isEqualTo(2);
  }

  @Test
  void theExampleOfThePageIsWhatTheCommandPrints(@TempDir Path folder) throws IOException {
    Path before = folder.resolve("before");
    for (String name : List.of("study.yaml", "codebook", "transcripts")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = before.resolve(file);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Files.delete(before.resolve("transcripts/nl-1/codings/sanne.csv"));
    run("--with", before.toString(), "--question", "feelings", "--about", "prisoners");
    String page = Files.readString(Path.of("src/site/rounds.md"));
    String example = page.substring(page.lastIndexOf("```\nwhat") + 4, page.lastIndexOf("\n```"));
    assertThat(out.toString().lines().map(String::stripTrailing))
        .containsExactlyElementsOf(example.lines().toList());
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
