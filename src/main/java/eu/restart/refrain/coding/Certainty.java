package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.stream.IntStream;

/** How sure it is what a table is, each from 0 to 1. */
final class Certainty {
  /** Names beyond these tell nothing new. */
  private static final int NAMES = 1_000;

  private Certainty() {}

  /** Of the columns that have a name, the share that a file of this dialect has. */
  static double ofDialect(Table table, Dialect dialect, Columns columns) {
    List<Integer> named =
        IntStream.range(0, table.header().size())
            .filter(column -> !table.header().get(column).isEmpty())
            .boxed()
            .toList();
    List<String> own = dialect.own();
    long known =
        named.stream()
            .filter(
                column ->
                    columns.holds(column)
                        || isOwn(own, Vocabulary.fold(table.header().get(column))))
            .count();
    return named.isEmpty() ? 0 : (double) known / named.size();
  }

  /** A name that ends in a star stands for all that begin so. */
  private static boolean isOwn(List<String> own, String name) {
    return own.stream()
        .anyMatch(
            one ->
                one.endsWith("*")
                    ? name.startsWith(one.substring(0, one.length() - 1))
                    : name.equals(one));
  }

  /**
   * Of the names that stand for codes, the share that the codebook knows; 0 where there is none.
   */
  static double ofColumns(CodeNames codes, List<Claim> claims) {
    List<Cell> names =
        claims.stream().flatMap(claim -> claim.codes().stream()).limit(NAMES).toList();
    long known = names.stream().filter(name -> codes.knows(name.text())).count();
    return names.isEmpty() ? 0 : (double) known / names.size();
  }
}
