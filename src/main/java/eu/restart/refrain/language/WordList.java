package eu.restart.refrain.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The word lists that come with the program, one file a kind and language. */
final class WordList {
  private WordList() {}

  /** The words of a list, sorted; none where there is no such list for the language. */
  static Set<String> read(String kind, Language language) {
    Set<String> words = new TreeSet<>();
    lines(kind, language).forEach(line -> Collections.addAll(words, line.split("\\s+")));
    return Collections.unmodifiableSet(words);
  }

  /** The lines of a list in their order, those for people left out; none where there is none. */
  static List<String> lines(String kind, Language language) {
    try (InputStream in =
        WordList.class.getResourceAsStream(kind + "." + language.code() + ".txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.startsWith("#") && !line.isEmpty())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own list of " + kind + " is broken", e);
    }
  }
}
