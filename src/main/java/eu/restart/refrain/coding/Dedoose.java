package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dedoose's excerpts: a column {@code Code: Parent\Child Applied} for every code.
 *
 * <p>The column with all codes in one cell is left alone: it separates by commas, and a title may
 * hold one.
 */
record Dedoose() implements Dialect {
  private static final Pattern APPLIED = Pattern.compile("Code:\\s*(.+?)\\s+Applied");

  private static final Vocabulary NAMES =
      new Vocabulary().with(Field.QUOTE, "Excerpt Copy").with(Field.CODER, "Excerpt Creator");

  @Override
  public String title() {
    return "Dedoose excerpts";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    boolean applied = table.header().stream().anyMatch(name -> APPLIED.matcher(name).matches());
    return columns.has(Field.QUOTE) && applied ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("media title", "excerpt*", "resource*", "codes applied combined", "code*");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    List<Claim> claims = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Cell> codes = new ArrayList<>();
      for (int column = 0; column < table.header().size(); column++) {
        Matcher name = APPLIED.matcher(table.header().get(column));
        if (YesNo.isYes(row.cell(column)) && name.matches()) {
          codes.add(Columns.cell(table, row, column).as(name.group(1)));
        }
      }
      claims.add(columns.claim(table, row, Offsets.Unit.UTF_16).withCodes(codes));
    }
    return Reading.of(claims);
  }
}
