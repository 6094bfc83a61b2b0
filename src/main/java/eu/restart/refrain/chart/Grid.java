package eu.restart.refrain.chart;

import eu.restart.refrain.source.Csv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The numbers of a figure.
 *
 * @param rows from the top
 * @param columns from the left, or from the first bar
 * @param cells row by row, one for each row and column
 */
public record Grid(List<Label> rows, List<Label> columns, List<Datum> cells) {
  static final List<String> HEADER =
      List.of(
          "row", "row_label", "column", "column_label", "state", "participants", "of", "mentions");

  /** Copies the lists and checks that there is a cell for each row and column. */
  public Grid {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    if (cells.size() != rows.size() * columns.size()) {
      throw new IllegalArgumentException("a cell is missing");
    }
  }

  /** The numbers at a row and a column, both from 0. */
  public Datum at(int row, int column) {
    return cells.get(row * columns.size() + column);
  }

  /** The numbers of a row, from 0. */
  public List<Datum> row(int row) {
    return cells.subList(row * columns.size(), (row + 1) * columns.size());
  }

  /** The same numbers with the rows as columns. */
  public Grid turned() {
    List<Datum> turned = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      for (int row = 0; row < rows.size(); row++) {
        turned.add(at(row, column));
      }
    }
    return new Grid(/* rows= */ columns, /* columns= */ rows, turned);
  }

  /** The rows that most people mention first; equals keep their order. */
  public Grid ranked() {
    return ordered(
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(
                Comparator.comparingInt(
                    (Integer row) -> -row(row).stream().mapToInt(Datum::participants).sum()))
            .toList());
  }

  /** The same for a figure of mentions: withheld where they are not told. */
  Grid ofMentions() {
    return new Grid(rows, columns, cells.stream().map(Datum::ofMentions).toList());
  }

  /** The rows of these ids, in their order; ids without a row are left out. */
  Grid inOrder(List<String> ids) {
    List<String> mine = rows.stream().map(Label::id).toList();
    return ordered(ids.stream().filter(mine::contains).map(mine::indexOf).toList());
  }

  /** The first rows, at most as many as are asked for. */
  Grid first(int most) {
    return ordered(IntStream.range(0, Math.min(most, rows.size())).boxed().toList());
  }

  private Grid ordered(List<Integer> order) {
    return new Grid(
        order.stream().map(rows::get).toList(),
        columns,
        order.stream().flatMap(row -> row(row).stream()).toList());
  }

  /** The columns from one to before another, both from 0. */
  Grid columns(int from, int to) {
    List<Datum> kept = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      kept.addAll(row(row).subList(from, to));
    }
    return new Grid(rows, columns.subList(from, to), kept);
  }

  /** A table with a line for each cell; where there is no number its fields are empty. */
  String csv() {
    return Csv.write(HEADER, lines());
  }

  /** The fields of each cell, as {@link #HEADER} names them. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        Datum datum = at(row, column);
        lines.add(
            List.of(
                rows.get(row).id(),
                rows.get(row).text(),
                columns.get(column).id(),
                columns.get(column).text(),
                datum.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                number(datum, datum.participants()),
                number(datum, datum.of()),
                datum.tellsMentions() ? number(datum, datum.mentions()) : ""));
      }
    }
    return lines;
  }

  private static String number(Datum datum, int number) {
    return datum.isCounted() ? Integer.toString(number) : "";
  }
}
