package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study goes out, and comes back. */
class ExchangeCommandsTest {
  @TempDir private Path folder;

  private record Ran(int exit, String out, String err) {}

  @Test
  void whatIsExportedCanBeImported() throws Exception {
    Ran sent = run("export", "--out", folder.toString(), "--lang", "nb");
    Path project = folder.resolve("export/study.qdpx");
    assertThat(sent.out().lines())
        .containsExactly(project.toString(), folder.resolve("export/codebook.qdc").toString());
    assertThat(Files.readString(folder.resolve("export/codebook.qdc"))).contains("Overbelegg");

    Path study = folder.resolve("new");
    Ran made = run("import", project.toString(), study.toString());
    assertThat(made.exit()).isEqualTo(CommandLineRun.DONE);
    assertThat(made.out()).contains("transcripts/no-1/codings/project.csv");
    Ran again = run("import", project.toString(), study.toString());
    assertThat(again.exit()).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(again.err()).contains("study-there");
  }

  @Test
  void aFileThatIsNoProjectIsRefused() throws Exception {
    Path file = folder.resolve("a.qdpx");
    Files.writeString(file, "no zip");
    Ran ran = run("import", file.toString(), folder.resolve("new").toString());
    assertThat(ran.exit()).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(ran.err()).contains("archive-refused").doesNotContain("Exception");
    assertThat(run("import", file.toString(), "x", "--language", "123").exit())
        .isEqualTo(CommandLineRun.UNUSABLE);
  }

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new CommandLineRun(out, err).run(arguments);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
