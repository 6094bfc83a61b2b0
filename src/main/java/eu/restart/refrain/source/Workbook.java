package eu.restart.refrain.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook as a table. */
final class Workbook {
  private Workbook() {}

  static Checked<Table> read(Path path, String name) throws IOException {
    byte[] bytes = SourceBytes.read(path, name, Archive.MOST_BYTES);
    Archive.open(bytes, name);
    List<Problem> problems = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> stream = book.getFirstSheet().openStream()) {
      stream.forEach(row -> rows.add(new Table.Row(row.getRowNum(), cells(row))));
    } catch (ExcelReaderException e) {
      throw new UnreadableException(
          Problem.error(
              Place.of(name),
              "workbook-broken",
              "the workbook cannot be read: {0}",
              "open it in a spreadsheet program and save it again",
              String.valueOf(e.getMessage())));
    }
    List<Table.Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      problems.add(
          Problem.error(
              Place.of(name), "table-empty", "the first sheet is empty", "send it again"));
      return new Checked<>(new Table(name, "XLSX", List.of(), List.of()), problems);
    }
    List<String> header = filled.getFirst().cells().stream().map(String::strip).toList();
    return new Checked<>(
        new Table(name, "XLSX", header, filled.subList(1, filled.size())), problems);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
    }
    return cells;
  }
}
