package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** requal's segments; counted from 1, the end included. */
record Requal() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.START, "segment_start")
          .with(Field.END, "segment_end")
          .with(Field.CODE, "code_name")
          .with(Field.QUOTE, "segment_text")
          .with(Field.CODER, "user_name");

  @Override
  public String title() {
    return "requal segments";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.CODE, Field.QUOTE, Field.START)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("doc name", "doc id", "code id");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.CODE_POINTS_FROM_ONE))
            .toList());
  }
}
