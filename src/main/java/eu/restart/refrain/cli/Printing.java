package eu.restart.refrain.cli;

import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Problem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Results in the form asked for. */
final class Printing {
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

  private Printing() {}

  /** A table: aligned columns, CSV, or a list of JSON objects. */
  static void table(
      PrintWriter out,
      StudyOptions.Format format,
      List<String> header,
      List<? extends List<String>> rows) {
    switch (format) {
      case TEXT -> aligned(out, header, rows);
      case CSV -> out.print(Csv.write(header, rows));
      case JSON -> out.print(json(header, rows).write());
    }
  }

  /** Findings and notes, one a line, as {@code file:line:column: rule: message (what to do)}. */
  static void problems(PrintWriter out, ProblemWords words, List<Problem> problems) {
    problems.forEach(problem -> out.println(plain(words.line(problem))));
  }

  /** The problems with a place and a rule each; the message in English too, for programs. */
  static void problemTable(
      PrintWriter out, StudyOptions.Format format, ProblemWords words, List<Problem> problems) {
    table(
        out,
        format,
        List.of("severity", "file", "line", "column", "rule", "message", "english"),
        rows(words, problems));
  }

  private static List<List<String>> rows(ProblemWords words, List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                List.of(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.place().file(),
                    String.valueOf(problem.place().line()),
                    String.valueOf(problem.place().column()),
                    problem.rule(),
                    words.text(problem),
                    problem.text()))
        .toList();
  }

  private static Json json(List<String> header, List<? extends List<String>> rows) {
    List<Json> objects = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Json> members = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        members.put(header.get(i), new Json.Text(i < row.size() ? row.get(i) : ""));
      }
      objects.add(new Json.Obj(members));
    }
    return new Json.Arr(objects);
  }

  private static void aligned(
      PrintWriter out, List<String> header, List<? extends List<String>> rows) {
    int[] widths = header.stream().mapToInt(Printing::width).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length && i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    line(out, header, widths);
    rows.forEach(row -> line(out, row, widths));
  }

  private static void line(PrintWriter out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(plain(cells.get(i)));
      line.repeat(' ', i + 1 < cells.size() ? widths[i] - width(cells.get(i)) + 2 : 0);
    }
    out.println(line);
  }

  /** Two decimals; what is undefined is a dash, never a zero. */
  static String figure(Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, "%.2f", number)).orElse("-");
  }

  /** What steers a terminal may come with a partner's file, and is shown as U+FFFD. */
  private static String plain(String text) {
    return CONTROL.matcher(text.replace('\n', ' ').replace('\t', ' ')).replaceAll("\uFFFD");
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
