package eu.restart.refrain.comparison;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What is said of a test or its refusal, in each language that has words for it. */
final class RuleWords {
  private RuleWords() {}

  /** Rule numbers to sentences, and the words around them; empty where there are none. */
  static Map<String, String> in(Language language) {
    Map<String, String> words = new TreeMap<>();
    try (InputStream in =
        RuleWords.class.getResourceAsStream("rules_" + language.code() + ".properties")) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties
            .stringPropertyNames()
            .forEach(key -> words.put(key, properties.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own rules are broken", e);
    }
    return words;
  }
}
