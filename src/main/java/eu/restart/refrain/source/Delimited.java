package eu.restart.refrain.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Delimited text: finds the delimiter, keeps every row and its line. */
final class Delimited {
  /** Of two that fit equally the first: a tab is never in a text by chance. */
  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

  /** A first line with which a file tells Excel its delimiter. */
  private static final Pattern SAID =
      Pattern.compile("\\n*\"?sep=([\t,;|])\"?(?:\\n|$)", Pattern.CASE_INSENSITIVE);

  private Delimited() {}

  static Checked<Table> parse(SourceText source) {
    Matcher said = SAID.matcher(source.text());
    int from = said.lookingAt() ? said.end() : 0;
    String text = source.text().substring(from);
    char delimiter = from > 0 ? said.group(1).charAt(0) : best(text);
    double certainty = from > 0 ? 1 : evenRows(text, delimiter);
    Argument form =
        new Argument.Listing(
            List.of(
                Phrase.sure(shown(delimiter), certainty),
                Phrase.sure(source.encoding(), source.certainty())));
    SourceText.Lines lines = new SourceText.Lines(source.text());
    List<Problem> problems = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser = parser(text, delimiter)) {
      for (CSVRecord csv : parser) {
        int at = from + (int) Math.min(csv.getCharacterPosition(), text.length());
        int line = lines.line(at);
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

  private static char best(String text) {
    char best = ',';
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(text, delimiter);
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
    return best;
  }

  /** How well a delimiter fits: columns of the header, weighed by the rows that have as many. */
  private static double score(String text, char delimiter) {
    Looked looked = looked(text, delimiter);
    return looked.columns() < 2 ? 0 : looked.columns() * (0.2 + looked.even());
  }

  /** The share of the first rows that have as many cells as the header. */
  private static double evenRows(String text, char delimiter) {
    return looked(text, delimiter).even();
  }

  /** Columns of the header, and the share of the first rows that have as many. */
  private record Looked(int columns, double even) {}

  private static Looked looked(String text, char delimiter) {
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
    return new Looked(columns, rows == 0 ? 0 : (double) even / rows);
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
