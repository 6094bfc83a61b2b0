package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes, whom it concerns, coders and rows that come twice. */
class JudgeTest {
  @TempDir Path folder;

  private List<String> codes(String... names) throws IOException {
    StringBuilder csv = new StringBuilder("quote,code,coder\n");
    for (int i = 0; i < names.length; i++) {
      csv.append("My garden,\"").append(names[i]).append("\",c").append(i).append('\n');
    }
    return new Sample(folder)
        .file("a.csv", csv.toString()).read().value().codings().all().stream()
            .map(coding -> coding.coder().name() + "=" + coding.code())
            .sorted()
            .toList();
  }

  @Test
  void codesByIdLabelAliasAndPath() throws IOException {
    assertThat(
            codes(
                "workload",
                "HIGH  Workload",
                "hoge werkdruk",
                "Carico di lavoro",
                "werkdruk",
                "Daily stress > Hoge werkdruk",
                "Stress quotidiano->Carico di lavoro",
                "Daily stress\\High workload",
                "/Daily stress/High workload"))
        .hasSize(9)
        .allMatch(one -> one.endsWith("=workload"));
    assertThat(codes("Rumore dell'ambiente", "Sperantă", "Speranţă"))
        .containsExactly("c0=noise", "c1=hope", "c2=hope");
    assertThat(new Sample(folder).findings()).isEmpty();
  }

  @Test
  void aPathThatDoesNotFitIsUsedAndTold() throws IOException {
    assertThat(codes("Emotional impact > Noise")).containsExactly("c0=noise");
    assertThat(new Sample(folder).read().problems())
        .anyMatch(one -> one.rule().equals("code-path") && one.severity() == Severity.WARNING);
  }

  @Test
  void whatIsUnknownOrEmptyIsToldWithTheNearest() throws IOException {
    assertThat(codes("Lawai", "Health > Dependence", "")).isEmpty();
    Sample sample = new Sample(folder);
    assertThat(sample.findings())
        .containsExactly("2:2 code-unknown", "3:2 code-unknown", "4:0 code-empty");
    assertThat(sample.read().problems().stream().map(Problem::text))
        .contains(
            "there is no code Lawai; the nearest is Lawaai (noise)"
                + " (write that, or add the name to codebook/aliases.csv)");
    assertThat(sample.ledger()).containsEntry("Refrain codings", "3=0+0+3");
  }

  @Test
  void theSameRowTwiceCountsOnceAcrossFilesAndSpellings() throws IOException {
    Sample sample =
        new Sample(folder)
            .file("a.csv", "quote,code,coder\nMy garden,hope,Ioana\nMy  garden,Hoop, ioana\n")
            .file("b.csv", "quote,code,coder\nMy garden,hope,IOANA\nMy garden,hope,Mihai\n");
    assertThat(sample.told())
        .containsExactly("My garden|hope|-|Ioana|EXACT", "My garden|hope|-|Mihai|EXACT");
    assertThat(sample.findings())
        .containsExactlyInAnyOrder("0:0 coder-twice", "3:0 row-twice", "2:0 row-twice");
    assertThat(sample.read().problems().stream().filter(Problem::isFinding).map(Problem::text))
        .anyMatch(text -> text.contains("in line 2"))
        .anyMatch(text -> text.contains("in transcripts/g-1/codings/a.csv:2"));
  }

  @Test
  void aboutByIdOrLabelFromItsColumnOrTheMemo() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "a.csv",
                """
                quote,code,about,memo
                My garden,hope,Bewaarders,
                I carry the keys,hope,,about: detenuti; mark: A; look again; twice
                nobody answers,hope,the cook,
                nobody answers,noise,,mark: Q
                """);
    assertThat(sample.told())
        .containsExactly(
            "I carry the keys|hope|prisoners|a|EXACT",
            "nobody answers|hope|-|a|EXACT",
            "nobody answers|noise|-|a|EXACT",
            "My garden|hope|security-staff|a|EXACT");
    assertThat(sample.findings()).containsExactly("4:3 about-unknown", "5:4 mark-unknown");
    Coding first = sample.read().value().codings().all().getFirst();
    assertThat(first.memo()).isEqualTo("look again; twice");
    assertThat(first.mark()).contains(Mark.A);
  }

  @Test
  void aRowOfAnotherGroupIsReported() throws IOException {
    Sample sample =
        new Sample(folder)
            .file("a.csv", "group,quote,code\nG-1,My garden,hope\nit-1,Yes. We,hope\n");
    assertThat(sample.findings()).containsExactly("3:1 group-other");
    assertThat(sample.ledger()).containsEntry("Refrain codings", "2=1+0+1");
  }

  @Test
  void aProgramsCodingsAreNoPersonsWhenTheyComeBack() throws IOException {
    Sample sample =
        new Sample(folder).file("a.csv", "quote,code,coder\nMy garden,hope,machine:lexicon:1.0\n");
    assertThat(sample.read().value().codings().all()).isEmpty();
    assertThat(sample.findings()).containsExactly("0:0 file-of-program");
  }
}
