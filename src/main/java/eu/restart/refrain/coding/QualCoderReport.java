package eu.restart.refrain.coding;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * QualCoder's coding report, by file or by case.
 *
 * <p>In its CSV form a row with fewer categories than others is short, and what follows them stands
 * under the wrong name; so nothing behind the memo is read.
 */
record QualCoderReport() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.CODER, "Coder")
          .with(Field.QUOTE, "Coded")
          .with(Field.CODE, "Codename")
          .with(Field.MEMO, "Coded_Memo");

  @Override
  public String title() {
    return "QualCoder coding report";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.QUOTE, Field.CODE) ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("file", "case", "filename", "id", "category", "filevar*", "casevar*");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Claim> claims = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Claim claim = columns.claim(table, row, Offsets.Unit.CODE_POINTS);
      if (List.of("image", "a/v").contains(claim.quote().text())) {
        problems.add(
            Problem.error(
                claim.quote().place(),
                "quote-no-text",
                "the row codes a picture or a recording, not a text",
                "take it out, or code the transcript instead"));
      } else {
        claims.add(claim);
      }
    }
    return new Reading(claims, 0, problems.size(), problems);
  }
}
