package eu.restart.refrain.exchange;

import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SettledWorkbook;
import eu.restart.refrain.source.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One file's annotated copy.
 *
 * <p>All cells are text in the number format of text, so that none becomes a formula or a number
 * even when it is edited.
 */
final class ReturnedSheet {
  /** Of the columns of the findings, in letters. */
  private static final List<Integer> WIDTHS = List.of(24, 34, 24, 110);

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_COMMENTS = 65_536;
  private static final int MOST_SAID_OF_A_CELL = 8;
  private static final int WIDEST = 60;
  private static final String ROW_COLOUR = "FFF2CC";
  private static final String CELL_COLOUR = "F8CBAD";
  private static final String HEADER_COLOUR = "D9D9D9";
  private static final String TEXT = "@";
  private static final String SUMMARY = "Refrain";
  private static final String ROWS = "codings";

  private final Table table;
  private final Ledger.Entry entry;
  private final List<Problem> said;
  private final Language language;
  private final ReturnedSheets.Wording wording;
  private final ReturnedWords words;

  /** 0-based row of the copy to 0-based column to what is said there, the header being row 0. */
  private final SortedMap<Integer, SortedMap<Integer, List<Problem>>> places = new TreeMap<>();

  private final List<Problem> ofTheFile = new ArrayList<>();

  ReturnedSheet(
      Table table,
      Ledger.Entry entry,
      List<Problem> said,
      Language language,
      ReturnedSheets.Wording wording) {
    this.table = table;
    this.entry = entry;
    this.said = said;
    this.language = language;
    this.wording = wording;
    words = ReturnedWords.in(language);
    place();
  }

  /** Whether a sheet has room for the table, and a cell for each text: nothing is cut. */
  static boolean fits(Table table) {
    return table.rows().size() < MOST_ROWS
        && fit(table.header())
        && table.rows().stream().allMatch(row -> fit(row.cells()));
  }

  private static boolean fit(List<String> cells) {
    return cells.size() <= MOST_COLUMNS
        && cells.stream().allMatch(cell -> cell.length() <= SheetText.MOST_CHARACTERS);
  }

