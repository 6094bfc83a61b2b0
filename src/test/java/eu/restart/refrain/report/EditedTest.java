package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedTest {
  private static final Sentence FIRST = new Sentence("first", "Overcrowding (7 of 26).");

  @TempDir private Path out;

  @Test
  void theAuthorsSentenceStandsInPlaceOfTheProgram() throws IOException {
    Telling telling = told("## part.first\n> Overcrowding (7 of 26).\n\nToo many,\nsay 7 of 26.\n");
    assertThat(text(telling)).isEqualTo("Too many, say 7 of 26.");
    assertThat(telling.reworded()).isEqualTo(1);
    assertThat(telling.problems()).isEmpty();
  }

  @Test
  void aCopyThatNobodyChangedFollowsTheProgram() throws IOException {
    Telling telling = told("## part.first\n> Overcrowding (6 of 26).\n\nOvercrowding (6 of 26).\n");
    assertThat(text(telling)).isEqualTo("Overcrowding (7 of 26).");
    assertThat(telling.reworded()).isZero();
    assertThat(telling.problems()).isEmpty();
  }

  @Test
  void changedNumbersAreFlaggedInTheTextAndAsAFindingWithOldAndNew() throws IOException {
    Telling telling = told("## part.first\n> Overcrowding (6 of 25).\n\nToo many.\n");
    assertThat(text(telling))
        .isEqualTo(
            "Too many. [Numbers have changed since this sentence was edited: 6, 25 became 7, 26.]");
    assertThat(telling.problems()).extracting(Problem::rule).containsExactly("edited-numbers");
    assertThat(telling.problems().getFirst().toString())
        .startsWith("edited/sentences.en.md:1: ")
        .contains("part.first", "6, 25 became 7, 26");
  }

  @Test
  void anotherSubjectWithTheSameNumbersIsFlaggedToo() throws IOException {
    Telling telling = told("## part.first\n> Noise (7 of 26).\n\nToo loud.\n");
    assertThat(text(telling))
        .isEqualTo("Too loud. [The program now says here: Overcrowding (7 of 26).]");
    assertThat(telling.problems()).extracting(Problem::rule).containsExactly("edited-changed");
  }

  @Test
  void aSentenceThatIsNoLongerMadeIsToldAndItsFileStays() throws IOException {
    Telling telling = told("## part.gone\n> Noise (7 of 26).\n\nToo loud.\n");
    assertThat(text(telling)).isEqualTo("Overcrowding (7 of 26).");
    assertThat(telling.problems()).extracting(Problem::rule).containsExactly("edited-orphan");
    assertThat(out.resolve("edited/sentences.en.md")).exists();
  }

  @Test
  void aHyphenLeavesASentenceOutAndNothingIsAFinding() throws IOException {
    assertThat(text(told("## part.first\n> Overcrowding (7 of 26).\n\n-\n"))).isEmpty();
    write("sentences.en.md", "## part.first\n> Overcrowding (7 of 26).\n\n");
    Checked<Edited> read = Edited.read(out, out);
    assertThat(read.problems()).extracting(Problem::rule).containsExactly("edited-empty");
    assertThat(text(telling(read.value()))).isEqualTo("Overcrowding (7 of 26).");
  }

  @Test
  void slipsInTheFilesAreTold() throws IOException {
    write("a.en.txt", "## part.first\nOne.\n## part.first\nTwo.\n");
    write("notes.docx", "## part.first\nThree.\n");
    Checked<Edited> read = Edited.read(out, out);
    assertThat(read.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("edited-twice", "edited-file");
    Telling telling = telling(read.value());
    assertThat(text(telling)).isEqualTo("One.");
    assertThat(telling.problems()).extracting(Problem::rule).containsExactly("edited-unmarked");
  }

  @Test
  void eachLanguageHasItsOwn() throws IOException {
    write("sentences.nl.md", "## part.first\n> Overbevolking (7 van 26).\n\nTe vol.\n");
    Edited edited = Edited.read(out, out).value();
    assertThat(text(telling(edited))).isEqualTo("Overcrowding (7 of 26).");
    assertThat(edited.all(new Language("nl"))).containsKey("part.first");
  }

  @Test
  void theListIsAFileToEditAndKeepsWhatWasEdited() throws IOException {
    Telling telling = told("## part.first\n> Overcrowding (6 of 26).\n\nToo many.\n");
    text(telling);
    assertThat(telling.list())
        .contains("## part.first\n\n> Overcrowding (7 of 26).\n\nToo many.\n");
    write("sentences.en.md", telling.list());
    Checked<Edited> again = Edited.read(out, out);
    assertThat(again.problems()).isEmpty();
    assertThat(text(telling(again.value()))).isEqualTo("Too many.");
  }

  @Test
  void aReportElsewhereUsesTheStudysOwn(@TempDir Path study) throws IOException {
    Path folder = Files.createDirectories(study.resolve("reports/edited"));
    Files.writeString(folder.resolve("s.en.md"), "## part.first\n> x\n\nToo many.\n");
    Edited edited = Edited.read(out, study).value();
    assertThat(edited.all(Language.ENGLISH)).containsKey("part.first");
    assertThat(edited.files()).containsOnlyKeys("edited/s.en.md");
  }

  private Telling told(String file) throws IOException {
    write("sentences.en.md", file);
    Checked<Edited> read = Edited.read(out, out);
    assertThat(read.problems()).isEmpty();
    return telling(read.value());
  }

  private static Telling telling(Edited edited) {
    return new Telling(Words.in(Language.ENGLISH), edited);
  }

  private static String text(Telling telling) {
    StringBuilder text = new StringBuilder();
    for (Block block : telling.paragraph("part", List.of(FIRST))) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.runs().forEach(run -> text.append(run.text()));
      }
    }
    return text.toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(out.resolve("edited")).resolve(name), text);
  }
}
