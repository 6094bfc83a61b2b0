package eu.restart.refrain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.refi.Guid;
import eu.restart.refrain.refi.ProjectWriter;
import eu.restart.refrain.refi.QdaCode;
import eu.restart.refrain.refi.QdaCoding;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.refi.QdaSelection;
import eu.restart.refrain.refi.QdaText;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectImportTest {
  private static final String TEXT =
      "MOD: What is hard?\nP1: The noise.\nP2: Nothing, 😀 really.\n";

  @TempDir private Path folder;

  @Test
  void theDemonstrationComesBackAsAStudy() throws IOException {
    Corpus sent = Corpus.open(Path.of(".")).value();
    Path file = folder.resolve("study.qdpx");
    Files.write(file, ProjectExport.qdpx(sent, Basis.HUMAN, Language.ENGLISH, "1"));
    Checked<List<String>> made =
        ProjectImport.write(file, folder.resolve("new"), Optional.empty(), Optional.empty());
    assertThat(made.problems()).isEmpty();
    Corpus read = Corpus.open(folder.resolve("new")).value();
    assertThat(read.codings().all()).hasSameSizeAs(sent.codings().all());
    assertThat(read.ledger().entries()).extracting(Ledger.Entry::reported).containsOnly(0);
    assertThat(read.codebook().codes()).hasSameSizeAs(sent.codebook().codes());
    assertThat(read.study().groups())
        .extracting(Group::id, Group::country)
        .isEqualTo(
            sent.study().groups().stream()
                .map(group -> org.assertj.core.groups.Tuple.tuple(group.id(), group.country()))
                .toList());
    assertThat(read.study().abouts()).hasSameSizeAs(sent.study().abouts());
    for (Group group : sent.study().groups()) {
      assertThat(read.study().group(group.id()).orElseThrow().participants())
          .as(group.id())
          .isEqualTo(group.participants());
    }
  }

  @Test
  void whatTheProjectDoesNotTellIsAskedFor() throws IOException {
    Path file = project(Map.of(), new Span(23, 32), Guid.of("code", "noise"));
    Checked<List<String>> asked =
        ProjectImport.write(file, folder.resolve("new"), Optional.empty(), Optional.empty());
    assertThat(asked.value()).isEmpty();
    assertThat(asked.problems()).extracting(Problem::rule).containsExactly("group-unplaced");
    assertThat(folder.resolve("new")).doesNotExist();

    Checked<List<String>> told =
        ProjectImport.write(
            file, folder.resolve("new"), Optional.of("NO"), Optional.of(new Language("nb")));
    assertThat(told.problems()).isEmpty();
    Corpus read = Corpus.open(folder.resolve("new")).value();
    assertThat(read.codings().all()).hasSize(1);
    assertThat(read.codings().all().getFirst().code()).isEqualTo("noise-or-not");
  }

  @Test
  void aCodingWithoutItsCodeIsReportedAndNotLost() throws IOException {
    Path file =
        project(
            Map.of("country", "NO", "language", "nb"), new Span(23, 32), Guid.of("code", "gone"));
    ProjectImport.write(file, folder.resolve("new"), Optional.empty(), Optional.empty());
    Corpus read = Corpus.open(folder.resolve("new")).value();
    assertThat(read.ledger().entries().getFirst().reported()).isOne();
  }

  @Test
  void aStandingStudyIsLeftAlone() throws IOException {
    Path file =
        project(
            Map.of("country", "NO", "language", "nb"), new Span(23, 32), Guid.of("code", "noise"));
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(folder.resolve("new/study.yaml"), "title: Mine\n");
    Checked<List<String>> made =
        ProjectImport.write(file, folder.resolve("new"), Optional.empty(), Optional.empty());
    assertThat(made.value()).isEmpty();
    assertThat(made.problems()).extracting(Problem::rule).containsExactly("study-there");
    assertThat(folder.resolve("new/study.yaml")).hasContent("title: Mine");
    assertThat(folder.resolve("new/codebook")).doesNotExist();
  }

  private Path project(Map<String, String> values, Span span, String code) throws IOException {
    QdaSelection passage =
        new QdaSelection(
            Guid.of("p"),
            Optional.of(span),
            "",
            "",
            List.of(new QdaCoding(Guid.of("c"), code, "")));
    QdaCode noise =
        new QdaCode(Guid.of("code", "noise"), "Noise, or not?", true, "", "", List.of());
    QdaProject project =
        new QdaProject(
            "",
            "Other",
            "",
            List.of(),
            List.of(noise),
            List.of(),
            List.of(new QdaText(Guid.of("t"), "Gruppe Å", TEXT, values, List.of(passage))),
            List.of(),
            List.of());
    Path file = folder.resolve("other.qdpx");
    Files.write(file, ProjectWriter.write(project, "2026-01-02T03:04:05Z"));
    return file;
  }
}