  private void place() {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.putIfAbsent(table.rows().get(i).line(), i + 1);
    }
    int first = table.rows().isEmpty() ? Integer.MAX_VALUE : table.rows().getFirst().line();
    for (Problem problem : said) {
      int line = problem.place().line();
      Integer row = line > 0 && line < first ? Integer.valueOf(0) : rows.get(line);
      if (row == null || problem.place().column() > MOST_COLUMNS) {
        ofTheFile.add(problem);
      } else if (problem.isFinding()) {
        places
            .computeIfAbsent(row, key -> new TreeMap<>())
            .computeIfAbsent(Math.max(0, problem.place().column() - 1), key -> new ArrayList<>())
            .add(problem);
      }
    }
  }

  byte[] write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Refrain", null)) {
      summary(book.newWorksheet(SUMMARY));
      rows(book.newWorksheet(ROWS));
    }
    return SettledWorkbook.of(out.toByteArray(), boxes()::drawn);
  }

  private CommentBoxes boxes() {
    CommentBoxes boxes =
        new CommentBoxes(IntStream.range(0, table.header().size()).mapToObj(this::width).toList());
    places.forEach(
        (row, cells) ->
            cells.forEach((column, problems) -> boxes.add(row, column, comment(problems))));
    return boxes;
  }

  private void summary(Worksheet sheet) throws IOException {
    sheet.value(0, 0, Table.ANNOTATED);
    sheet.value(0, 1, SheetText.of(table.copyOf().orElse(table.file())));
    sheet.range(0, 0, 0, 1).style().fontColor("7F7F7F").format(TEXT).set();
    long findings = said.stream().filter(Problem::isFinding).count();
    String file = table.file().substring(table.file().lastIndexOf('/') + 1);
    int row = 2;
    sheet.value(row, 0, SheetText.of(words.say("title", file)));
    sheet.style(row, 0).bold().fontSize(14).format(TEXT).set();
    row += 1;
    for (String line :
        List.of(
            words.say(
                "ledger",
                entry.rows(),
                entry.anchored(),
                entry.joined(),
                entry.setAside(),
                entry.reported()),
            words.say("findings", findings, places.size()),
            words.say("mend"),
            words.say("send", file))) {
      sheet.value(row, 0, SheetText.of(line));
      sheet.style(row, 0).format(TEXT).set();
      row++;
    }
    row++;
    List<String> header = List.of("row", "column", "rule", "text");
    for (int i = 0; i < header.size(); i++) {
      sheet.value(row, i, words.say(header.get(i)));
    }
    sheet.range(row, 0, row, 3).style().bold().fillColor(HEADER_COLOUR).format(TEXT).set();
    row++;
    for (Problem problem : ofTheFile) {
      line(sheet, row++, "", "", problem);
    }
    for (var cells : places.entrySet()) {
      for (var cell : cells.getValue().entrySet()) {
        for (Problem problem : cell.getValue()) {
          String name = problem.place().column() == 0 ? "" : SheetText.column(cell.getKey());
          String target = SheetText.column(cell.getKey()) + (cells.getKey() + 1);
          sheet.hyperlink(row, 0, HyperLink.internal(ROWS + "!" + target, ""));
          line(sheet, row++, String.valueOf(cells.getKey() + 1), name, problem);
        }
      }
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.width(i, WIDTHS.get(i));
    }
    sheet.finish();
  }

  private void line(Worksheet sheet, int row, String line, String column, Problem problem) {
    List<String> cells = List.of(line, column, problem.rule(), wording.of(problem, language));
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, SheetText.of(cells.get(i)));
    }
    sheet.range(row, 0, row, 3).style().verticalAlignment("top").wrapText(true).format(TEXT).set();
    RowHeight.fit(sheet, row, cells, WIDTHS);
  }

  private void rows(Worksheet sheet) throws IOException {
    List<Integer> widths = IntStream.range(0, table.header().size()).mapToObj(this::width).toList();
    row(sheet, 0, table.header(), HEADER_COLOUR, widths);
    for (int i = 0; i < table.rows().size(); i++) {
      String colour = places.containsKey(i + 1) ? ROW_COLOUR : "";
      row(sheet, i + 1, table.rows().get(i).cells(), colour, widths);
    }
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    int comments = 0;
    for (var row : places.entrySet()) {
      for (var cell : row.getValue().entrySet()) {
        if (comments++ < MOST_COMMENTS) {
          sheet.comment(row.getKey(), cell.getKey(), comment(cell.getValue()));
        }
      }
    }
    sheet.freezePane(0, 1);
    sheet.keepInActiveTab();
    sheet.finish();
  }

  private void row(
      Worksheet sheet, int row, List<String> cells, String colour, List<Integer> widths) {
    SortedMap<Integer, List<Problem>> here = places.getOrDefault(row, new TreeMap<>());
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, SheetText.of(cells.get(i)));
      var style = sheet.style(row, i).format(TEXT).wrapText(true).verticalAlignment("top");
      String own = here.containsKey(i) ? CELL_COLOUR : colour;
      (own.isEmpty() ? style : style.fillColor(own)).set();
    }
    RowHeight.fit(sheet, row, cells, widths);
  }

  private String comment(List<Problem> problems) {
    List<String> parts = new ArrayList<>();
    for (Problem problem : problems) {
      parts.add(problem.rule() + "\n" + wording.of(problem, language));
    }
    int most = Math.min(MOST_SAID_OF_A_CELL, parts.size());
    String text = String.join("\n\n", parts.subList(0, most));
    return SheetText.of(
        parts.size() > most ? text + "\n\n" + words.say("more", parts.size() - most) : text);
  }

  private int width(int column) {
    int longest = table.header().get(column).length();
    for (Table.Row row : table.rows()) {
      longest = Math.max(longest, row.cell(column).length());
    }
    return Math.min(WIDEST, Math.max(8, longest + 3));
  }
}
