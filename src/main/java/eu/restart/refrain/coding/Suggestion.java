package eu.restart.refrain.coding;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The lines of study.yaml with which a table of no known kind can be read.
 *
 * <p>The columns of codes are those most of whose cells are codes of the codebook, and where there
 * are none the one with the fewest words to choose from; the quotes are the longest of the others.
 * It is a proposal: nothing is read before somebody has put it into study.yaml.
 */
record Suggestion(Table table, CodeNames codes) {
  private static final int LONGEST_HEADER = 200;

  /** Nobody codes in more columns than these. */
  private static final int COLUMNS = 200;

  /** Rows beyond these tell nothing new. */
  private static final int ROWS = 500;

  /** YAML on one line; nothing where the table has no two columns that could be named. */
  Optional<String> yaml(Group group) {
    Map<String, Integer> times = new HashMap<>();
    table.header().forEach(header -> times.merge(header, 1, Integer::sum));
    List<Integer> named =
        IntStream.range(0, table.header().size())
            .filter(column -> isName(table.header().get(column), times))
            .limit(COLUMNS)
            .boxed()
            .toList();
    if (named.size() < 2) {
      return Optional.empty();
    }
    List<Integer> codes = codes(named);
    int quote =
        named.stream()
            .filter(column -> !codes.contains(column))
            .max(Comparator.comparingLong(this::length).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    String columns =
        "{quote: "
            + quoted(table.header().get(quote))
            + ", code: "
            + quoted(codes.stream().map(column -> table.header().get(column)).toList())
            + "}";
    String file = table.file().substring(table.file().lastIndexOf('/') + 1);
    String setting = "{file: " + quoted(file) + ", columns: " + columns + "}";
    return Optional.of(group.codings().isEmpty() ? "codings: [" + setting + "]" : "- " + setting);
  }

  /** A header that stands there once and can be shown in a message. */
  private static boolean isName(String header, Map<String, Integer> times) {
    return !header.isBlank()
        && header.length() <= LONGEST_HEADER
        && times.getOrDefault(header, 0) == 1;
  }

  private List<Integer> codes(List<Integer> named) {
    List<Integer> known =
        named.stream().filter(column -> isOfCodes(column)).limit(named.size() - 1L).toList();
    return !known.isEmpty()
        ? known
        : named.stream()
            .min(Comparator.comparingInt(this::choice).thenComparing(Comparator.reverseOrder()))
            .stream()
            .toList();
  }

  private boolean isOfCodes(int column) {
    List<Cell> cells = new ArrayList<>();
    for (Table.Row row : table.rows().stream().limit(ROWS).toList()) {
      cells.addAll(Columns.cell(table, row, column).split(HomeMade.BETWEEN_CODES));
    }
    long known = cells.stream().filter(cell -> codes.knows(cell.text())).count();
    return known > 0 && known * 2 >= cells.size();
  }

  private long length(int column) {
    return table.rows().stream().limit(ROWS).mapToLong(row -> row.cell(column).length()).sum();
  }

  private int choice(int column) {
    TreeSet<String> different = new TreeSet<>();
    table.rows().stream().limit(ROWS).forEach(row -> different.add(row.cell(column)));
    return different.size();
  }

  /** One text, or a list of several. */
  static String quoted(List<String> texts) {
    return texts.size() == 1
        ? quoted(texts.getFirst())
        : "[" + String.join(", ", texts.stream().map(Suggestion::quoted).toList()) + "]";
  }

  /** A text of JSON is one of YAML 1.2. */
  static String quoted(String text) {
    return new Json.Text(text).write().strip();
  }
}
