package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a table as claims: every row is a claim, joined to one, or reported.
 *
 * @param joined rows that add to the claim of another row
 * @param reported rows that are a problem as they stand
 */
record Reading(List<Claim> claims, int joined, int reported, List<Problem> problems) {
  private static final int MOST_NAMED = 20;

  Reading {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  static Reading of(List<Claim> claims) {
    return new Reading(claims, 0, 0, List.of());
  }

  /**
   * That rows to which nobody gave a code were counted, and where; nothing where there are none.
   */
  static List<Problem> uncoded(Table table, List<Table.Row> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Problem.note(
                Place.of(table.file()),
                "rows-uncoded",
                "{0} of {1} {1|row|rows} {0|has no code and is|have no code and are} counted as reported: line {2}",
                "nothing, where nobody meant to code them",
                rows.size(),
                table.rows().size(),
                rows.stream()
                    .limit(MOST_NAMED)
                    .map(row -> String.valueOf(row.line()))
                    .collect(
                        Collectors.joining(", ", "", rows.size() > MOST_NAMED ? ", ..." : ""))));
  }
}
