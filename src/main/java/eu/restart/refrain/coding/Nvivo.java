package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** NVivo's references of a code, a text that is read as a table. */
record Nvivo() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.CODE, "NVivo code")
          .with(Field.CODER, "NVivo coder")
          .with(Field.QUOTE, "Coded text");

  @Override
  public String title() {
    return "NVivo references";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.CODE, Field.CODER, Field.QUOTE)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("nvivo source", "reference", "coverage");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream().map(row -> columns.claim(table, row, Offsets.Unit.UTF_16)).toList());
  }

  /** A question where the file's name is the name of the code, and so cannot be the coder's. */
  Optional<Problem> coder(Table table, Columns columns) {
    boolean byFile =
        table.rows().stream()
            .anyMatch(
                row ->
                    columns.cell(table, row, Field.CODER).isEmpty()
                        && columns.cell(table, row, Field.CODE).text().equals(table.stem()));
    return byFile
        ? Optional.of(
            Problem.warning(
                Place.of(table.file()),
                "coder-unnamed",
                "the file's name {0} was read as the code, and nothing says who coded; the codings"
                    + " were given to a coder of that name",
                "name the file like \"Ada - {0}.txt\", or name the coder in study.yaml:"
                    + " codings: [{file: ..., coder: ...}]",
                Vocabulary.shown(table.stem())))
        : Optional.empty();
  }
}
