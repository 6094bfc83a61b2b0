package eu.restart.refrain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTemplateTest {
  private static final List<NewGroup> GROUPS =
      Stream.of("it-1:it:it", "nl-1:NL:nl", "no-1:NO:no", "ro-1:RO:ro", "mt-1:MT:mt")
          .map(text -> NewGroup.parse(text).orElseThrow())
          .toList();

  @TempDir private Path folder;

  @Test
  void aNewStudyCanBeReadAsItStands() throws IOException {
    Checked<List<String>> made = StudyTemplate.write(folder, "Prisons: \"a\" # study", GROUPS);
    assertThat(made.hasFindings()).isFalse();
    assertThat(made.problems()).extracting(Problem::rule).containsExactly("codes-missing");
    assertThat(made.value())
        .contains("study.yaml", "codebook/codebook.csv", "transcripts/mt-1/participants.csv");
    Checked<Study> study = Study.open(folder);
    assertThat(study.problems()).isEmpty();
    assertThat(study.value().title()).isEqualTo("Prisons: \"a\" # study");
    assertThat(study.value().groups()).extracting(Group::country).contains("IT", "NO", "MT");
    assertThat(study.value().languages()).contains(new Language("nb"), Language.ENGLISH);
    assertThat(Codebook.open(folder).problems()).noneMatch(Problem::isFinding);
    assertThat(folder.resolve("transcripts/no-1/codings")).isDirectory();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    StudyTemplate.write(folder, "T", GROUPS);
    Files.writeString(folder.resolve("codebook/aliases.csv"), "mine");
    Files.delete(folder.resolve("codebook/practices.csv"));
    Files.createSymbolicLink(folder.resolve("codebook/practices.csv"), Path.of("nowhere"));
    assertThat(StudyTemplate.write(folder, "Other", GROUPS).value()).isEmpty();
    assertThat(folder.resolve("codebook/aliases.csv")).hasContent("mine");
    assertThat(folder.resolve("codebook/practices.csv")).isSymbolicLink();
  }

  @Test
  void theLineForAGroupThatIsNotListedIsReadAsItStands() throws IOException {
    StudyTemplate.write(folder, "T", GROUPS.subList(0, 1));
    Checked<List<String>> made = StudyTemplate.write(folder, "T", GROUPS.subList(1, 2));
    assertThat(made.value()).isEmpty();
    String text =
        made.problems().stream()
            .filter(one -> one.rule().equals("group-unlisted"))
            .findFirst()
            .orElseThrow()
            .text();
    String line = text.substring(text.indexOf("- {id"), text.length() - 1);
    Path yaml = folder.resolve("study.yaml");
    Files.writeString(
        yaml, Files.readString(yaml).replace("groups:\n", "groups:\n  " + line + "\n"));
    assertThat(StudyTemplate.write(folder, "T", GROUPS.subList(1, 2)).value())
        .contains("transcripts/nl-1/participants.csv");
  }

  @Test
  void aStudyWithoutGroupsIsNotBegun() throws IOException {
    assertThat(StudyTemplate.write(folder, "T", List.of()).hasFindings()).isTrue();
    assertThat(folder).isEmptyDirectory();
    for (String wrong : List.of("a", "a:b:c:d", "../a:IT:it", "a:ITA:it", "a:IT:", ":IT:it")) {
      assertThat(NewGroup.parse(wrong)).isEmpty();
    }
  }

  @Test
  void theWorkbookHasListsAndIsTheSameEachTime() throws IOException {
    study();
    byte[] workbook = Files.readAllBytes(folder.resolve("transcripts/nl-1/codings-template.xlsx"));
    Study study = Study.open(folder).value();
    Codebook codebook = Codebook.open(folder).value();
    assertThat(CodingsWorkbook.write(study, codebook, new Language("nl"))).isEqualTo(workbook);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Wat zijn de grootste uitdagingen in de gevangenis?");
      assertThat(book.getSheetAt(0).getDataValidations())
          .extracting(DataValidation::getRegions)
          .extracting(regions -> regions.getCellRangeAddress(0).formatAsString())
          .containsExactlyInAnyOrder("B2:D2001", "E2:E2001");
      assertThat(book.getSheetAt(0).getDataValidations())
          .extracting(one -> one.getValidationConstraint().getFormula1())
          .anySatisfy(formula -> assertThat(formula).contains("$A$1:$A$" + codebook.codes().size()))
          .anySatisfy(formula -> assertThat(formula).contains("$A$1:$A$3"));
      assertThat(entries(book.getSheetAt(2))).contains("overcrowding", "Personeelstekort");
      assertThat(entries(book.getSheetAt(3))).contains("Gedetineerden");
    }
  }

  @Test
  void aFilledWorkbookIsReadBackWithTheSameCodingsInEveryLanguage() throws IOException {
    study();
    List<String> ids = Codebook.open(folder).value().codes().stream().map(Code::id).toList();
    for (NewGroup group : GROUPS) {
      fill(group.id());
      Files.writeString(
          folder.resolve("transcripts/" + group.id() + "/transcript.txt"),
          "MOD: What helps you here?\nP1: - My garden, = and my +1 every day.\n");
    }
    Checked<Corpus> read = Corpus.open(folder);
    assertThat(read.value().ledger().entries())
        .hasSize(GROUPS.size())
        .allMatch(one -> one.dialect().equals("home-made table") && one.anchored() == ids.size());
    for (NewGroup group : GROUPS) {
      List<Coding> codings =
          read.value().codings().all().stream().filter(c -> c.group().equals(group.id())).toList();
      assertThat(codings).extracting(Coding::code).containsAll(ids).hasSize(ids.size() + 1);
      assertThat(codings).allMatch(one -> one.coder().name().equals("Ada"));
      assertThat(codings).allMatch(one -> one.memo().equals("a remark"));
      assertThat(codings).allMatch(one -> one.about().equals(Optional.of("prisoners")));
    }
  }

  /** The demonstration's codebook, with two labels that could be read as another code. */
  private void study() throws IOException {
    StudyTemplate.write(folder, "T", GROUPS);
    String yaml = Files.readString(folder.resolve("study.yaml"));
    String shipped = Files.readString(Path.of("study.yaml"));
    String rest = shipped.substring(shipped.indexOf("questions:"), shipped.indexOf("report:"));
    Files.writeString(folder.resolve("study.yaml"), yaml.replace("report:", rest + "report:"));
    Files.writeString(
        folder.resolve("codebook/codebook.csv"),
        Files.readString(Path.of("codebook/codebook.csv"))
            + "trap-1,,Overcrowding,Overbevolking,Sovraffollamento,Overbelegg,Supraaglomerare\n"
            + "trap-2,,noise,noise,noise,noise,noise\n"
            + "trap-3,,a; b,a; b,a; b,a; b,a; b\n");
    assertThat(StudyTemplate.write(folder, "T", GROUPS).value())
        .hasSize(GROUPS.size())
        .allMatch(file -> file.endsWith("codings-template.xlsx"));
  }

  /** A row for each code; the first has a second code as well. */
  private void fill(String group) throws IOException {
    Path template = folder.resolve("transcripts/" + group + "/codings-template.xlsx");
    try (XSSFWorkbook book =
            new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(template)));
        OutputStream out =
            Files.newOutputStream(folder.resolve("transcripts/" + group + "/codings/x.xlsx"))) {
      Sheet sheet = book.getSheetAt(0);
      List<String> codes = entries(book.getSheetAt(2));
      int number = 1;
      for (String code : codes) {
        Row row = sheet.getRow(number++);
        row.getCell(0).setCellValue("- My garden, = and my +1");
        row.createCell(1).setCellValue(code);
        row.createCell(4).setCellValue(entries(book.getSheetAt(3)).getFirst());
        row.createCell(5).setCellValue("Ada");
        row.createCell(6).setCellValue("a remark");
      }
      Row first = sheet.getRow(1);
      first.getCell(0).setCellValue("every day");
      first.createCell(3).setCellValue(codes.get(1));
      book.write(out);
    }
  }

  private static List<String> entries(Sheet sheet) {
    return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1)
        .map(row -> sheet.getRow(row).getCell(0).getStringCellValue())
        .toList();
  }
}
