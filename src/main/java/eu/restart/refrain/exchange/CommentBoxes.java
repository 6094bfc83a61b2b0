package eu.restart.refrain.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes of comments that show their whole text, beside the cell of which they speak.
 *
 * <p>The library draws a box over its own cell, two columns wide and two rows high. A box is placed
 * by columns and rows, so the widths of the columns tell where it ends.
 */
final class CommentBoxes {
  private static final Pattern BOX =
      Pattern.compile(
          "<x:Anchor>[^<]*</x:Anchor>(.*?<x:Row>(\\d+)</x:Row><x:Column>(\\d+)</x:Column>)",
          Pattern.DOTALL);

  /** In pixels. */
  private static final int WIDTH = 380;

  private static final int CHARACTER = 7;
  private static final int LINE = 19;
  private static final int ROW = 20;
  private static final int GAP = 12;
  private static final int CHARACTERS_A_LINE = 50;

  /** Columns beyond the table, as Excel makes them. */
  private static final int OTHER_COLUMN = 64;

  private final List<Integer> widths;
  private final Map<List<Integer>, Integer> lines = new HashMap<>();

  /** The widths of the columns in characters. */
  CommentBoxes(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  /** The comment of a cell, 0-based. */
  void add(int row, int column, String text) {
    int count =
        text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / CHARACTERS_A_LINE).sum();
    lines.put(List.of(row, column), count);
  }

  /** The drawing with each box large enough. */
  String drawn(String drawing) {
    Matcher box = BOX.matcher(drawing);
    StringBuilder drawn = new StringBuilder();
    while (box.find()) {
      int row = Integer.parseInt(box.group(2));
      int column = Integer.parseInt(box.group(3));
      int count = lines.getOrDefault(List.of(row, column), 1);
      String anchor = "<x:Anchor>" + anchor(row, column, count) + "</x:Anchor>";
      box.appendReplacement(drawn, Matcher.quoteReplacement(anchor + box.group(1)));
    }
    return box.appendTail(drawn).toString();
  }

  /** Column, pixels into it, row, pixels into it: of the upper left, then of the lower right. */
  private String anchor(int row, int column, int count) {
    int right = column + 1;
    int rest = GAP + WIDTH;
    while (rest > width(right)) {
      rest -= width(right);
      right++;
    }
    int height = (count + 1) * LINE;
    return (column + 1)
        + ","
        + GAP
        + ","
        + row
        + ",2,"
        + right
        + ","
        + rest
        + ","
        + (row + height / ROW + 1)
        + ",0";
  }

  private int width(int column) {
    return column < widths.size() ? widths.get(column) * CHARACTER + 5 : OTHER_COLUMN;
  }
}
