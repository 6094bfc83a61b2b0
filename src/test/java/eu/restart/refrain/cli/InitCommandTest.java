package eu.restart.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InitCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void writesAStudyAndSaysWhat() {
    assertThat(run(study(), "--title", "Ours", "--group", "a:IT:it", "--group", "b:NL:nl"))
        .isEqualTo(CommandLineRun.DONE);
    assertThat(out.toString().lines())
        .startsWith("study.yaml", "codebook/codebook.csv")
        .contains("transcripts/a/participants.csv", "transcripts/b/participants.csv");
    assertThat(err.toString()).contains("call init again");
    assertThat(folder.resolve("new/study.yaml")).content().contains("title: \"Ours\"");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run(study())).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(err.toString()).contains("--group it-1:IT:it");
    assertThat(run(study(), "--group", "a:b")).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(run(study(), "--group", "a:IT:it", "--group", "a:NL:nl"))
        .isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(run()).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void saysItInTheLanguageAskedFor() {
    assertThat(run(study(), "--lang", "nl")).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(err.toString()).contains("--group it-1:IT:it").doesNotContain("give");
    assertThat(run(study(), "--lang", "fr")).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(err.toString()).contains("not 'fr'");
  }

  private String study() {
    return folder.resolve("new").toString();
  }

  private int run(String... arguments) {
    return new CommandLine(new InitCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
