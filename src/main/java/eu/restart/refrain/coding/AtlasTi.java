package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** ATLAS.ti's quotation report: several codes in one cell, one a line. */
record AtlasTi() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.QUOTE, "Quotation Content", "Zitatinhalt")
          .with(Field.CODE, "Codes", "Kodes")
          .with(Field.MEMO, "Comment", "Kommentar")
          .with(Field.CODER, "Created by", "Erstellt von");

  @Override
  public String title() {
    return "ATLAS.ti quotations";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.CODE, Field.QUOTE) ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of(
        "id",
        "nummer",
        "quotation name",
        "name des zitats",
        "document*",
        "dokument*",
        "reference",
        "referenz",
        "density",
        "dichte",
        "modified*",
        "bearbeitet*",
        "created",
        "erstellt");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.UTF_16))
            .map(
                claim ->
                    claim.withCodes(
                        claim.codes().stream()
                            .flatMap(cell -> cell.split("\\n").stream())
                            .toList()))
            .toList());
  }
}
