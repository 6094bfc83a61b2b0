package eu.restart.refrain.coding;

import java.util.List;

/**
 * Rows in = codings anchored + rows reported, file by file.
 *
 * @param entries sorted by file
 */
public record Ledger(List<Entry> entries) {
  /** Nothing was sent. */
  public static final Ledger EMPTY = new Ledger(List.of());

  /** Sorts the entries. */
  public Ledger {
    entries = entries.stream().sorted(java.util.Comparator.comparing(Entry::file)).toList();
  }

  /**
   * One file that a partner sent.
   *
   * @param dialect how it was recognised
   * @param rows the rows that hold something, the header left out
   * @param anchored rows that became codings
   * @param joined rows that add to the coding of another row, such as a tag that says about whom
   * @param reported rows that became a problem instead
   */
  public record Entry(
      String file, String group, String dialect, int rows, int anchored, int joined, int reported) {
    /**
     * Checks conservation.
     *
     * @throws IllegalStateException where a row was lost or counted twice
     */
    public Entry {
      if (rows != anchored + joined + reported) {
        throw new IllegalStateException(
            file + ": " + rows + " rows in, " + (anchored + joined + reported) + " out");
      }
    }
  }
}
