package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir Path folder;

  @Test
  void paragraphsAndBreaksAreLines() throws IOException {
    Checked<Transcript> read =
        read(
            "a.docx",
            Documents.docx(
                Documents.p("MOD: Who begins?")
                    + "<w:p/>"
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">P1: </w:t></w:r>"
                    + "<w:r><w:t>I do,</w:t><w:br/><w:t>gladly.</w:t></w:r></w:p>"
                    + Documents.p("MOD: Please.")
                    + Documents.p("P1: So.")));
    assertThat(read.value().text())
        .isEqualTo("MOD: Who begins?\n\nP1: I do,\ngladly.\nMOD: Please.\nP1: So.");
    assertThat(Shown.of(read))
        .isEqualTo(
            """
            [MOD*] line 1 words 2: Who begins?
            [P1] line 3 words 3: I do, gladly.
            [MOD*] line 4 words 1: Please.
            [P1] line 5 words 1: So.
            """);
  }

  @Test
  void deletionsAreOutAndInsertionsIn() throws IOException {
    String body =
        "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r>"
            + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t xml:space=\"preserve\">always </w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>gone </w:t></w:r></w:moveFrom>"
            + "<w:moveTo><w:r><w:t>came</w:t></w:r></w:moveTo>"
            + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
            + "<w:hyperlink><w:r><w:t>, twice</w:t></w:r></w:hyperlink></w:p>";
    assertThat(read("a.docx", Documents.docx(body)).value().text())
        .isEqualTo("We always came, twice");
  }

  @Test
  void rowsOfTablesAreLinesAndTextBoxesStay() throws IOException {
    String row1 =
        "<w:tr><w:tc><w:tcPr/>"
            + Documents.p("MOD")
            + "</w:tc><w:tc>"
            + Documents.p("Who?")
            + "</w:tc></w:tr>";
    String row2 =
        "<w:tr><w:tc>"
            + Documents.p("P1")
            + "</w:tc><w:tc>"
            + Documents.p("Me.")
            + Documents.p("And you.")
            + "</w:tc></w:tr>";
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + Documents.p("boxed")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + Documents.p("boxed")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    Checked<Transcript> read =
        read("a.docx", Documents.docx("<w:tbl>" + row1 + row2 + row1 + row2 + "</w:tbl>" + box));
    assertThat(Shown.of(read))
        .isEqualTo(
            """
            [MOD*] line 1 words 1: Who?
            [P1] line 2 words 3: Me. And you.
            [MOD*] line 3 words 1: Who?
            [P1] line 4 words 4: Me. And you. boxed
            """);
  }

  @Test
  void propertiesAreNoTextAndNotesAreTold() throws IOException {
    byte[] bytes =
        Documents.zip(
            Map.of(
                "word/document.xml", Documents.word(Documents.p("Hello.")),
                "docProps/core.xml", "<title>secret</title>",
                "word/footnotes.xml", "<w:footnotes><w:t>note</w:t></w:footnotes>",
                "word/header1.xml", "<w:hdr></w:hdr>"));
    Checked<Transcript> read = read("a.docx", bytes);
    assertThat(read.value().text()).isEqualTo("Hello.");
    assertThat(read.problems().stream().filter(p -> p.rule().equals("document-left-out")))
        .extracting(Problem::text)
        .containsExactly(
            "not part of the talk: footnotes (move what was said there into the body)");
  }

  @Test
  void headingsMarkQuestionsInWord() throws IOException {
    String heading =
        "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Question 2 - support</w:t></w:r></w:p>";
    Shown.Settings settings =
        Shown.Settings.of(
            "moderators: MOD\nquestions: hard=What is hard? | help=Who supports you?\n");
    Path file =
        Files.write(
            folder.resolve("a.docx"),
            Documents.docx(
                Documents.p("MOD: Well.")
                    + heading
                    + Documents.p("MOD: So.")
                    + Documents.p("P1: Yes.")
                    + Documents.p("P1: No.")));
    Transcript transcript = Transcript.read(file, settings.group(), settings.questions()).value();
    assertThat(transcript.asked())
        .extracting(Asked::question, Asked::turn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("help", 2));
    assertThat(transcript.turns())
        .extracting(turn -> turn.question().orElse("-"))
        .containsExactly("-", "help", "help");
  }

  @Test
  void openDocumentFollowsItsWhiteSpace() throws IOException {
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:h>A   talk</text:h><text:p>MOD:\n  Who<text:s text:c=\"2\"/>begins?"
            + "<text:note><text:note-body><text:p>footnote</text:p></text:note-body></text:note></text:p>"
            + "<text:list><text:list-item><text:p>P1:<text:tab/><text:span>I</text:span> do.</text:p>"
            + "</text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>MOD</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Fine.</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p>P1: Yes.</text:p>";
    Checked<Transcript> read = read("a.odt", Documents.odt(body));
    assertThat(read.value().text())
        .isEqualTo("A talk\nMOD: Who  begins?\nP1:\tI do.\nMOD\tFine.\nP1: Yes.");
    assertThat(Shown.of(read))
        .isEqualTo(
            """
            [MOD*] line 2 words 2: Who begins?
            [P1] line 3 words 2: I do.
            [MOD*] line 4 words 1: Fine.
            [P1] line 5 words 1: Yes.
            HEADER A talk
            """);
    assertThat(read.problems()).extracting(Problem::rule).contains("document-left-out");
  }

  private Checked<Transcript> read(String name, byte[] bytes) throws IOException {
    return Transcript.read(
        Files.write(folder.resolve(name), bytes),
        Shown.group("en", List.of("MOD"), List.of(), Map.of()),
        List.of());
  }
}
