package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Comparisons as Tablesaw's tables; every column is given its type, none is guessed. */
final class Tables {
  private static final List<String> TEXTS =
      List.of("code", "theme", "label", "column", "column label", "state");
  private static final List<String> NUMBERS =
      List.of("mentions", "turns", "participants", "of", "groups", "of groups", "fewest", "most");

  private Tables() {}

  /** One row for each cell, in the comparison's order; after a code's columns its total. */
  static Table cells(Comparison comparison, Language language, Codebook codebook) {
    Table table = Table.create("by " + lower(comparison.axis()));
    TEXTS.forEach(name -> table.addColumns(StringColumn.create(name)));
    NUMBERS.forEach(name -> table.addColumns(IntColumn.create(name)));
    StringColumn basis = StringColumn.create("basis");
    StringColumn withheld = StringColumn.create("withheld");
    for (String code : comparison.codes()) {
      for (Column column : columns(comparison)) {
        Cell cell = cell(comparison, code, column);
        List<String> texts =
            List.of(
                code,
                codebook.theme(code),
                codebook.label(code, language),
                column.id(),
                column.label().in(language, column.id()),
                lower(cell.state()));
        for (int i = 0; i < TEXTS.size(); i++) {
          table.stringColumn(TEXTS.get(i)).append(texts.get(i));
        }
        List<Integer> numbers =
            List.of(
                cell.mentions(),
                cell.turns(),
                cell.participants(),
                cell.of(),
                cell.groups(),
                cell.ofGroups(),
                cell.fewest(),
                cell.most());
        for (int i = 0; i < NUMBERS.size(); i++) {
          IntColumn into = table.intColumn(NUMBERS.get(i));
          if (isWithheld(cell, NUMBERS.get(i))) {
            into.appendMissing();
          } else {
            into.append(numbers.get(i).intValue());
          }
        }
        basis.append(lower(comparison.basis()));
        withheld.append(withheld(cell));
      }
    }
    return table.addColumns(basis, withheld);
  }

  private static boolean isWithheld(Cell cell, String number) {
    return switch (number) {
      case "participants" -> !cell.told().people();
      case "of", "of groups" -> !cell.told().people() && cell.of() == 0;
      default -> !cell.told().mentions();
    };
  }

  /** What a cell does not tell; empty where it tells every count. */
  private static String withheld(Cell cell) {
    return switch (cell.told().kind()) {
      case ALL, COUNTS -> "";
      case PEOPLE -> "mentions";
      case FEW -> "at least 1, fewer than " + cell.told().fewest();
      case NEARLY_ALL -> "all but fewer than " + cell.told().fewest() + ", not all";
      case NOTHING -> "number";
    };
  }

  /** One row for each code and one column for each column of the comparison, the total last. */
  static Table wide(Comparison comparison, Language language, Codebook codebook, Wording wording) {
    Table cells = cells(comparison, language, codebook);
    StringColumn said = StringColumn.create("said");
    for (String code : comparison.codes()) {
      for (Column column : columns(comparison)) {
        said.append(wording.cell().apply(cell(comparison, code, column)));
      }
    }
    cells.addColumns(said);
    Table wide = Table.create(cells.name());
    Set<String> names = new HashSet<>();
    for (Column column : columns(comparison)) {
      Table part = cells.where(cells.stringColumn("column").eval(column.id()::equals));
      if (wide.columnCount() == 0) {
        for (String name : List.of("code", "theme", "label")) {
          names.add(name);
          wide.addColumns(part.stringColumn(name).copy());
        }
      }
      String name = column.label().in(language, wording.column().apply(column));
      wide.addColumns(part.stringColumn("said").copy().setName(unique(name, column, names)));
    }
    return wide;
  }

  /** Tablesaw tells columns apart by name alone, whatever the case. */
  private static String unique(String name, Column column, Set<String> names) {
    String unique = name;
    for (int i = 1; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name + " (" + column.id() + (i == 1 ? "" : " " + i) + ")";
    }
    return unique;
  }

  private static List<Column> columns(Comparison comparison) {
    List<Column> columns = new ArrayList<>(comparison.columns());
    columns.add(new Column(Column.TOTAL, Labels.NONE, 0, 0));
    return columns;
  }

  private static Cell cell(Comparison comparison, String code, Column column) {
    return column.id().equals(Column.TOTAL)
        ? comparison.total(code)
        : comparison.cell(code, column.id());
  }

  static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
