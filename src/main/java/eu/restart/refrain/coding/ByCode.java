package eu.restart.refrain.coding;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table made by hand with a column for every code, and 1, x, yes or true where it was given.
 *
 * <p>It is one where there is a column of quotes, none of codes, and a column that is named like a
 * code and holds such words. Every other column of such words then stands for a code too.
 */
record ByCode(CodeNames codes) implements Dialect {
  /** Rows beyond these tell nothing new. */
  private static final int ROWS = 500;

  @Override
  public String title() {
    return "one column per code";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns known = HomeMade.units(table);
    if (!known.has(Field.QUOTE) || known.has(Field.CODE)) {
      return Optional.empty();
    }
    List<Integer> free = known.free(table);
    List<Integer> named =
        free.stream()
            .filter(
                column -> codes.knows(table.header().get(column)) && share(table, column) >= 0.5)
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        known.with(
            Field.CODE,
            free.stream()
                .filter(column -> named.contains(column) || share(table, column) == 1)
                .toList()));
  }

  /** The share of words that say yes or no; 0 where a column never says yes. */
  private static double share(Table table, int column) {
    List<Optional<Boolean>> words =
        table.rows().stream()
            .limit(ROWS)
            .map(row -> row.cell(column))
            .filter(cell -> !cell.isEmpty())
            .map(YesNo::of)
            .toList();
    long said = words.stream().filter(Optional::isPresent).count();
    return words.contains(Optional.of(true)) ? (double) said / words.size() : 0;
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Claim> claims = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Table.Row> bare = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Cell> given = new ArrayList<>();
      boolean unclear = false;
      for (int column : columns.of(Field.CODE)) {
        Cell cell = Columns.cell(table, row, column);
        Optional<Boolean> said = YesNo.of(cell.text());
        if (said.isEmpty()) {
          unclear = true;
          problems.add(
              Problem.error(
                  cell.place(),
                  "yes-or-no",
                  "{0} says neither yes nor no, and the code {1} was not given",
                  "write 1 or 0",
                  Vocabulary.shown(cell.text()),
                  Vocabulary.shown(table.header().get(column))));
        } else if (said.get()) {
          given.add(cell.as(table.header().get(column)));
        }
      }
      if (!given.isEmpty()) {
        claims.add(columns.claim(table, row, Offsets.Unit.UTF_16).withCodes(given));
      } else if (!unclear) {
        bare.add(row);
      }
    }
    problems.addAll(Reading.uncoded(table, bare));
    return new Reading(claims, 0, table.rows().size() - claims.size(), problems);
  }
}
