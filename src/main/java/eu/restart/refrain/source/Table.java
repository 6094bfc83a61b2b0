package eu.restart.refrain.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table as it was sent: one header, rows of text, every row with its line in the file.
 *
 * @param file path below the study folder
 * @param form what was recognised, for people: delimiter and encoding, each with its certainty
 * @param header the header's cells as written; may repeat and may be empty
 * @param copyOf the file of which this is an annotated copy, sent back
 */
public record Table(
    String file, Argument form, List<String> header, List<Row> rows, Optional<String> copyOf) {
  /**
   * What the first cell of a workbook's first sheet holds where the table stands on the second, and
   * the first tells what was found in it; beside it stands the file that was annotated.
   */
  public static final String ANNOTATED = "refrain-returned/1";

  /** A table as it was first sent. */
  public Table(String file, Argument form, List<String> header, List<Row> rows) {
    this(file, form, header, rows, Optional.empty());
  }

  /** Copies the lists. */
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The name of the file as it was first sent, without folders and ending. */
  public String stem() {
    String path = copyOf.orElse(file);
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * One row.
   *
   * @param line 1-based line at which the row starts
   * @param cells as written; may be fewer or more than the header's
   */
  public record Row(int line, List<String> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The trimmed cell of a 0-based column; empty where the row is too short. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * Reads a CSV, TSV, XLSX or XLS file, or NVivo's list of references as text; delimiter and
   * encoding are found and told. A workbook is known by its bytes, whatever it is called.
   *
   * @param name what to call it in problems
   * @throws UnreadableException where the file as a whole cannot be read
   */
  public static Checked<Table> read(Path path, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
      byte[] bytes = SourceBytes.read(path, name, Archive.MOST_BYTES);
      if (OldWorkbook.isOne(bytes)) {
        return OldWorkbook.read(bytes, name);
      }
      if (lower.endsWith(".xlsx") || (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K')) {
        return Workbook.read(bytes, name);
      }
    }
    Checked<SourceText> text = SourceText.read(path, name);
    if (lower.endsWith(".xls") && text.value().text().stripLeading().startsWith("<")) {
      throw new UnreadableException(
          Problem.error(
              Place.of(name),
              "workbook-broken",
              "it is a web page or XML that is only called a workbook",
              "open it in a spreadsheet program and save it as xlsx"));
    }
    boolean references = lower.endsWith(".txt") && References.are(text.value());
    return (references ? References.parse(text.value()) : Delimited.parse(text.value()))
        .with(text.problems());
  }

  /** Parses a delimited text that is already at hand. */
  public static Checked<Table> parse(SourceText text) {
    return Delimited.parse(text);
  }

  /** The 0-based column of the first of these names that the header has, case and spaces folded. */
  public OptionalInt column(String... names) {
    for (String name : names) {
      String wanted = fold(name);
      for (int i = 0; i < header.size(); i++) {
        if (fold(header.get(i)).equals(wanted)) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The cell under the first of these names, or nothing where there is no such column or text. */
  public Optional<String> cell(Row row, String... names) {
    OptionalInt column = column(names);
    if (column.isEmpty() || row.cell(column.getAsInt()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(row.cell(column.getAsInt()));
  }

  /** The place of a cell: the row's line and the 1-based column. */
  public Place place(Row row, int column) {
    return new Place(file, row.line(), column + 1);
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
