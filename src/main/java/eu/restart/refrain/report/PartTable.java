package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The ranked codes of a part as a table, and how many it leaves to the file {@code questions.csv}.
 */
final class PartTable {
  /** A table shows the codes of two participants and more, within these bounds. */
  private static final int FEWEST_ROWS = 5;

  private static final int MOST_ROWS = 10;

  private final Phrases phrases;
  private final Comparison comparison;
  private final List<Cell> ranked;

  PartTable(Phrases phrases, PartStory story) {
    this.phrases = phrases;
    this.comparison = story.comparison();
    this.ranked = story.ranked();
  }

  /** The table, under a caption. */
  Block.Grid grid(Scope scope, Sentence caption) {
    List<Cell> shown = shown();
    List<Column> columns = comparison.columns();
    List<String> header = new ArrayList<>(List.of(phrases.say("grid.code")));
    header.add(phrases.say("grid.all"));
    columns.forEach(column -> header.add(phrases.words().country(column.id())));
    boolean mentions = !phrases.material().smallCells().isRelease();
    if (mentions) {
      header.add(phrases.say("grid.mentions"));
    }
    List<Boolean> numeric = new ArrayList<>(List.of(false));
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : shown) {
      List<String> row = new ArrayList<>(List.of(phrases.title(cell.code()), phrases.cell(cell)));
      columns.forEach(column -> row.add(phrases.cell(comparison.cell(cell.code(), column.id()))));
      if (mentions) {
        row.add(range(cell));
      }
      rows.add(row);
    }
    while (numeric.size() < header.size()) {
      numeric.add(true);
    }
    List<Cell> left = ranked.subList(shown.size(), ranked.size());
    String section = Sections.part(scope);
    List<String> told = new ArrayList<>(List.of(phrases.telling().text(section, caption)));
    if (!left.isEmpty()) {
      Map<String, ?> values = Map.of("count", left.size(), "k", left.getFirst().participants());
      told.add(phrases.telling().text(section, phrases.sentence("grid.more", values)));
    }
    return new Block.Grid(
        "table-" + section, String.join(" ", told).strip(), header, rows, numeric);
  }

  private String range(Cell cell) {
    return cell.told().mentions()
        ? phrases.say(
            "grid.range",
            Map.of("n", cell.mentions(), "fewest", cell.fewest(), "most", cell.most()))
        : phrases.say("state.withheld");
  }

  /** The first ranks, without those of a single participant where there are enough others. */
  private List<Cell> shown() {
    int several = (int) ranked.stream().filter(cell -> cell.participants() > 1).count();
    return ranked.subList(0, Math.min(ranked.size(), Math.clamp(several, FEWEST_ROWS, MOST_ROWS)));
  }
}
