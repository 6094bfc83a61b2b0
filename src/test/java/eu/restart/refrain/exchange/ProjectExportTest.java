package eu.restart.refrain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Submission;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.refi.CodebookReader;
import eu.restart.refrain.refi.ProjectReader;
import eu.restart.refrain.refi.QdaCode;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration goes to another tool and comes back. */
class ProjectExportTest {
  private static final Path HERE = Path.of(".");

  @TempDir private Path folder;

  @Test
  void everyCodingComesBack() throws IOException {
    Corpus corpus = Corpus.open(HERE).value();
    Path file = folder.resolve("study.qdpx");
    Files.write(file, ProjectExport.qdpx(corpus, Basis.HUMAN, Language.ENGLISH, "1"));
    for (Group group : corpus.study().groups()) {
      String text = corpus.transcript(group.id()).orElseThrow().text();
      List<String> sent = told(corpus.codings().of(group.id()), text);
      Checked<Submission> read =
          Submission.readFile(
              corpus.study(),
              group,
              corpus.codebook(),
              corpus.transcript(group.id()).orElseThrow(),
              file);
      assertThat(told(read.value().codings(), text))
          .as(group.id())
          .containsExactlyInAnyOrderElementsOf(sent);
    }
  }

  @Test
  void theProjectHoldsTheStudy() throws IOException {
    Corpus corpus = Corpus.open(HERE).value();
    byte[] bytes = ProjectExport.qdpx(corpus, Basis.HUMAN, Language.ENGLISH, "1");
    Checked<QdaProject> read = ProjectReader.read(bytes, "study.qdpx");
    assertThat(read.problems()).extracting(Problem::text).isEmpty();
    assertThat(read.value().texts()).hasSize(corpus.transcripts().size());
    assertThat(read.value().codings()).hasSize(corpus.codings().all().size());
    assertThat(read.value().allCodes()).hasSize(corpus.codebook().codes().size());
    assertThat(read.value().cases()).hasSize(26);
    assertThat(bytes).isEqualTo(ProjectExport.qdpx(corpus, Basis.HUMAN, Language.ENGLISH, "1"));
  }

  @Test
  void codesOfOneNameAreToldApart() throws IOException {
    Corpus corpus =
        new CorpusBuilder()
            .theme("stress")
            .code("noise", "stress")
            .theme("Stress")
            .group("it-1", "IT", "it")
            .say("P1", "The noise at night.")
            .coding("anna", "noise", "The noise", "")
            .build();
    List<QdaCode> codes =
        CodebookReader.read(ProjectExport.qdc(corpus, Language.ENGLISH, "1"), "x.qdc");
    assertThat(codes).extracting(QdaCode::name).containsExactly("stress", "Stress");
    assertThat(codes).extracting(QdaCode::codable).containsExactly(false, true);
  }

  private static List<String> told(Codings codings, String text) {
    return codings.all().stream().map(one -> told(one, text)).toList();
  }

  /** A sign at the end of a passage that runs over a label may be lost on the way. */
  private static String told(Coding one, String text) {
    return String.join(
        "|",
        one.group(),
        String.valueOf(one.span().start()),
        one.span().of(text).replaceAll("\\P{L}+$", ""),
        one.code(),
        one.coder().name(),
        one.about().orElse(""),
        one.mark().map(Enum::name).orElse(""),
        one.memo().strip(),
        one.translation());
  }
}
