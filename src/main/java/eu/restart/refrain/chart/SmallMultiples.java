package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.source.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same bars once for each question, on one scale, with the same rows in the same order: k of n
 * participants.
 */
public record SmallMultiples(Caption caption, List<Panel> panels, ChartWords words)
    implements Figure {
  private static final List<ChartWord> NOTE =
      List.of(ChartWord.NOTE_PARTICIPANTS, ChartWord.NOTE_PANELS);
  private static final List<String> FIRST = List.of("panel", "panel_label");

  /**
   * One of the small figures.
   *
   * @param label what it tells of, such as a question
   */
  public record Panel(Label label, Grid grid) {}

  /** Copies the panels and checks that all have the same rows and columns. */
  public SmallMultiples {
    panels = List.copyOf(panels);
    for (Panel panel : panels) {
      if (!panel.grid().rows().equals(panels.getFirst().grid().rows())
          || !panel.grid().columns().equals(panels.getFirst().grid().columns())) {
        throw new IllegalArgumentException("panels with other rows or columns");
      }
    }
  }

  /**
   * A panel for each question, with a bar for each column of the comparisons.
   *
   * @param questions one comparison for each, all by the same axis
   * @param shown the ids of the rows, in their order
   */
  public static SmallMultiples of(
      Map<Label, Comparison> questions, List<String> shown, Codebook codebook, ChartWords words) {
    List<Panel> panels = new ArrayList<>();
    questions.forEach(
        (label, comparison) ->
            panels.add(new Panel(label, Tables.codes(shown, comparison, codebook, words))));
    return new SmallMultiples(caption(questions, shown, codebook, words), panels, words);
  }

  /** A panel for each question, with one bar a row, over all columns together. */
  public static SmallMultiples together(
      Map<Label, Comparison> questions, List<String> shown, Codebook codebook, ChartWords words) {
    List<Panel> panels = new ArrayList<>();
    List<Label> rows =
        shown.stream().map(id -> new Label(id, codebook.label(id, words.language()))).toList();
    Label all = new Label(Column.TOTAL, words.say(ChartWord.ALL_GROUPS));
    questions.forEach(
        (label, comparison) ->
            panels.add(
                new Panel(
                    label,
                    new Grid(
                        rows,
                        List.of(all),
                        shown.stream().map(id -> Datum.of(comparison.total(id))).toList()))));
    return new SmallMultiples(caption(questions, shown, codebook, words), panels, words);
  }

  private static Caption caption(
      Map<Label, Comparison> questions, List<String> shown, Codebook codebook, ChartWords words) {
    String title =
        words.say(ChartWord.EACH_QUESTION, Map.of("what", Tables.named(shown, codebook, words)));
    return Tables.caption(title, questions.values().iterator().next(), words, NOTE);
  }

  /**
   * The mentions behind each bar, in the cell {@code question|code|column}.
   *
   * @param split whether there is a bar for each column
   */
  public static Evidence evidence(
      Map<Label, Comparison> questions, List<String> shown, boolean split) {
    Evidence.Builder evidence = new Evidence.Builder();
    questions.forEach(
        (label, comparison) -> {
          List<Cell> cells = split ? comparison.cells() : comparison.totals();
          for (Cell cell : cells) {
            if (shown.contains(cell.code()) && cell.state() != State.SUPPRESSED) {
              String id = label.id() + "|" + cell.code() + "|" + cell.column();
              cell.evidence().forEach(mention -> evidence.add(id, mention));
            }
          }
        });
    return evidence.build();
  }

  /** The rows of every panel. */
  public List<Label> rows() {
    return panels.isEmpty() ? List.of() : panels.getFirst().grid().rows();
  }

  /** The columns of every panel. */
  public List<Label> columns() {
    return panels.isEmpty() ? List.of() : panels.getFirst().grid().columns();
  }

  /** All panels as one table, the rows of each below those of the one before. */
  Grid all() {
    List<Label> rows = new ArrayList<>();
    List<Datum> cells = new ArrayList<>();
    for (Panel panel : panels) {
      rows.addAll(panel.grid().rows());
      cells.addAll(panel.grid().cells());
    }
    return new Grid(rows, columns(), cells);
  }

  @Override
  public SmallMultiples with(Caption other) {
    return new SmallMultiples(other, panels, words);
  }

  @Override
  public String alternative() {
    return Reading.opening(this, ChartWord.SMALL_MULTIPLES)
        + " "
        + words.say(ChartWord.PANELS, Map.of("panels", panels.size(), "rows", rows().size()));
  }

  @Override
  public String reading() {
    List<String> lines = new ArrayList<>();
    for (Panel panel : panels) {
      lines.add(Reading.sentence(panel.label().text()));
      lines.addAll(GridReading.rows(panel.grid(), words::aloud));
    }
    return Reading.lines(alternative(), lines);
  }

  @Override
  public String csv() {
    List<String> header = new ArrayList<>(FIRST);
    header.addAll(Grid.HEADER);
    List<List<String>> lines = new ArrayList<>();
    for (Panel panel : panels) {
      for (List<String> cell : panel.grid().lines()) {
        List<String> line = new ArrayList<>(List.of(panel.label().id(), panel.label().text()));
        line.addAll(cell);
        lines.add(line);
      }
    }
    return Csv.write(header, lines);
  }
}
