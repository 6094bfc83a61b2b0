package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TablesWorkbookTest {
  private static final List<NamedTable> TABLES =
      List.of(
          table("numbers", "it-1", "1234", "0.25", "001", "", "-3"),
          table("hostile", "=cmd()|'/c calc'!A1", "1", "2", "@x", "3", "4"),
          table("a-name-that-is-longer-than-a-sheet-may-have-one", "a", "1", "2"),
          table("a-name-that-is-longer-than-a-sheet-may-have-two", "a", "1", "2"));

  @Test
  void holdsASheetForEachTableWithItsHeaderInSight() throws IOException {
    try (XSSFWorkbook book = read(TABLES)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      XSSFSheet sheet = book.getSheet("numbers");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234);
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
          .isEqualTo("0.000");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("001");
      assertThat(sheet.getRow(2).getCell(1)).isNull();
    }
  }

  @Test
  void printsOnPagesAndWrapsWhatIsLong() throws IOException {
    String text = "a long explanation of how this table is to be read ".repeat(5).strip();
    try (XSSFWorkbook book = read(List.of(table("long", text, "1", "2")))) {
      XSSFSheet sheet = book.getSheet("long");
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(45f, 90f);
      assertThat(sheet.getRow(0).getCell(1).getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.RIGHT);
    }
  }

  @Test
  void numbersAreNumbersAndSheetNamesAreValidAndUnique() throws IOException {
    try (XSSFWorkbook book = read(TABLES)) {
      Set<String> names = new HashSet<>();
      for (Sheet sheet : book) {
        assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT))).isTrue();
        WorkbookUtil.validateSheetName(sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean number = row.getRowNum() > 0 && cell.getColumnIndex() > 0;
            assertThat(cell.getCellType()).isEqualTo(number ? CellType.NUMERIC : CellType.STRING);
          }
        }
      }
    }
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook book = read(TABLES)) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      assertThat(book.getSheet("hostile").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("=cmd()|'/c calc'!A1");
    }
    Map<String, byte[]> files = ReportTables.files(TABLES);
    assertThat(new String(files.get("tables/hostile.csv"), UTF_8))
        .isEqualTo("text,many,share\n'=cmd()|'/c calc'!A1,1,2\n'@x,3,4\n");
  }

  @Test
  void aTextTooLongForACellSaysWhereItStands() throws IOException {
    String text = "w".repeat(40_000);
    try (XSSFWorkbook book = read(List.of(table("long", text, "1", "2")))) {
      assertThat(book.getSheet("long").getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("(tables/long.csv)");
    }
  }

  @Test
  void isTheSameAtAnyTimeAndNamesNobody() throws IOException {
    byte[] once = TablesWorkbook.write(TABLES);
    Archive archive = Archive.open(once, "tables.xlsx");
    assertThat(new String(archive.entry("docProps/core.xml").orElseThrow(), UTF_8))
        .contains("1980-01-01T00:00:00Z")
        .doesNotContain("202");
    assertThat(archive.entries().keySet()).noneMatch(name -> name.contains("vba"));
    assertThat(TablesWorkbook.write(TABLES)).isEqualTo(once);
  }

  @Test
  void refusesANameThatIsNoFile() {
    assertThatThrownBy(() -> table("../x", "a", "1", "2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NamedTable table(String name, String... cells) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 3) {
      rows.add(List.of(cells[i], cells[i + 1], cells[i + 2]));
    }
    return NamedTable.of(
        name, name, List.of("text", "many", "share"), rows, Set.of("many", "share"));
  }

  private static XSSFWorkbook read(List<NamedTable> tables) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(TablesWorkbook.write(tables)));
  }
}
