package eu.restart.refrain.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Tables written for spreadsheets: comma, line feeds, and no cell that runs as a formula. */
public final class Csv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private Csv() {}

  /** The text of a table; every row is written as it is given, short or long. */
  public static String write(List<String> header, List<? extends List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header.stream().map(Csv::guarded).toList());
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Csv::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * A cell that a spreadsheet would take for a formula gets an apostrophe in front; so does one
   * that would look as if it had got one.
   */
  public static String guarded(String cell) {
    return !runs(cell) || isNumber(cell) ? cell : "'" + cell;
  }

  /** Takes the apostrophe of {@link #guarded} away again. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && runs(cell) ? cell.substring(1) : cell;
  }

  /** Whether what follows the apostrophes, if there are any, starts like a formula. */
  private static boolean runs(String cell) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    return at < cell.length() && "=+-@\t\r".indexOf(cell.charAt(at)) >= 0;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?\\d{1,18}([.,]\\d{1,18})?%?");
  }
}
