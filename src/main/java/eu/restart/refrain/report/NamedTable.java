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
 * @param reading how to read it, in plain words; may be empty
 */
record NamedTable(
    String name,
    String title,
    List<String> header,
    List<List<String>> rows,
    List<Boolean> numeric,
    String reading) {
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
        name, title, header, rows, header.stream().map(numbers::contains).toList(), "");
  }

  /** A sheet in which all columns but these hold numbers. */
  static NamedTable ofSheet(String name, String title, Sheet sheet, Set<String> texts) {
    return new NamedTable(
        name,
        title,
        sheet.header(),
        sheet.rows(),
        sheet.header().stream().map(column -> !texts.contains(column)).toList(),
        "");
  }

  /** The same table with words on how to read it. */
  NamedTable reading(String how) {
    return new NamedTable(name, title, header, rows, numeric, how);
  }

  /** A table of tables: which there are, and how to read each. */
  static NamedTable contents(List<NamedTable> tables) {
    return of(
        "contents",
        "The tables and how to read them",
        List.of("table", "title", "rows", "how to read it"),
        tables.stream()
            .map(
                one ->
                    List.of(
                        one.name(), one.title(), String.valueOf(one.rows().size()), one.reading()))
            .toList(),
        Set.of("rows"));
  }
}
