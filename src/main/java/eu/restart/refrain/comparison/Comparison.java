package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * Codes by one axis: every cell with its state, counts, bases and evidence.
 *
 * @param scope what part of the talk was counted
 * @param codes ids of the rows: each theme followed by the codes below it, in codebook order
 * @param columns in the study's order; the last may be the column of what is not stated
 * @param cells row by row, one for each code and column
 * @param totals one cell for each code over all columns, in row order
 */
public record Comparison(
    Axis axis,
    Basis basis,
    Scope scope,
    List<String> codes,
    List<Column> columns,
    List<Cell> cells,
    List<Cell> totals) {
  /** Copies the lists and checks that there is a cell for each code and column. */
  public Comparison {
    codes = List.copyOf(codes);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    totals = List.copyOf(totals);
    if (cells.size() != codes.size() * columns.size() || totals.size() != codes.size()) {
      throw new IllegalStateException("a cell is missing");
    }
  }

  /** Counts the mentions of a corpus by one axis, within a scope. */
  public static Comparison of(Corpus corpus, Mentions mentions, Axis axis, Scope scope) {
    return Counting.compare(corpus, mentions, axis, scope);
  }

  /**
   * The cell of a code and a column.
   *
   * @throws IllegalArgumentException where there is no such row or column
   */
  public Cell cell(String code, String column) {
    return cells.stream()
        .filter(cell -> cell.code().equals(code) && cell.column().equals(column))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cell " + code + ", " + column));
  }

  /**
   * The cell of a code over all columns.
   *
   * @throws IllegalArgumentException where there is no such row
   */
  public Cell total(String code) {
    return totals.stream()
        .filter(cell -> cell.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + code));
  }

  /**
   * One row for each code and column, and one for the code's total, whose column is {@link
   * Column#TOTAL}.
   *
   * <p>Columns: code, theme, label, column, column label, state, mentions, turns, participants, of,
   * groups, of groups, fewest, most, basis, withheld. What is withheld is missing, and the last
   * column says what it is.
   */
  public Table table(Language language, Codebook codebook) {
    return Tables.cells(this, language, codebook);
  }

  /** The rows of {@link #table} as text. */
  public Sheet sheet(Language language, Codebook codebook) {
    return Sheet.of(table(language, codebook));
  }

  /** One row for each code: code, theme, label, each column, the total; as "k of n" in words. */
  public Table wide(Language language, Codebook codebook, Wording wording) {
    return Tables.wide(this, language, codebook, wording);
  }

  /** The rows of {@link #wide} as text. */
  public Sheet wideSheet(Language language, Codebook codebook, Wording wording) {
    return Sheet.of(wide(language, codebook, wording));
  }
}
