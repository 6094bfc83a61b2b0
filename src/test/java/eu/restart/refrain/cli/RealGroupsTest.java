package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Tagging;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road on five real focus groups, which are not in this repository. */
class RealGroupsTest {
  private static final Path DATA =
      Path.of(System.getProperty("refrain.data", "../shared/data")).resolve("fg-doctors-en/data");

  private static final Path OURS = Path.of("src/test/resources/eu/restart/refrain/doctors");

  @TempDir private Path study;

  @BeforeEach
  void makeStudy() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "the real focus groups are not here: " + DATA);
    Files.createDirectories(study.resolve("codebook"));
    for (String file : List.of("study.yaml", "codebook/codebook.csv", "codebook/patterns.en.csv")) {
      Files.copy(OURS.resolve(file), study.resolve(file));
    }
    for (int i = 1; i <= 5; i++) {
      Path group = Files.createDirectories(study.resolve("transcripts/doctors-" + i));
      Files.copy(DATA.resolve("focus_group_" + i + ".txt"), group.resolve("transcript.txt"));
    }
  }

  /** Turns as counted by a script of their own, see {@code RealTranscriptsTest}. */
  @Test
  void findsTheTurnsAndTheSpeakers() throws IOException {
    Checked<Corpus> read = Corpus.open(study);
    assertThat(read.value().transcripts())
        .extracting(transcript -> transcript.turns().size())
        .containsExactly(113, 176, 193, 157, 143);
    assertThat(read.problems()).extracting(Problem::rule).contains("encoding");
    assertThat(read.value().defaultBasis()).isEqualTo(Basis.MACHINE);
  }

  @Test
  void countsWhatTheLexiconFinds() throws IOException {
    Corpus read = Corpus.open(study).value();
    Corpus corpus = read.with(Tagging.of(read).value());
    Mentions mentions = Mentions.of(corpus, Basis.MACHINE);
    Comparison byCountry = Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL);
    assertThat(byCountry.total("wearing").groups()).isEqualTo(5);
    assertThat(byCountry.total("skin").mentions()).isPositive();
    assertThat(mentions.all()).noneMatch(mention -> mention.speaker().equals("GA"));
  }

  @Test
  void writesAReportWithoutQuestionsRolesOrParticipants() throws IOException {
    Path out = study.resolve("reports");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new CommandLineRun(new ByteArrayOutputStream(), err)
            .run("report", "--study", study.toString(), "--out", out.toString());
    assertThat(exit).as(err.toString(UTF_8)).isLessThan(CommandLineRun.UNUSABLE);
    assertThat(Files.readString(out.resolve("report.en.md"))).contains("Wearing the sensor");
  }
}
