package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words ENGLISH = Words.in(Language.ENGLISH);

  /** Names that stand for text; all others stand for numbers. */
  private static final Set<String> TEXTS =
      Set.of(
          "about",
          "after",
          "again",
          "all",
          "also",
          "axis",
          "basis",
          "before",
          "by",
          "caption",
          "code",
          "coders",
          "codes",
          "codings",
          "country",
          "dissent",
          "each",
          "evidence",
          "first",
          "form",
          "gap",
          "group",
          "groupName",
          "id",
          "items",
          "kind",
          "kn",
          "last",
          "lead",
          "least",
          "missing",
          "names",
          "note",
          "place",
          "places",
          "question",
          "role",
          "roles",
          "sentence",
          "single",
          "sole",
          "targets",
          "theme",
          "themes",
          "total",
          "where",
          "who");

  static List<Language> languages() {
    return Words.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(Words.in(language).keys()).isEqualTo(ENGLISH.keys());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keysAreSorted(Language language) throws IOException {
    String file = "messages_" + language + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(file)) {
      List<String> keys =
          new String(stream.readAllBytes(), UTF_8)
              .lines()
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).isSorted().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPluralHasEveryFormOfItsLanguage(Language language) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    Set<String> forms = new TreeSet<>();
    IntStream.rangeClosed(0, 200).forEach(n -> forms.add(rules.select(n)));
    Words words = Words.in(language);
    for (String key : words.keys()) {
      MessagePattern parts = new MessagePattern(words.pattern(key));
      for (int i = 0; i < parts.countParts(); i++) {
        MessagePattern.Part part = parts.getPart(i);
        if (part.getType() == MessagePattern.Part.Type.ARG_START
            && part.getArgType() == MessagePattern.ArgType.PLURAL) {
          assertThat(selectors(parts, i))
              .as(language + " " + key)
              .containsAll(forms(parts, i, forms));
        }
      }
    }
  }

  /** The form for one may be said by {@code =1}. */
  private static Set<String> forms(MessagePattern parts, int start, Set<String> forms) {
    Set<String> wanted = new TreeSet<>(forms);
    if (selectors(parts, start).contains("=1")) {
      wanted.remove("one");
    }
    return wanted;
  }

  private static Set<String> selectors(MessagePattern parts, int start) {
    Set<String> selectors = new TreeSet<>();
    int limit = parts.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      MessagePattern.Part part = parts.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        selectors.add(parts.getSubstring(part));
      }
      if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = parts.getLimitPartIndex(i);
      }
    }
    return selectors;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageAsksForWhatTheEnglishOneAsksAtMost(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      Set<String> more = new TreeSet<>(Words.names(words.pattern(key)));
      more.removeAll(Words.names(ENGLISH.pattern(key)));
      more.removeAll(Set.of("number", "count", "k", "n", "country"));
      assertThat(more).as(language + " " + key).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageCanBeSaidWithAnyNumber(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      for (int n : List.of(0, 1, 2, 3, 5, 11, 19, 20, 21, 100, 101, 1000)) {
        Map<String, Object> values = new HashMap<>();
        for (String name : Words.names(words.pattern(key))) {
          boolean text = TEXTS.contains(name) && !(name.equals("codings") || name.equals("coders"));
          values.put(name, text ? "it's {x}" : (Object) n);
        }
        for (String form : List.of("who", "in", "to", "it's {x}")) {
          values.computeIfPresent("form", (name, old) -> form);
          assertThat(words.say(key, values).replace("it's {x}", ""))
              .as(language + " " + key)
              .doesNotContain("{", "}", "''");
        }
      }
    }
  }

  @Test
  void aNameWithoutAValueIsRefusedEvenWithinABranch() {
    assertThatThrownBy(() -> ENGLISH.say("conclusion.all", Map.of("people", "x", "k", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fewest");
  }

  @Test
  void aLanguageWithoutSentencesIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Words.in(new Language("de")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[en, it, nb, nl, ro]");
  }

  @Test
  void romanianCountsInThreeForms() {
    Words words = Words.in(new Language("ro"));
    assertThat(words.say("people", Map.of("k", 1, "n", 1))).isEqualTo("1 din 1 participant");
    assertThat(words.say("people", Map.of("k", 2, "n", 19))).isEqualTo("2 din 19 participanți");
    assertThat(words.say("people", Map.of("k", 2, "n", 20))).isEqualTo("2 din 20 de participanți");
    assertThat(words.say("people", Map.of("k", 2, "n", 101))).isEqualTo("2 din 101 participanți");
    assertThat(words.say("turns", Map.of("n", 1))).isEqualTo("o intervenție");
  }

  @Test
  void groupsStandRightInEachCase() {
    Map<String, Object> values = Map.of("form", "to", "groups", 1, "places", "din Italia");
    assertThat(Words.in(new Language("ro")).say("groups", values)).isEqualTo("grupului din Italia");
    assertThat(Words.in(new Language("it")).say("groups.all", Map.of("form", "in", "groups", 4)))
        .isEqualTo("in tutti e quattro i gruppi");
    assertThat(Words.in(new Language("it")).say("groups.all", Map.of("form", "to", "groups", 1)))
        .isEqualTo("all’unico gruppo");
    assertThat(
            Words.in(new Language("it"))
                .say("country.in", Map.of("code", "NL", "country", "Paesi Bassi")))
        .isEqualTo("nei Paesi Bassi");
    assertThat(ENGLISH.say("country.in", Map.of("code", "NL", "country", "Netherlands")))
        .isEqualTo("in the Netherlands");
  }

  @Test
  void listsEndWithTheLanguagesAndOrSeparateWhatHoldsOne() {
    assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(ENGLISH.list(List.of("a", "despair and hopelessness")))
        .isEqualTo("a; despair and hopelessness");
    assertThat(ENGLISH.list(List.of("a (1, in Italy)", "b"))).isEqualTo("a (1, in Italy); b");
    assertThat(Words.in(new Language("nb")).list(List.of("a", "b"))).isEqualTo("a og b");
    assertThat(ENGLISH.list(List.of())).isEmpty();
  }

  @Test
  void labelsLoseTheirCapitalOnlyWhereThatIsRight() {
    assertThat(ENGLISH.within("Too few staff")).isEqualTo("too few staff");
    assertThat(ENGLISH.within("STEPS course")).isEqualTo("STEPS course");
    assertThat(ENGLISH.within("I alone")).isEqualTo("I alone");
    assertThat(ENGLISH.within("")).isEmpty();
    assertThat(Words.in(new Language("nl")).within("IJzer")).isEqualTo("ijzer");
    assertThat(Words.in(new Language("ro")).within("Însoțire")).isEqualTo("însoțire");
  }

  @Test
  void numbersAndQuotationMarksAreTheLanguages() {
    assertThat(Words.in(new Language("nl")).number(20141)).isEqualTo("20.141");
    assertThat(ENGLISH.small(3)).isEqualTo("three");
    assertThat(ENGLISH.small(11)).isEqualTo("11");
    assertThat(Words.quoted("da", new Language("ro"))).isEqualTo("„da”");
    assertThat(Words.quoted("ja", new Language("nb"))).isEqualTo("«ja»");
    assertThat(ENGLISH.country("NO")).isEqualTo("Norway");
    assertThat(ENGLISH.country("")).isEmpty();
  }
}
