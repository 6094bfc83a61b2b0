package eu.restart.refrain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table as plain text, ready to be written; numbers as digits, what is missing empty.
 *
 * @param rows each as long as the header
 */
public record Sheet(List<String> header, List<List<String>> rows) {
  /** Copies the lists and checks the width of every row. */
  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row.size() + " cells below " + header.size());
      }
    }
  }

  /** The same without some columns. */
  public Sheet without(Set<String> columns) {
    List<Integer> kept =
        IntStream.range(0, header.size())
            .filter(i -> !columns.contains(header.get(i)))
            .boxed()
            .toList();
    return new Sheet(
        kept.stream().map(header::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  /** The rows of a table in their order. */
  static Sheet of(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (Column<?> column : table.columns()) {
        cells.add(column.isMissing(row) ? "" : column.getUnformattedString(row));
      }
      rows.add(cells);
    }
    return new Sheet(table.columnNames(), rows);
  }
}
