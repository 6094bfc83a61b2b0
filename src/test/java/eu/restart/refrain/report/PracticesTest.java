package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Tagging;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the report says of practices, on the demonstration. */
class PracticesTest {
  private static Corpus corpus = new RandomTalk(1, 1, 3, 1, true).corpus();

  @BeforeAll
  static void read() throws IOException {
    Corpus read = Corpus.open(Path.of(".")).value();
    corpus = read.with(Tagging.of(read).value());
  }

  private static ReportContent content(Corpus of, Basis basis) {
    return ReportContent.of(new ReportInput(of, basis, List.of(), List.of()));
  }

  private static NamedTable table(ReportContent content, String name) {
    return ReportTables.of(content).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Each was read: 23 of the 24 speak of such a practice, it-1 96 of the theatre as a place. */
  @Test
  void whatIsFoundIsWhatWasRead() {
    TreeSet<String> found = new TreeSet<>();
    for (Mention one : content(corpus, Basis.HUMAN).material().practiceTalk().all()) {
      found.add(
          one.group() + " " + one.turn().number() + " " + PracticeTalk.practice(one).orElse("?"));
    }
    assertThat(found)
        .containsExactlyInAnyOrder(
            "it-1 31 competence-based",
            "it-1 96 expressive-therapy",
            "it-1 171 guts",
            "it-1 172 expressive-therapy",
            "it-1 177 therapeutic-community",
            "it-1 181 competence-based",
            "it-1 187 aware",
            "nl-1 96 competence-based",
            "nl-1 160 storybook-dads",
            "nl-1 190 guts",
            "nl-1 196 mindfulness-and-movement",
            "nl-1 197 mindfulness-and-movement",
            "nl-1 197 therapeutic-community",
            "no-1 29 competence-based",
            "no-1 144 competence-based",
            "no-1 147 guts",
            "no-1 149 storybook-dads",
            "no-1 150 competence-based",
            "ro-1 30 competence-based",
            "ro-1 79 competence-based",
            "ro-1 108 competence-based",
            "ro-1 117 competence-based",
            "ro-1 162 competence-based",
            "ro-1 165 expressive-therapy");
  }

  @Test
  void moderatorsAreLeftOut() {
    content(corpus, Basis.HUMAN).material().practiceTalk().all().stream()
        .map(Mention::turn)
        .forEach(turn -> assertThat(turn).matches(Turn::byParticipant));
  }

  @Test
  void everyNeedHasItsPracticesAndTheCodesOfPeople() {
    NamedTable table = table(content(corpus, Basis.HUMAN), "practices");
    Codebook codebook = corpus.codebook();
    List<String> needs = table.rows().stream().map(List::getFirst).distinct().toList();
    assertThat(needs).contains("constant-vigilance", "understaffing");
    for (String need : needs) {
      List<String> linked = codebook.code(need).orElseThrow().practices();
      List<String> practices =
          codebook.practices().stream()
              .filter(one -> linked.contains(one.category()))
              .map(one -> one.id())
              .toList();
      assertThat(
              table.rows().stream()
                  .filter(row -> row.getFirst().equals(need) && !row.get(4).isEmpty())
                  .map(row -> row.get(4)))
          .containsExactlyInAnyOrderElementsOf(practices);
    }
    assertThat(table.rows())
        .anySatisfy(
            row ->
                assertThat(row).contains("prison-yoga-project", "meditation 5 of 26", "2", "nl-1"));
  }

  @Test
  void whatTheProgramFoundIsNamedSoAndInNoOtherNumber() {
    Codebook without =
        new Codebook(
            corpus.codebook().codes(),
            corpus.codebook().patterns().stream().filter(one -> !one.isPractice()).toList(),
            corpus.codebook().aliases(),
            corpus.codebook().practices());
    Corpus bare =
        new Corpus(
            corpus.study(), without, corpus.transcripts(), corpus.codings(), corpus.ledger());
    for (String name : List.of("by-country-cells", "questions", "groups", "machine-codes")) {
      assertThat(table(content(bare, Basis.HUMAN), name).rows())
          .isEqualTo(table(content(corpus, Basis.HUMAN), name).rows());
    }
    assertThat(corpus.codings().all())
        .extracting(Coding::code)
        .noneMatch(code -> code.startsWith(Pattern.PRACTICE));
    ReportContent content = content(corpus, Basis.HUMAN);
    String text = ReportContentTest.text(content.in(Language.ENGLISH));
    assertThat(text)
        .contains("meditation and mindfulness (5 of 26). The program found words for it in two")
        .contains("Storybook Dads, found by the program: a participant");
    assertThat(ReportContentTest.text(content(bare, Basis.HUMAN).in(Language.ENGLISH)))
        .contains("The codebook holds no words for practices")
        .doesNotContain("The program found");
    for (List<String> row : table(content, "practices-talk").rows()) {
      assertThat(row.get(2)).isIn("people", "program");
    }
  }

  @Test
  void aReleaseTellsNoPassage() {
    ReportContent content =
        ReportContent.of(
            new ReportInput(corpus, Basis.HUMAN, List.of(), List.of(), Optional.of(3)));
    assertThat(content.material().practiceTalk().all()).isEmpty();
    assertThat(ReportTables.of(content)).extracting(NamedTable::name).contains("practices");
    assertThat(ReportTables.of(content))
        .extracting(NamedTable::name)
        .doesNotContain("practices-talk");
    assertThat(ReportContentTest.text(content.in(Language.ENGLISH)))
        .contains("left out of this version for the public");
    List<String> headers = new ArrayList<>();
    for (Block block : content.in(Language.ENGLISH).blocks()) {
      if (block instanceof Block.Grid grid && grid.id().equals("table-needs")) {
        headers.addAll(grid.header());
      }
    }
    assertThat(headers).hasSize(3);
  }
}
