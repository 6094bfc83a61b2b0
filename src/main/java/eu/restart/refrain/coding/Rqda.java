package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** RQDA's codings: positions and no text at all. */
record Rqda() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.CODE, "codename")
          .with(Field.START, "index1")
          .with(Field.END, "index2");

  @Override
  public String title() {
    return "RQDA codings";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.CODE, Field.START, Field.END)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("rowid", "cid", "fid", "filename", "codinglength");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.CODE_POINTS))
            .toList());
  }
}
