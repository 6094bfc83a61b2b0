package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as a tool hands it out, before it is a file.
 *
 * @param delimiters those that the tool, or a spreadsheet on the way, writes
 */
record Sheet(List<String> header, List<List<String>> rows, String delimiters) {
  Sheet(List<String> header, List<List<String>> rows) {
    this(header, rows, ",");
  }

  /** What a tool hands out that is a text and no table. */
  static Sheet ofText(String text) {
    return new Sheet(List.of(text), List.of(), "");
  }

  boolean isText() {
    return delimiters.isEmpty();
  }

  /** The columns in another order; all rows must be whole. */
  Sheet shuffled(Dice dice) {
    List<Integer> order = dice.shuffled(IntStream.range(0, header.size()).boxed().toList());
    return new Sheet(
        picked(header, order), rows.stream().map(row -> picked(row, order)).toList(), delimiters);
  }

  private static List<String> picked(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).toList();
  }

  /** Empty cells at a row's end left out or put in, as spreadsheets do. */
  Sheet ragged(Dice dice) {
    List<List<String>> others = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      if (dice.one(4)) {
        while (cells.size() > 1 && cells.getLast().isEmpty()) {
          cells.removeLast();
        }
      } else if (dice.one(4)) {
        cells.addAll(Collections.nCopies(1 + dice.roll(3), ""));
      }
      others.add(cells);
    }
    return new Sheet(header, others, delimiters);
  }
}
