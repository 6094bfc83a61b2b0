package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** QualCoder's codes by segments: a column for every code, 1 where it was given. */
record QualCoderSegments() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary().with(Field.START, "pos0").with(Field.END, "pos1").with(Field.QUOTE, "text");

  /** All that is no code. */
  private static final List<String> KNOWN =
      List.of("caseid", "case name", "fileid", "file name", "pos0", "pos1", "text");

  @Override
  public String title() {
    return "QualCoder codes by segments";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.START, Field.END, Field.QUOTE)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("*");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Integer> given =
        IntStream.range(0, table.header().size())
            .filter(column -> !KNOWN.contains(Vocabulary.fold(table.header().get(column))))
            .boxed()
            .toList();
    List<Claim> claims = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Cell> codes = new ArrayList<>();
      for (int column : given) {
        if (YesNo.isYes(row.cell(column))) {
          codes.add(Columns.cell(table, row, column).as(table.header().get(column)));
        }
      }
      claims.add(columns.claim(table, row, Offsets.Unit.CODE_POINTS).withCodes(codes));
    }
    return Reading.of(claims);
  }
}
