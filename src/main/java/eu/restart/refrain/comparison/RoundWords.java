package eu.restart.refrain.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is said of two rounds, in one language; English where there is none. */
final class RoundWords {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, String> said = new HashMap<>();

  private RoundWords(Properties english, Properties words) {
    for (String key : english.stringPropertyNames()) {
      said.put(english.getProperty(key), words.getProperty(key, english.getProperty(key)));
    }
  }

  static RoundWords in(Language language) {
    Properties english = load(Language.ENGLISH);
    boolean known = RoundWords.class.getResource(file(language)) != null;
    return new RoundWords(english, known ? load(language) : english);
  }

  /** An English note; its numbers stand where the language wants them. */
  String say(String note) {
    List<String> numbers =
        new ArrayList<>(NUMBER.matcher(note).results().map(MatchResult::group).toList());
    String template = note;
    for (int i = 0; i < numbers.size(); i++) {
      template = NUMBER.matcher(template).replaceFirst("#");
    }
    String words = said.getOrDefault(template, template);
    for (String number : numbers) {
      words = words.replaceFirst("#", number);
    }
    return words;
  }

  private static String file(Language language) {
    return "rounds_" + language + ".properties";
  }

  private static Properties load(Language language) {
    Properties words = new Properties();
    try (InputStream stream = RoundWords.class.getResourceAsStream(file(language))) {
      if (stream == null) {
        throw new IllegalStateException("the program's words are missing: " + file(language));
      }
      words.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
