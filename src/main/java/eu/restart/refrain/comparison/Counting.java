package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts mentions into the cells of a comparison. */
final class Counting {
  private final Ground ground;
  private final Rows rows;

  private Counting(Ground ground, Rows rows) {
    this.ground = ground;
    this.rows = rows;
  }

  static Comparison compare(Corpus corpus, Mentions mentions, Axis axis, Scope scope) {
    Ground ground = new Ground(corpus, mentions, scope);
    Counting counting = new Counting(ground, Rows.of(corpus.codebook(), mentions.all()));
    List<Counted> columns =
        Lanes.of(axis, ground).stream().map(lane -> counting.count(lane)).toList();
    Counted total = counting.count(Lanes.total());
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < counting.rows.codes().size(); row++) {
      for (Counted column : columns) {
        cells.add(column.cells().get(row));
      }
    }
    Comparison comparison =
        new Comparison(
            axis,
            mentions.basis(),
            scope,
            counting.rows.codes(),
            columns.stream().map(Counted::column).toList(),
            cells,
            total.cells());
    counting.conserve(comparison);
    return comparison;
  }

  /** A column with its cells, one a row. */
  private record Counted(Column column, List<Cell> cells) {}

  private Counted count(Lane lane) {
    List<Roster.Person> standing = lane.standing(ground);
    List<Roster.Person> base = lane.base(ground);
    List<String> groups = base.stream().map(Roster.Person::group).distinct().toList();
    State zero = zero(lane, standing, base);
    Map<String, List<Mention>> mentions =
        ground.mentions().stream()
            .filter(lane.takes())
            .collect(Collectors.groupingBy(Mention::code));
    Map<String, List<Ground.Alone>> alone =
        ground.alone().stream()
            .filter(one -> lane.takes().test(one.mention()))
            .collect(Collectors.groupingBy(one -> one.mention().code()));
    List<Cell> cells = new ArrayList<>();
    for (String code : rows.codes()) {
      Set<String> codes = rows.of(code);
      List<Mention> evidence =
          codes.stream()
              .flatMap(each -> mentions.getOrDefault(each, List.of()).stream())
              .sorted()
              .toList();
      Range range =
          range(
              groups, codes.stream().flatMap(each -> alone.getOrDefault(each, List.of()).stream()));
      cells.add(
          new Cell(
              code,
              lane.id(),
              evidence.isEmpty() ? zero : State.MENTIONED,
              evidence.size(),
              (int)
                  evidence.stream()
                      .map(one -> List.of(one.group(), one.turn().number()))
                      .distinct()
                      .count(),
              (int) evidence.stream().map(ground::speaker).distinct().count(),
              base.size(),
              (int) evidence.stream().map(Mention::group).distinct().count(),
              groups.size(),
              range.fewest(),
              range.most(),
              evidence));
    }
    return new Counted(new Column(lane.id(), lane.label(), base.size(), groups.size()), cells);
  }

  private record Range(int fewest, int most) {}

  /** Group by group, since a coder who never saw a group is neither sparing nor generous there. */
  private Range range(List<String> groups, Stream<Ground.Alone> alone) {
    Map<String, Map<Coder, Integer>> counts = new HashMap<>();
    alone.forEach(
        one ->
            counts
                .computeIfAbsent(one.mention().group(), key -> new HashMap<>())
                .merge(one.coder(), 1, Integer::sum));
    int fewest = 0;
    int most = 0;
    for (String group : groups) {
      Map<Coder, Integer> here = counts.getOrDefault(group, Map.of());
      if (!here.isEmpty()) {
        IntSummaryStatistics each =
            ground.coders(group).stream()
                .mapToInt(coder -> here.getOrDefault(coder, 0))
                .summaryStatistics();
        fewest += each.getMin();
        most += each.getMax();
      }
    }
    return new Range(fewest, most);
  }

  /** What it means that nobody in a column mentions something. */
  private State zero(Lane lane, List<Roster.Person> standing, List<Roster.Person> base) {
    if (base.isEmpty()) {
      return standing.isEmpty() ? State.NOT_CODABLE : State.NOT_ASKED;
    }
    return ground.muffled(base, turn -> lane.looksAt(ground, turn))
        ? State.NOT_CODABLE
        : State.NOT_MENTIONED;
  }

  private void conserve(Comparison comparison) {
    for (Cell total : comparison.totals()) {
      List<Cell> row =
          comparison.cells().stream().filter(cell -> cell.code().equals(total.code())).toList();
      equal(total.code(), row.stream().mapToInt(Cell::mentions).sum(), total.mentions());
      if (comparison.axis() == Axis.COUNTRY || comparison.axis() == Axis.ROLE) {
        equal(total.code(), row.stream().mapToInt(Cell::participants).sum(), total.participants());
        equal(total.code(), row.stream().mapToInt(Cell::of).sum(), total.of());
      }
    }
    int counted = rows.roots().stream().mapToInt(row -> comparison.total(row).mentions()).sum();
    equal("all themes", counted, ground.mentions().size());
  }

  private static void equal(String what, int sum, int total) {
    if (sum != total) {
      throw new IllegalStateException(what + ": " + sum + " in the columns, " + total + " in all");
    }
  }
}
