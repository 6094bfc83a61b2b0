package eu.restart.refrain.report;

import eu.restart.refrain.document.Line;
import eu.restart.refrain.source.SettledWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one workbook: a sheet each, the header in sight, no formula. */
final class TablesWorkbook {
  /** The most characters that a cell of Excel holds. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_NAME = 31;
  private static final double WIDEST = 60;

  private TablesWorkbook() {}

  static byte[] write(List<NamedTable> tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Refrain", null)) {
      Set<String> names = new HashSet<>();
      for (NamedTable table : tables) {
        sheet(book.newWorksheet(sheetName(table.name(), names)), table);
      }
    }
    return SettledWorkbook.of(out.toByteArray());
  }

  private static void sheet(Worksheet sheet, NamedTable table) throws IOException {
    int columns = table.header().size();
    if (table.rows().size() >= MOST_ROWS) {
      throw new IllegalStateException(
          table.name() + " has too many rows for a sheet: " + table.rows().size());
    }
    for (int i = 0; i < columns; i++) {
      sheet.value(0, i, table.header().get(i));
      sheet.width(i, width(table, i));
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> cells = table.rows().get(row);
      for (int i = 0; i < columns; i++) {
        cell(sheet, row + 1, i, cells.get(i), table.numeric().get(i), table.name());
      }
    }
    sheet.finish();
  }

  private static void cell(
      Worksheet sheet, int row, int column, String cell, boolean numeric, String table) {
    if (cell.isEmpty()) {
      return;
    }
    if (numeric) {
      BigDecimal number = new BigDecimal(cell);
      sheet.value(row, column, number);
      sheet.style(row, column).format(number.scale() > 0 ? "0.000" : "#,##0").set();
    } else {
      sheet.value(row, column, fitting(Line.of(cell), table));
    }
  }

  /** A longer text says where it stands whole. */
  private static String fitting(String text, String table) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    String rest = " [...] (tables/" + table + ".csv)";
    int end = MOST_CHARACTERS - rest.length();
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + rest;
  }

  private static double width(NamedTable table, int column) {
    int longest = table.header().get(column).length();
    for (List<String> row : table.rows()) {
      longest = Math.max(longest, row.get(column).length());
    }
    return Math.min(WIDEST, Math.max(8, longest + 3));
  }

  private static String sheetName(String name, Set<String> taken) {
    String wanted = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    String free = wanted;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      String end = "-" + n;
      free = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
    }
    return free;
  }
}
