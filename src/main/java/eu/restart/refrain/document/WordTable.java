package eu.restart.refrain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** The markup of a table of a Word document, as wide as the text. */
final class WordTable {
  /** An average letter of a table with some room, in twentieths of a point. */
  private static final int LETTER = 112;

  private static final int MARGINS = 160;
  private static final int LONGEST_WORD = 18;
  private static final int WHOLE = 12;
  private static final int MOST = 36;
  private static final int MANY_COLUMNS = 8;

  /** A table of no more rows stays on one page. */
  private static final int WHOLE_ROWS = 12;

  private WordTable() {}

  /**
   * The table.
   *
   * @param width in twentieths of a point
   * @param content the markup of a cell's text with the markup of its properties
   */
  static String of(Block.Grid grid, int width, String title, BinaryOperator<String> content) {
    List<Integer> widths = widths(grid, width);
    StringBuilder out = new StringBuilder();
    out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>");
    out.append("<w:tblW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    out.append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"");
    out.append(" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\"");
    out.append(" w:noVBand=\"1\"/><w:tblCaption w:val=\"").append(title).append("\"/>");
    out.append("</w:tblPr>\n<w:tblGrid>");
    widths.forEach(one -> out.append("<w:gridCol w:w=\"").append(one).append("\"/>"));
    out.append("</w:tblGrid>\n");
    String small = widths.size() > MANY_COLUMNS ? "<w:sz w:val=\"15\"/>" : "";
    row(out, grid.header(), grid.numeric(), widths, true, false, small, content);
    int rows = grid.rows().size();
    for (int i = 0; i < rows; i++) {
      boolean kept = rows <= WHOLE_ROWS && i < rows - 1;
      row(out, grid.rows().get(i), grid.numeric(), widths, false, kept, small, content);
    }
    return out.append("</w:tbl>\n").toString();
  }

  private static void row(
      StringBuilder out,
      List<String> cells,
      List<Boolean> numeric,
      List<Integer> widths,
      boolean header,
      boolean kept,
      String small,
      BinaryOperator<String> content) {
    out.append("<w:tr><w:trPr><w:cantSplit/>").append(header ? "<w:tblHeader/>" : "");
    out.append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      String style = header ? "TableHeading" : numeric.get(i) ? "TableNumber" : "TableText";
      style = header && numeric.get(i) ? "TableHeadingNumber" : style;
      String text = content.apply(cells.get(i), small);
      out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(i));
      out.append("\" w:type=\"dxa\"/></w:tcPr>");
      out.append(kept ? WordMarkup.kept(style, text) : WordMarkup.paragraph(style, text));
      out.append("</w:tc>");
    }
    out.append("</w:tr>\n");
  }

  /**
   * Room for the longest word of each column first, then what is left in proportion to the longest
   * text; together the whole width.
   */
  private static List<Integer> widths(Block.Grid grid, int width) {
    int columns = grid.header().size();
    List<Integer> least = new ArrayList<>();
    List<Integer> wished = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<String> cells = grid.rows().stream().map(row -> row.get(column)).toList();
      int longest = cells.stream().mapToInt(String::length).max().orElse(0);
      boolean whole = grid.numeric().get(i) && longest <= WHOLE;
      int word = cells.stream().mapToInt(WordTable::longestWord).max().orElse(0);
      int needed = Math.max(longestWord(grid.header().get(i)) + 1, whole ? longest : word);
      least.add(Math.min(needed, LONGEST_WORD) * LETTER + MARGINS);
      wished.add(Math.min(longest, MOST) * LETTER + MARGINS);
    }
    int needed = least.stream().mapToInt(Integer::intValue).sum();
    int free = Math.max(0, width - needed);
    List<Integer> more = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      more.add(Math.max(1, wished.get(i) - least.get(i)));
    }
    long wishes = more.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < columns; i++) {
      long own =
          free == 0
              ? (long) width * least.get(i) / needed
              : least.get(i) + free * more.get(i) / wishes;
      widths.add(i == columns - 1 ? width - used : (int) own);
      used += widths.get(i);
    }
    return widths;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("\\s+", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
