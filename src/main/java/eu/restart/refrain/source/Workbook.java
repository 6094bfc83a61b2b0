package eu.restart.refrain.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of an XLSX workbook as a table; of an annotated copy the second. */
final class Workbook {
  private static final Pattern FAR = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4,}\\d");

  /** How a workbook writes a character that XML has not (ECMA-376, ST_Xstring). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Workbook() {}

  static Checked<Table> read(byte[] bytes, String name) throws IOException {
    Archive archive = Archive.open(bytes, name);
    for (Map.Entry<String, byte[]> entry : archive.entries().entrySet()) {
      if (entry.getKey().endsWith(".xml") && Xml.declaresType(entry.getValue())) {
        throw broken(
            name,
            "the workbook was not read: it declares a document type, which can call in other files");
      }
      if (entry.getKey().startsWith("xl/worksheets/") && namesFarColumns(entry.getValue())) {
        throw broken(name, "the workbook cannot be read: a cell lies beyond the last column");
      }
    }
    Chosen chosen = chosen(bytes, name);
    return table(name, "XLSX", chosen.rows(), chosen.copyOf());
  }

  /** The rows of a sheet, the first that holds something being the header. */
  static Checked<Table> table(
      String name, String form, List<Table.Row> rows, Optional<String> copyOf) {
    Argument kind = Argument.of(form);
    List<Table.Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      return new Checked<>(
          new Table(name, kind, List.of(), List.of()),
          List.of(
              Problem.error(
                  Place.of(name), "table-empty", "the first sheet is empty", "send it again")));
    }
    List<String> header = filled.getFirst().cells().stream().map(String::strip).toList();
    return Checked.of(new Table(name, kind, header, filled.subList(1, filled.size()), copyOf));
  }

  private record Chosen(List<Table.Row> rows, Optional<String> copyOf) {}

  /**
   * The library answers a broken workbook with whatever its code runs into, from its own exception
   * to a null pointer; all of these say the same, that the workbook is broken.
   */
  private static Chosen chosen(byte[] bytes, String name) throws UnreadableException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Table.Row> first = rows(book, 0);
      if (first.isEmpty() || !first.getFirst().cell(0).equals(Table.ANNOTATED)) {
        return new Chosen(first, Optional.empty());
      }
      String origin = first.getFirst().cell(1);
      return new Chosen(rows(book, 1), Optional.of(origin).filter(one -> !one.isEmpty()));
    } catch (IOException | RuntimeException e) {
      throw broken(name, "the workbook cannot be read: it is damaged");
    }
  }

  private static List<Table.Row> rows(ReadableWorkbook book, int index) throws IOException {
    Optional<Sheet> sheet = book.getSheet(index);
    if (sheet.isEmpty()) {
      return List.of();
    }
    List<Table.Row> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.get().openStream()) {
      stream.forEach(row -> rows.add(new Table.Row(row.getRowNum(), cells(row))));
    }
    return rows;
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

  static UnreadableException broken(String name, String message) {
    return new UnreadableException(
        Problem.error(
            Place.of(name),
            "workbook-broken",
            message,
            "open it in a spreadsheet program and save it again"));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      cells.add(cell == null || cell.getText() == null ? "" : plain(cell.getText()));
    }
    return cells;
  }

  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** {@code _x000D_} and its like stand in the file for characters; lines end as everywhere. */
  private static String plain(String text) {
    String plain =
        text.contains("_x")
            ? ESCAPED
                .matcher(text)
                .replaceAll(
                    one ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(one.group(1), 16))))
            : text;
    return lines(plain);
  }
}
