package eu.restart.refrain.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageWordsTest {
  private static final Pattern FORM = Pattern.compile("\\.(one|few|other)$");
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

  static List<Language> languages() {
    return PageWords.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysTheSameWithTheSameNames(Language language) {
    Map<String, Set<String>> english = names(Language.ENGLISH);
    Map<String, Set<String>> other = names(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
    other.forEach((key, names) -> assertThat(names).as(key).isEqualTo(english.get(key)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPluralHasEveryFormOfItsLanguage(Language language) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    Set<String> forms = new TreeSet<>();
    IntStream.rangeClosed(0, 200).forEach(n -> forms.add(rules.select(n)));
    Map<String, Set<String>> found = new TreeMap<>();
    for (String key : PageWords.in(language).keySet()) {
      if (PageWords.in(language).containsKey(stem(key) + ".other")) {
        found
            .computeIfAbsent(stem(key), k -> new TreeSet<>())
            .add(key.substring(stem(key).length() + 1));
      }
    }
    assertThat(found).isNotEmpty();
    found.forEach((key, has) -> assertThat(has).as(key).isEqualTo(forms));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keysAreSortedAndOnce(Language language) throws IOException {
    try (InputStream in =
        PageWords.class.getResourceAsStream("words_" + language + ".properties")) {
      List<String> keys =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .map(line -> line.replaceFirst("=.*", ""))
              .toList();
      assertThat(keys).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void romanianHasCommasBelow() {
    assertThat(PageWords.in(new Language("ro")).values())
        .noneMatch(text -> text.matches(".*[şţŞŢ].*"));
  }

  /** The names that a message asks for, all plural forms together. */
  private static Map<String, Set<String>> names(Language language) {
    Map<String, Set<String>> names = new TreeMap<>();
    PageWords.in(language)
        .forEach(
            (key, text) -> {
              Set<String> here = names.computeIfAbsent(stem(key), k -> new TreeSet<>());
              NAME.matcher(text).results().forEach(found -> here.add(found.group(1)));
            });
    return names;
  }

  private static String stem(String key) {
    return FORM.matcher(key).replaceFirst("");
  }
}
