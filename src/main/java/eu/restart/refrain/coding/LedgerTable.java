package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledger as one table: the rows of every file three times, whole, by coder and by code, told
 * apart by the first column.
 *
 * <p>Within each of the three the codings add up to the same number. The rows do by file and by
 * coder; by code a row stands under each code that it names.
 */
public final class LedgerTable {
  /** The columns; those from {@code rows} on hold numbers. */
  public static final List<String> HEADER =
      List.of(
          "by",
          "file",
          "group",
          "read as",
          "coder",
          "code",
          "in codebook",
          "rows",
          "anchored",
          "joined",
          "set aside",
          "reported",
          "codings");

  private LedgerTable() {}

  /** The rows under {@link #HEADER}: all files, then all by coder, then all by code. */
  public static List<List<String>> of(Ledger ledger, Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      rows.add(row("file", entry, "", "", "", entry.all()));
    }
    for (Ledger.Entry entry : ledger.entries()) {
      for (Map.Entry<String, Ledger.Count> one : entry.coders().entrySet()) {
        rows.add(row("coder", entry, one.getKey(), "", "", one.getValue()));
      }
    }
    for (Ledger.Entry entry : ledger.entries()) {
      for (Map.Entry<String, Ledger.Count> one : entry.codes().entrySet()) {
        String code = one.getKey();
        String known = code.isEmpty() ? "" : codebook.code(code).isPresent() ? "yes" : "no";
        rows.add(row("code", entry, "", code, known, one.getValue()));
      }
    }
    return rows;
  }

  private static List<String> row(
      String by, Ledger.Entry entry, String coder, String code, String known, Ledger.Count count) {
    return Stream.concat(
            Stream.of(by, entry.file(), entry.group(), entry.dialect(), coder, code, known),
            numbers(count).boxed().map(String::valueOf))
        .toList();
  }

  /** Rows, anchored, joined, set aside, reported, codings. */
  private static IntStream numbers(Ledger.Count count) {
    return IntStream.of(
        count.rows(),
        count.anchored(),
        count.joined(),
        count.setAside(),
        count.reported(),
        count.codings());
  }
}
