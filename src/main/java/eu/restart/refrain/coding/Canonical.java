package eu.restart.refrain.coding;

import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What {@link CodingsFile} writes, and the same columns written by hand. */
record Canonical() implements Dialect {
  static final String FORMAT = "refrain-codings/1";

  /** Columns that are written for people, and follow from the others. */
  private static final List<String> OF_THE_PROGRAM = List.of("speaker", "anchor");

  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.FORMAT, "format")
          .with(Field.GROUP, "group")
          .with(Field.TURN, "turn")
          .with(Field.START, "start")
          .with(Field.END, "end")
          .with(Field.QUOTE, "quote")
          .with(Field.CODE, "code")
          .with(Field.ABOUT, "about")
          .with(Field.MARK, "mark")
          .with(Field.CODER, "coder")
          .with(Field.MEMO, "memo")
          .with(Field.TRANSLATION, "translation");

  @Override
  public String title() {
    return "Refrain codings";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    List<String> header =
        table.header().stream()
            .map(Vocabulary::fold)
            .filter(name -> !OF_THE_PROGRAM.contains(name))
            .toList();
    boolean plain = NAMES.holdsAll(header) && new HashSet<>(header).size() == header.size();
    Columns columns = NAMES.columns(table.header());
    boolean passage = columns.has(Field.QUOTE) || columns.has(Field.START, Field.END);
    return columns.has(Field.CODE) && passage && (written(table, columns) || plain)
        ? Optional.of(columns)
        : Optional.empty();
  }

  private static boolean written(Table table, Columns columns) {
    return !table.rows().isEmpty()
        && columns
            .cell(table, table.rows().getFirst(), Field.FORMAT)
            .text()
            .startsWith("refrain-codings/");
  }

  @Override
  public List<String> own() {
    return List.of("speaker");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Problem> problems = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Cell format = columns.cell(table, row, Field.FORMAT);
      if (!format.isEmpty() && !format.text().equals(FORMAT)) {
        problems.add(
            Problem.warning(
                format.place(),
                "format-unknown",
                "the format is {0} and was read as {1}",
                "see whether the numbers are what you expect",
                Vocabulary.shown(format.text()),
                FORMAT));
      }
      claims.add(columns.claim(table, row, Offsets.Unit.UTF_16).map(Csv::unguarded));
    }
    return new Reading(claims, 0, 0, problems.stream().limit(1).toList());
  }
}
