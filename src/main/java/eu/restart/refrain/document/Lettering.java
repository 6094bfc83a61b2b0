package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The words that a writer adds to a document, in the document's language.
 *
 * @param contents heading of the table of contents
 * @param skip link over the table of contents to the text
 * @param table stands before a table's number
 * @param figure stands before a figure's number
 * @param tableWithin the same within a sentence
 * @param figureWithin the same within a sentence
 * @param translation stands before the translation of a quote
 * @param accessible what a book says of how it can be read by whom
 */
public record Lettering(
    String contents,
    String skip,
    String table,
    String figure,
    String tableWithin,
    String figureWithin,
    String translation,
    String accessible) {
  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static Lettering in(Language language) {
    Properties words = new Properties();
    String file = "lettering_" + language + ".properties";
    try (InputStream stream = Lettering.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no words in the language " + language);
      }
      words.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lettering(
        word(words, "contents"),
        word(words, "skip"),
        word(words, "table"),
        word(words, "figure"),
        word(words, "table.within"),
        word(words, "figure.within"),
        word(words, "translation"),
        word(words, "accessible"));
  }

  private static String word(Properties words, String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("the program's words are missing: " + key);
    }
    return word;
  }
}
