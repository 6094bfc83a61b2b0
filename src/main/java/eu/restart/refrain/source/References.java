package eu.restart.refrain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NVivo's list of the references of a code, a text, as a table: a row for each reference.
 *
 * <p>A source stands as {@code Files\\FG1 - § 2 references coded [6.78% Coverage]}, in angle
 * brackets or not, each reference below it as {@code Reference 1 - 5.80% Coverage}, then its words.
 * The words of NVivo are not looked at, since it says them in the language of its user. The code
 * stands on a line before the source, as {@code Name: Noise} or {@code Nodes\\Stress\\Noise}; else
 * it is the file's name, after {@code -} where the coder's name stands before it.
 */
final class References {
  /** The names of the table's columns. */
  static final List<String> HEADER =
      List.of("NVivo code", "NVivo coder", "NVivo source", "Reference", "Coverage", "Coded text");

  private static final Pattern SOURCE =
      Pattern.compile(
          "<?(\\S[^\\n]*?)>?\\s+-\\s+§\\s*\\d{1,9}\\s[^\\n\\[]{1,60}\\[[^\\n\\]]{1,40}]\\s*");

  private static final Pattern REFERENCE =
      Pattern.compile("\\p{L}{3,20}\\s+(\\d{1,9})\\s+-\\s+([\\d.,]{1,12})\\s?%\\s?\\p{L}*\\s*");

  /** In the languages of NVivo's windows. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Name|Nom|Nombre|Nome|Node|Code|Knoten)\\s*:\\s*(\\S.*)"
              + "|<?(?:Nodes|Codes|Knoten|Nœuds|Nodos|Nós|Códigos)\\\\{1,2}(\\S.*?)>?");

  private final SourceText text;
  private final List<String> lines;
  private final List<Table.Row> rows = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String code;
  private String coder = "";
  private String source = "";
  private String coverage = "";
  private int number;
  private int start;

  private References(SourceText text) {
    this.text = text;
    lines = text.text().lines().toList();
    String name = text.file().substring(text.file().lastIndexOf('/') + 1);
    String stem = name.replaceFirst("\\.[^.]*$", "");
    int dash = stem.lastIndexOf(" - ");
    code = dash < 0 ? stem : stem.substring(dash + 3).strip();
    coder = dash < 0 ? "" : stem.substring(0, dash).strip();
  }

  /** Whether a text is such a list. */
  static boolean are(SourceText text) {
    Optional<String> source =
        text.text().lines().filter(line -> SOURCE.matcher(line).matches()).findFirst();
    return source.isPresent() && text.text().lines().anyMatch(l -> REFERENCE.matcher(l).matches());
  }

  static Checked<Table> parse(SourceText text) {
    return new References(text).parse();
  }

  private Checked<Table> parse() {
    int line = 0;
    while (line < lines.size()) {
      Matcher reference = REFERENCE.matcher(lines.get(line));
      Matcher here = SOURCE.matcher(lines.get(line));
      Optional<String> named = named(line);
      if (here.matches()) {
        end();
        source = here.group(1);
        number = 0;
      } else if (named.isPresent()) {
        end();
        code = named.get();
        coder = "";
      } else if (reference.matches() && !source.isEmpty() && isNext(reference.group(1))) {
        end();
        number++;
        start = line + 1;
        coverage = reference.group(2);
      } else if (start > 0) {
        words.append(lines.get(line)).append('\n');
      }
      line++;
    }
    end();
    return Checked.of(
        new Table(text.file(), Phrase.sure(text.encoding(), text.certainty()), HEADER, rows));
  }

  private boolean isNext(String digits) {
    return Integer.parseInt(digits) == number + 1;
  }

  /** The code that a line names; after it, blank lines apart, must come a source. */
  private Optional<String> named(int line) {
    Matcher named = NAMED.matcher(lines.get(line).strip());
    int next = line + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean before = next < lines.size() && SOURCE.matcher(lines.get(next)).matches();
    return before && named.matches()
        ? Optional.of((named.group(1) == null ? named.group(2) : named.group(1)).strip())
        : Optional.empty();
  }

  private void end() {
    if (start > 0) {
      String quote = words.toString().strip();
      rows.add(
          new Table.Row(
              start, List.of(code, coder, source, String.valueOf(number), coverage, quote)));
    }
    words.setLength(0);
    start = 0;
  }
}
