package eu.restart.refrain.comparison;

import java.util.Locale;
import java.util.function.Function;

/**
 * How a wide table says its cells and columns; a report brings its own, in its language.
 *
 * @param cell what stands in a cell; every state needs words of its own
 * @param column what stands above a column that has no label
 */
public record Wording(Function<Cell, String> cell, Function<Column, String> column) {
  /** English: "3 of 6", "&lt;3 of 6", "not asked", "not codable", "suppressed". */
  public static final Wording ENGLISH = new Wording(Wording::english, Wording::english);

  private static String english(Cell cell) {
    return switch (cell.state()) {
      case MENTIONED, NOT_MENTIONED -> cell.participants() + " of " + cell.of();
      case SUPPRESSED ->
          cell.told().instead(cell.of()).isEmpty()
              ? "suppressed"
              : cell.told().instead(cell.of()) + " of " + cell.of();
      case NOT_ASKED, NOT_CODABLE -> cell.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static String english(Column column) {
    if (column.id().equals(Column.TOTAL)) {
      return "all";
    }
    return column.id().isEmpty() ? "not stated" : column.id();
  }
}
