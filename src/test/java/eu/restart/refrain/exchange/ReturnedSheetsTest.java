package eu.restart.refrain.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedSheetsTest {
  private static final String ADA =
      """
      quote;code;note
      "My garden; helps";hop;=cmd()|'/c calc'!A1
      "I carry
      the keys";noise;"two
      lines"
      nowhere at all in here;noise;

      Yes.;hope
      """;

  @TempDir private Path study;
  private Path codings = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void aStudy() throws IOException {
    out = study.resolve("reports");
    Files.writeString(
        study.resolve("study.yaml"),
        "title: T\ngroups:\n  - {id: g-1, country: NL, language: nl, moderators: [MOD]}\n");
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(
        study.resolve("codebook/codebook.csv"),
        "id,parent,label_en\nstress,,Stress\nnoise,stress,Noise\nhope,,Hope\n");
    codings = Files.createDirectories(study.resolve("transcripts/g-1/codings"));
    Files.writeString(
        study.resolve("transcripts/g-1/transcript.txt"),
        "MOD: What helps?\n\nP1: I carry the keys. My garden; helps me.\n\nP2: Yes.\n");
    Files.writeString(codings.resolve("ada.csv"), ADA);
  }

  private Checked<List<Path>> returned() throws IOException {
    Checked<Corpus> corpus = Corpus.open(study);
    return ReturnedSheets.write(
        corpus.value(), corpus.problems(), out, (problem, language) -> problem.text());
  }

  private Path copy() {
    return out.resolve("returned/g-1-ada.xlsx");
  }

  @Test
  void eachCellInQuestionHasACommentAndItsRowIsShaded() throws IOException {
    assertThat(returned().value()).containsExactly(copy());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy()))) {
      XSSFSheet rows = book.getSheet("codings");
      assertThat(rows.getRow(1).getCell(1).getCellComment().getString().getString())
          .startsWith("code-unknown\nthere is no code hop; the nearest is Hope (hope)")
          .contains("aliases.csv");
      assertThat(rows.getRow(3).getCell(0).getCellComment().getString().getString())
          .startsWith("quote-not-found\n");
      assertThat(rows.getCellComments()).hasSize(2);
      assertThat(rows.getRow(1).getCell(0).getCellStyle().getFillForegroundColorColor())
          .isNotNull();
      assertThat(rows.getRow(2).getCell(0).getCellStyle().getFillForegroundColorColor()).isNull();
    }
  }

  @Test
  void theFirstSheetSumsUpInThePartnersLanguage() throws IOException {
    returned();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
          .isEqualTo("transcripts/g-1/codings/ada.csv");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Wat Refrain vond in ada.csv");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(
              "Rijen ontvangen: 4. Teruggevonden in het transcript: 2."
                  + " Bij een andere rij gevoegd: 0. Terzijde gelegd: 0. Gemeld: 2.");
      int last = sheet.getLastRowNum();
      assertThat(sheet.getRow(last).getCell(0).getStringCellValue()).isEqualTo("4");
      assertThat(sheet.getRow(last).getCell(1).getStringCellValue()).isEqualTo("A");
      assertThat(sheet.getRow(last).getCell(0).getHyperlink().getLocation())
          .isEqualTo("codings!A4");
    }
  }

  @Test
  void noCellRunsAsAFormula() throws IOException {
    returned();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy()))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                          })));
      assertThat(book.getSheet("codings").getRow(1).getCell(2).getStringCellValue())
          .isEqualTo("=cmd()|'/c calc'!A1");
    }
  }

  @Test
  void sentBackItIsTheSameTable() throws IOException {
    returned();
    Table sent = Table.read(codings.resolve("ada.csv"), "ada.csv").value();
    Table back = Table.read(copy(), "back.xlsx").value();
    assertThat(back.header()).isEqualTo(sent.header());
    assertThat(back.rows().stream().map(Table.Row::cells))
        .isEqualTo(sent.rows().stream().map(Table.Row::cells).toList());
    assertThat(back.copyOf()).contains("transcripts/g-1/codings/ada.csv");
  }

  @Test
  void sentBackItIsReadAsTheSameDialectAndTheSameCoder() throws IOException {
    returned();
    Corpus before = Corpus.open(study).value();
    Files.delete(codings.resolve("ada.csv"));
    Files.copy(copy(), codings.resolve("g-1-ada.xlsx"));
    Corpus after = Corpus.open(study).value();
    assertThat(after.codings().all().stream().map(ReturnedSheetsTest::told))
        .hasSize(2)
        .isEqualTo(before.codings().all().stream().map(ReturnedSheetsTest::told).toList());
    Ledger.Entry entry = after.ledger().entries().getFirst();
    assertThat(entry.dialect()).isEqualTo(before.ledger().entries().getFirst().dialect());
    assertThat(entry.rows()).isEqualTo(4);
  }

  @Test
  void besideTheFileOfWhichItIsACopyItTakesItsPlace() throws IOException {
    returned();
    Corpus before = Corpus.open(study).value();
    Files.copy(copy(), codings.resolve("g-1-ada.xlsx"));
    Checked<Corpus> after = Corpus.open(study);
    assertThat(after.value().codings().all().stream().map(ReturnedSheetsTest::told))
        .isEqualTo(before.codings().all().stream().map(ReturnedSheetsTest::told).toList());
    assertThat(after.problems()).extracting(Problem::rule).contains("file-replaced");
    assertThat(after.problems()).extracting(Problem::rule).doesNotContain("row-twice");
    assertThat(after.value().ledger().entries()).hasSize(2);
    assertThat(after.value().ledger().entries().getFirst())
        .satisfies(
            one -> {
              assertThat(one.file()).isEqualTo("transcripts/g-1/codings/ada.csv");
              assertThat(one.dialect()).isEqualTo("replaced by its copy");
              assertThat(one.all()).isEqualTo(new Ledger.Count(4, 0, 0, 4, 0, 0));
            });
  }

  private static String told(Coding coding) {
    return coding.span() + coding.code() + coding.coder();
  }

  @Test
  void writesTheSameBytesAndChangesNoInput() throws IOException {
    var before = Fingerprint.below(study, study);
    returned();
    byte[] once = Files.readAllBytes(copy());
    Files.delete(copy());
    returned();
    assertThat(Files.readAllBytes(copy())).isEqualTo(once);
    var after = Fingerprint.below(study, study);
    assertThat(after.keySet().removeIf(path -> path.startsWith("reports/"))).isTrue();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aCopyThatSomebodyMendedIsLeftAlone() throws IOException {
    returned();
    Files.writeString(copy(), "mended");
    Checked<List<Path>> again = returned();
    assertThat(again.problems()).extracting(Problem::rule).containsExactly("returned-changed");
    assertThat(copy()).hasContent("mended");
    Files.writeString(codings.resolve("ada.csv"), "quote,code\nYes.,hope\n");
    returned();
    assertThat(copy()).hasContent("mended");
  }

  @Test
  void whatIsMendedHasNoCopyAnyMore() throws IOException {
    returned();
    Files.writeString(codings.resolve("ada.csv"), "quote,code\nYes.,hope\n");
    assertThat(returned().value()).isEmpty();
    assertThat(copy()).doesNotExist();
  }

  @Test
  void twoFilesOfOneNameHaveACopyEach() throws IOException {
    Files.writeString(codings.resolve("ada.tsv"), "quote\tcode\nMy garden\tnothing\n");
    assertThat(returned().value()).containsExactly(out.resolve("returned/g-1-ada-2.xlsx"), copy());
  }

  @Test
  void hostileCellsAreHeld() throws IOException {
    Files.write(
        codings.resolve("ada.csv"),
        ("quote,code,x\na\0b\u0001,<b>&\"," + "w".repeat(32_767) + "\n\uD83D\uDE00,]]>,@x\n")
            .getBytes(UTF_8));
    Files.write(
        codings.resolve("bo.csv"), "a,b\n\u00E9,\u00E9\n".getBytes(Charset.forName("cp1252")));
    assertThat(returned().value()).hasSize(2);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy()))) {
      XSSFSheet sheet = book.getSheet("codings");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("a\uFFFDb\uFFFD");
      assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).hasSize(32_767);
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("]]>");
    }
  }

  @Test
  void aCellTooLongForASheetIsNotCut() throws IOException {
    Files.writeString(
        codings.resolve("ada.csv"), "quote,code\n" + "w".repeat(32_768) + ",nothing\n");
    Checked<List<Path>> returned = returned();
    assertThat(returned.value()).isEmpty();
    assertThat(returned.problems()).extracting(Problem::rule).containsExactly("returned-too-large");
  }

  /** The box stands beside its cell, and is as high as its text needs. */
  @Test
  void theBoxOfACommentShowsItWhole() throws IOException {
    returned();
    String drawing =
        new String(
            Archive.open(Files.readAllBytes(copy()), "x")
                .entry("xl/drawings/vmlDrawing2.vml")
                .orElseThrow(),
            UTF_8);
    assertThat(drawing)
        .contains("<x:Anchor>2,12,1,2,")
        .contains("<x:Anchor>1,12,3,2,")
        .doesNotContain("<x:Anchor>1,0,1,0,3,0,3,0</x:Anchor>");
  }

  @Test
  void aTableTooWideForASheetHasNoCopy() throws IOException {
    Files.writeString(codings.resolve("ada.csv"), "x,".repeat(20_000) + "\n" + "1,".repeat(9));
    assertThat(returned().problems())
        .extracting(Problem::rule)
        .containsExactly("returned-too-large");
  }

  @Test
  void neverWritesAmongTheInputs() {
    out = codings;
    assertThatThrownBy(this::returned).isInstanceOf(UnreadableException.class);
  }

  @Test
  void everyLanguageHasTheSameTexts() {
    for (String code : List.of("en", "nl", "it", "nb", "ro", "fr")) {
      ReturnedWords words = ReturnedWords.in(new Language(code));
      for (String key : List.of("title", "mend", "send", "row", "column", "rule", "text", "more")) {
        assertThat(words.say(key, "x")).isNotBlank().doesNotContain("{");
      }
      assertThat(words.say("ledger", 1, 2, 3, 4, 5)).doesNotContain("{");
      assertThat(words.say("findings", 1, 2)).doesNotContain("{");
    }
  }
}
