package eu.restart.refrain.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Delimited text: finds the delimiter, keeps every row and its line. */
final class Delimited {
  /** Of two that fit equally the first: a tab is never in a text by chance. */
  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

  private Delimited() {}

  static Checked<Table> parse(SourceText source) {
    char best = ',';
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(source.text(), delimiter);
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
    String form = shown(best) + ", " + source.encoding();
    SourceText.Lines lines = new SourceText.Lines(source.text());
    List<Problem> problems = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser = parser(source.text(), best)) {
      for (CSVRecord csv : parser) {
        int line = lines.line((int) Math.min(csv.getCharacterPosition(), source.text().length()));
        rows.add(new Table.Row(line, csv.toList()));
      }
    } catch (UncheckedIOException | IOException e) {
      problems.add(
          Problem.error(
              Place.of(source.file(), rows.isEmpty() ? 1 : rows.getLast().line()),
              "table-broken",
              "after this line the table cannot be read",
              "look for a quotation mark that is opened and not closed"));
    }
    if (rows.isEmpty()) {
      problems.add(
          Problem.error(
              Place.of(source.file()), "table-empty", "the table is empty", "send it again"));
      return new Checked<>(new Table(source.file(), form, List.of(), List.of()), problems);
    }
    List<String> header = rows.getFirst().cells().stream().map(String::strip).toList();
    List<Table.Row> body =
        rows.subList(1, rows.size()).stream().filter(row -> !row.isBlank()).toList();
    return new Checked<>(new Table(source.file(), form, header, body), problems);
  }

  /** How well a delimiter fits: columns of the header, weighed by the rows that have as many. */
  private static double score(String text, char delimiter) {
    int columns = 0;
    int rows = 0;
    int even = 0;
    try (CSVParser parser = parser(text, delimiter)) {
      for (CSVRecord csv : parser) {
        if (rows == 0) {
          columns = csv.size();
        }
        even += csv.size() == columns ? 1 : 0;
        if (++rows == 50) {
          break;
        }
      }
    } catch (UncheckedIOException | IOException e) {
      even /= 2;
    }
    return rows == 0 || columns < 2 ? 0 : columns * (0.2 + (double) even / rows);
  }

  private static CSVParser parser(String text, char delimiter) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get()
        .parse(new StringReader(text));
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "TSV" : "CSV (" + delimiter + ")";
  }
}
