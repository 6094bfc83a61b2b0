package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Sheet;
import java.util.List;
import java.util.Set;

/**
 * A table of the report's folder.
 *
 * @param name of the file without ending: lower case, digits and hyphens
 * @param title for people
 * @param rows each as long as the header; what is missing is empty
 * @param numeric for each column whether its cells are numbers, a full stop before decimals
 */
record NamedTable(
    String name,
    String title,
    List<String> header,
    List<List<String>> rows,
    List<Boolean> numeric) {
  /** Copies the lists and checks name and lengths. */
  NamedTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    numeric = List.copyOf(numeric);
    int columns = header.size();
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")
        || columns == 0
        || numeric.size() != columns
        || rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("no table: " + name);
    }
  }

  /** A table in which the columns of these names hold numbers. */
  static NamedTable of(
      String name,
      String title,
      List<String> header,
      List<List<String>> rows,
      Set<String> numbers) {
    return new NamedTable(
        name, title, header, rows, header.stream().map(numbers::contains).toList());
  }

  /** A sheet in which all columns but these hold numbers. */
  static NamedTable ofSheet(String name, String title, Sheet sheet, Set<String> texts) {
    return new NamedTable(
        name,
        title,
        sheet.header(),
        sheet.rows(),
        sheet.header().stream().map(column -> !texts.contains(column)).toList());
  }
}
