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
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one workbook: a sheet each, the header in sight, no formula. */
final class TablesWorkbook {
  /** The most characters that a cell of Excel holds. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_NAME = 31;
  private static final double WIDEST = 60;

  /** So many letters of running text stand in the room of a digit, though lines end at words. */
  private static final double FILLED = 1.1;

  /** In points; no row of Excel is taller than the other. */
  private static final double LINE = 15;

  private static final double TALLEST = 405;

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
    for (int i = 0; i < columns; i++) {
      if (table.numeric().get(i)) {
        sheet.style(0, i).horizontalAlignment("right").set();
      } else if (i > 0 && table.numeric().get(i - 1)) {
        sheet
            .range(0, i, table.rows().size(), i)
            .style()
            .horizontalAlignment("left")
            .indent(1)
            .set();
      }
    }
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> cells = table.rows().get(row);
      for (int i = 0; i < columns; i++) {
        cell(sheet, row + 1, i, cells.get(i), table.numeric().get(i), table.name());
      }
      wrapped(sheet, row + 1, cells, table.numeric());
    }
    page(sheet);
    sheet.finish();
  }

  /** Long text in lines, in a row as high as they need. */
  private static void wrapped(Worksheet sheet, int row, List<String> cells, List<Boolean> numeric) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = numeric.get(i) ? lines : Math.max(lines, lines(cells.get(i)));
    }
    if (lines > 1) {
      sheet
          .range(row, 0, row, cells.size() - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      sheet.rowHeight(row, Math.min(TALLEST, lines * LINE));
    }
  }

  private static int lines(String cell) {
    int lines = 0;
    for (String line : cell.split("\n", -1)) {
      lines += line.length() <= WIDEST ? 1 : (int) Math.ceil(line.length() / (WIDEST * FILLED));
    }
    return lines;
  }

  /** Printed, a table is as wide as a page, with its header on each. */
  private static void page(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.footer("&A", Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
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
