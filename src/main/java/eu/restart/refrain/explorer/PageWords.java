package eu.restart.refrain.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the page says, in each language.
 *
 * <p>Names in braces are filled in by the page. A message that counts has one key for each plural
 * form of its language: {@code quotes.one}, {@code quotes.few}, {@code quotes.other}.
 */
final class PageWords {
  static final List<Language> LANGUAGES =
      Stream.of("en", "it", "nb", "nl", "ro").map(Language::new).toList();

  private PageWords() {}

  /** Key to message, sorted. */
  static Map<String, String> in(Language language) {
    Properties words = new Properties();
    try (InputStream stream =
        PageWords.class.getResourceAsStream("words_" + language + ".properties")) {
      if (stream == null) {
        throw new IllegalArgumentException("no words in the language " + language);
      }
      words.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sorted = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
    return sorted;
  }

  /** Language to key to message. */
  static Json all() {
    Map<String, Json> all = new LinkedHashMap<>();
    for (Language language : LANGUAGES) {
      Map<String, Json> words = new LinkedHashMap<>();
      in(language).forEach((key, message) -> words.put(key, new Json.Text(message)));
      all.put(language.code(), new Json.Obj(words));
    }
    return new Json.Obj(all);
  }
}
