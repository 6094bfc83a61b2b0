package eu.restart.refrain.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the first sheet of an annotated copy says, in the language of the group; else English. */
final class ReturnedWords {
  private final Properties words = new Properties();

  private ReturnedWords() {}

  static ReturnedWords in(Language language) {
    ReturnedWords found = new ReturnedWords();
    if (!found.load(language) && !found.load(Language.ENGLISH)) {
      throw new IllegalStateException("the words of the annotated copies are missing");
    }
    return found;
  }

  private boolean load(Language language) {
    String file = "returned_" + language.code() + ".properties";
    try (InputStream stream = ReturnedWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        return false;
      }
      words.load(new InputStreamReader(stream, UTF_8));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text under a key, with {0}, {1} replaced.
   *
   * @throws IllegalArgumentException where there is none
   */
  String say(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    String said = text;
    for (int i = arguments.length - 1; i >= 0; i--) {
      said = said.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return said;
  }
}
