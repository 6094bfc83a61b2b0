package eu.restart.refrain.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook as a table. */
final class Workbook {
  private static final Pattern FAR = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4,}\\d");

  private Workbook() {}

  static Checked<Table> read(Path path, String name) throws IOException {
    byte[] bytes = SourceBytes.read(path, name, Archive.MOST_BYTES);
    Archive archive = Archive.open(bytes, name);
    for (Map.Entry<String, byte[]> entry : archive.entries().entrySet()) {
      if (entry.getKey().startsWith("xl/worksheets/") && namesFarColumns(entry.getValue())) {
        throw broken(name, "the workbook cannot be read: a cell lies beyond the last column", "");
      }
    }
    List<Problem> problems = new ArrayList<>();
    List<Table.Row> rows = rows(bytes, name);
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

  /**
   * The library answers a broken workbook with whatever its code runs into, from its own exception
   * to a null pointer; all of these say the same, that the workbook is broken.
   */
  private static List<Table.Row> rows(byte[] bytes, String name) throws UnreadableException {
    List<Table.Row> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> stream = book.getFirstSheet().openStream()) {
      stream.forEach(row -> rows.add(new Table.Row(row.getRowNum(), cells(row))));
      return rows;
    } catch (IOException | RuntimeException e) {
      throw broken(name, "the workbook cannot be read: {0}", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Whether a cell names a column of four letters or more. A sheet ends at XFD, and the library
   * makes room for as many columns as a cell's name asks for. A sheet is UTF-8: a zero byte would
   * be another encoding, in which such a name could hide.
   */
  private static boolean namesFarColumns(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') >= 0 || FAR.matcher(text).find();
  }

  private static UnreadableException broken(String name, String message, String why) {
    return new UnreadableException(
        Problem.error(
            Place.of(name),
            "workbook-broken",
            message,
            "open it in a spreadsheet program and save it again",
            why));
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
