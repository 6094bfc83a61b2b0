package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings and set words of printed tables in one language. A sheet is in English, for
 * programs; here the same is said to people. The key of a word is the word itself, with {0} where a
 * number or another such word stands.
 */
final class TableWords {
  private static final Pattern HOLE = Pattern.compile("\\\\\\{\\d\\\\}");
  private static final Set<String> NAMED = Set.of("group", "code", "column");
  private static final Set<String> WHOLES =
      Set.of("all", "(all codes)", "mean of codes", "not stated");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+\\.\\d+");

  private final Map<String, String> words = new TreeMap<>();
  private final Map<Pattern, String> templates;

  private TableWords(Properties properties) {
    templates = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames()) {
      words.put(key, properties.getProperty(key));
    }
    words.forEach(
        (key, said) -> {
          if (key.contains("{0}")) {
            String quoted = key.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
            templates.put(Pattern.compile(HOLE.matcher(quoted).replaceAll("(.+)")), said);
          }
        });
  }

  /** The words of a language; the English ones where there are none. */
  static TableWords in(Language language) {
    Properties properties = new Properties();
    try (InputStream stream =
        TableWords.class.getResourceAsStream("tables_" + language.code() + ".properties")) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TableWords(properties);
  }

  /** Headings; what is no heading of the program, such as a group's id, stays. */
  List<String> header(List<String> english) {
    return english.stream().map(one -> words.getOrDefault(one, one)).toList();
  }

  /** A set word, a template filled in, or a number with its decimal mark; else the text itself. */
  String say(String english) {
    String said = words.get(english);
    if (said != null) {
      return said;
    }
    if (DECIMAL.matcher(english).matches()) {
      return number(english);
    }
    for (Map.Entry<Pattern, String> one : templates.entrySet()) {
      Matcher filled = one.getKey().matcher(english);
      if (filled.matches()) {
        String text = one.getValue();
        for (int i = 1; i <= filled.groupCount(); i++) {
          text = text.replace("{" + (i - 1) + "}", say(filled.group(i)));
        }
        return text;
      }
    }
    return english;
  }

  /** A number as the language writes it; anything else as it is. */
  String number(String cell) {
    return DECIMAL.matcher(cell).matches() ? cell.replace(".", words.getOrDefault(".", ".")) : cell;
  }

  /**
   * A sheet for people.
   *
   * @param worded the headings of the columns that hold words of the program; the cells of the
   *     others are left as they are, numbers apart
   */
  Sheet table(Sheet sheet, Set<String> worded) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : sheet.rows()) {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        said.add(cell(sheet.header().get(i), row.get(i), worded));
      }
      rows.add(said);
    }
    return new Sheet(header(sheet.header()), rows);
  }

  /** Of names only what stands for all of them is said: a code may be called as a heading is. */
  private String cell(String heading, String cell, Set<String> worded) {
    if (worded.contains(heading) || (NAMED.contains(heading) && WHOLES.contains(cell))) {
      return say(cell);
    }
    return number(cell);
  }

  /** Every English word that there is one for. */
  Set<String> known() {
    return Set.copyOf(words.keySet());
  }
}
