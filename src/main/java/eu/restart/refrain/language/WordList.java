package eu.restart.refrain.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The word lists that come with the program, one file a kind and language. */
final class WordList {
  private WordList() {}

  /** The words of a list, sorted; none where there is no such list for the language. */
  static Set<String> read(String kind, Language language) {
    Set<String> words = new TreeSet<>();
    try (InputStream in =
        WordList.class.getResourceAsStream(kind + "." + language.code() + ".txt")) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> Collections.addAll(words, line.strip().split("\\s+")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own list of " + kind + " is broken", e);
    }
    words.remove("");
    return Collections.unmodifiableSet(words);
  }
}
