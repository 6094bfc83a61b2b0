package eu.restart.refrain.exchange;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Rows tall enough for their wrapped cells: not every program sees to that by itself. */
final class RowHeight {
  /** Of a line, in points; and the most that Excel gives a row. */
  private static final double LINE = 15;

  private static final double TALLEST = 409;

  private RowHeight() {}

  /**
   * Gives a row the height of its longest cell.
   *
   * @param widths of the columns, in letters; a cell beyond them does not count
   */
  static void fit(Worksheet sheet, int row, List<String> cells, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
      int letters = Math.max(1, widths.get(i) - 2);
      int own =
          cells.get(i).lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / letters).sum();
      lines = Math.max(lines, own);
    }
    sheet.rowHeight(row, Math.min(TALLEST, lines * LINE));
  }
}
