package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a table hold what.
 *
 * @param at 0-based columns of each field that is there; never an empty list
 */
record Columns(Map<Field, List<Integer>> at) {
  Columns {
    at = at.isEmpty() ? Map.of() : new EnumMap<>(at);
  }

  boolean has(Field... fields) {
    for (Field field : fields) {
      if (!at.containsKey(field)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a 0-based column holds any field. */
  boolean holds(int column) {
    return at.values().stream().anyMatch(columns -> columns.contains(column));
  }

  /** The named columns that hold no field. */
  List<Integer> free(Table table) {
    return IntStream.range(0, table.header().size())
        .filter(column -> !holds(column) && !table.header().get(column).isEmpty())
        .boxed()
        .toList();
  }

  Columns with(Field field, List<Integer> columns) {
    Map<Field, List<Integer>> more = new EnumMap<>(Field.class);
    more.putAll(at);
    more.put(field, columns);
    return new Columns(more);
  }

  /** With the columns that others name, which go before these. */
  Columns with(Optional<Columns> others) {
    Map<Field, List<Integer>> more = new EnumMap<>(Field.class);
    more.putAll(at);
    others.ifPresent(one -> more.putAll(one.at));
    return new Columns(more);
  }

  List<Integer> of(Field field) {
    return at.getOrDefault(field, List.of());
  }

  Cell cell(Table table, Table.Row row, Field field) {
    List<Integer> columns = of(field);
    return columns.isEmpty()
        ? new Cell("", Place.of(table.file(), row.line()))
        : cell(table, row, columns.getFirst());
  }

  List<Cell> cells(Table table, Table.Row row, Field field) {
    return of(field).stream()
        .map(column -> cell(table, row, column))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  static Cell cell(Table table, Table.Row row, int column) {
    return new Cell(row.cell(column), table.place(row, column));
  }

  Claim claim(Table table, Table.Row row, Offsets.Unit unit) {
    Optional<Offsets> offsets =
        Offsets.of(cell(table, row, Field.START).text(), cell(table, row, Field.END).text(), unit);
    return new Claim(
        Place.of(table.file(), row.line()),
        cell(table, row, Field.GROUP),
        cell(table, row, Field.QUOTE),
        offsets,
        cell(table, row, Field.TURN),
        cells(table, row, Field.CODE),
        cell(table, row, Field.CODER),
        cells(table, row, Field.ABOUT),
        cells(table, row, Field.MARK),
        cell(table, row, Field.MEMO),
        cell(table, row, Field.TRANSLATION));
  }

  /** For people: {@code quote = citaat, code = Code 1, Code 2}. */
  String shown(Table table) {
    return at.entrySet().stream()
        .map(
            entry ->
                entry.getKey().name().toLowerCase(Locale.ROOT)
                    + " = "
                    + entry.getValue().stream()
                        .limit(10)
                        .map(column -> Vocabulary.shown(table.header().get(column)))
                        .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(", "));
  }

  /** The names of the columns that no field was found for. */
  List<String> unread(Table table) {
    TreeSet<Integer> read = new TreeSet<>();
    at.values().forEach(read::addAll);
    return IntStream.range(0, table.header().size())
        .filter(column -> !read.contains(column) && !table.header().get(column).isEmpty())
        .mapToObj(column -> Vocabulary.shown(table.header().get(column)))
        .distinct()
        .limit(20)
        .toList();
  }
}
