package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** OpenQDA's selections; its "code category" is the code's name. */
record OpenQda() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.CODE, "code category")
          .with(Field.CODER, "created by")
          .with(Field.START, "start pos", "start position")
          .with(Field.END, "end pos", "end position")
          .with(Field.QUOTE, "selection");

  @Override
  public String title() {
    return "OpenQDA selections";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.CODE, Field.QUOTE) ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("source", "created at", "last update");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream().map(row -> columns.claim(table, row, Offsets.Unit.UTF_16)).toList());
  }
}
