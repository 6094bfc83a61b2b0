package eu.restart.refrain.coding;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table made by hand with a column for every rater, and the rater's code or codes in it.
 *
 * <p>It is one where there is a column of quotes, none of codes or coders, and at least two whose
 * words are mostly names of codes. A column {@code Code Ada} is Ada's.
 */
record ByRater(CodeNames codes) implements Dialect {
  /** Rows beyond these tell nothing new. */
  private static final int ROWS = 500;

  @Override
  public String title() {
    return "one column per rater";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns known = HomeMade.units(table);
    if (!known.has(Field.QUOTE) || known.has(Field.CODE) || known.has(Field.CODER)) {
      return Optional.empty();
    }
    List<Integer> raters =
        known.free(table).stream().filter(column -> isOfCodes(table, column)).toList();
    return raters.size() < 2 ? Optional.empty() : Optional.of(known.with(Field.CODE, raters));
  }

  private boolean isOfCodes(Table table, int column) {
    List<Cell> names =
        table.rows().stream()
            .limit(ROWS)
            .flatMap(row -> parts(Columns.cell(table, row, column)).stream())
            .toList();
    long known = names.stream().filter(name -> codes.knows(name.text())).count();
    return known > 0 && known * 2 >= names.size();
  }

  private static List<Cell> parts(Cell cell) {
    return cell.split(HomeMade.BETWEEN_CODES);
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Claim> claims = new ArrayList<>();
    List<Table.Row> bare = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      int before = claims.size();
      for (int column : columns.of(Field.CODE)) {
        Cell cell = Columns.cell(table, row, column);
        if (!cell.isEmpty()) {
          claims.add(
              columns
                  .claim(table, row, Offsets.Unit.UTF_16)
                  .withCodes(parts(cell))
                  .withCoder(cell.as(rater(table.header().get(column)))));
        }
      }
      if (claims.size() == before) {
        bare.add(row);
      }
    }
    List<Problem> problems = Reading.uncoded(table, bare);
    return new Reading(claims, 0, bare.size(), problems);
  }

  /** The header without the words that say that it is of codes. */
  static String rater(String header) {
    String name =
        Arrays.stream(header.split("[\\s:_]+"))
            .filter(word -> !HomeMade.isCode(word))
            .collect(Collectors.joining(" "))
            .replaceAll("^[-(\\s]+|[-)\\s]+$", "");
    return name.isEmpty() ? header : name;
  }
}
