package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every sentence of a whole report stands among those that authors can word themselves. */
class EditableTest {
  @Test
  void everySentenceOfTheDemonstrationIsEditable() throws IOException {
    Corpus read = Corpus.open(Path.of(".")).value();
    Corpus corpus = read.with(Tagging.of(read).value());
    List<Judgement> judgements = Judgement.of(corpus);
    for (Basis basis : Basis.values()) {
      ReportInput input = new ReportInput(corpus, basis, List.of(), judgements);
      isEditable(input, ReportContent.languages(), 200);
    }
    ReportInput release =
        new ReportInput(corpus, Basis.HUMAN, List.of(), judgements, Optional.of(3));
    isEditable(release, ReportContent.languages(), 100);
  }

  @Test
  void everySentenceOfSmallStudiesIsEditable() {
    for (RandomTalk talk : QuoteRulesTest.sizes().toList()) {
      Basis basis = talk.human() ? Basis.HUMAN : Basis.MACHINE;
      ReportInput input = new ReportInput(talk.corpus(), basis, List.of(), List.of());
      isEditable(input, List.of(Language.ENGLISH), 50);
    }
  }

  private static void isEditable(ReportInput input, List<Language> languages, int fewest) {
    ReportContent content = ReportContent.of(input);
    languages.forEach(language -> isEditable(content.told(language), fewest));
  }

  private static void isEditable(ReportContent.Told told, int fewest) {
    List<String> sentences =
        told.list()
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    assertThat(sentences).hasSizeGreaterThan(fewest);
    assertThat(left(told.document().subtitle(), sentences)).isBlank();
    for (Block block : told.document().blocks()) {
      for (String text : sentencesOf(block)) {
        assertThat(left(text, sentences)).as(text).isBlank();
      }
    }
  }

  /** The running text of a block; labels, headings, what people said and cells of numbers aside. */
  private static List<String> sentencesOf(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(plain(paragraph.runs()));
      case Block.Items items -> items.items().stream().map(EditableTest::plain).toList();
      case Block.Grid grid -> sentencesOf(grid);
      case Block.Picture picture -> List.of(picture.caption(), picture.alternative());
      case Block.Heading heading -> List.of();
      case Block.Quote quote -> List.of();
    };
  }

  private static List<String> sentencesOf(Block.Grid grid) {
    List<String> texts = new ArrayList<>(withNumber(grid.caption()));
    if (grid.id().equals("table-coreq")) {
      grid.rows().forEach(row -> texts.add(row.get(2)));
    }
    return texts;
  }

  private static List<String> withNumber(String text) {
    return text.matches("(?s).*\\d.*") ? List.of(text) : List.of();
  }

  /** Without strong labels and without the sentences that point at figures. */
  private static String plain(List<Block.Run> runs) {
    if (runs.stream().anyMatch(run -> run.target().isPresent())) {
      List<Block.Run> before = new ArrayList<>();
      for (Block.Run run : runs) {
        if (run.target().isPresent()) {
          break;
        }
        before.add(run);
      }
      before.removeLast();
      return plain(before);
    }
    StringBuilder text = new StringBuilder();
    runs.stream()
        .filter(run -> run.style() != Block.Style.STRONG)
        .forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static String left(String text, List<String> sentences) {
    String left = text;
    for (String sentence : sentences) {
      left = left.replace(sentence, " ");
    }
    return left.replaceAll("[\\s\\p{Z}]", "");
  }
}
