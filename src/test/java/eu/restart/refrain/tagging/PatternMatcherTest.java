package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternMatcherTest {
  private static Checked<PatternMatcher> compile(String... patterns) {
    List<Pattern> all = new ArrayList<>();
    for (String text : patterns) {
      Place place = new Place("codebook/patterns.nl.csv", all.size() + 2, 2);
      all.add(new Pattern("code" + all.size(), Talk.NL, text, place));
    }
    return PatternMatcher.compile(all);
  }

  private static List<String> quotes(String pattern, String text) {
    Checked<PatternMatcher> matcher = compile(pattern);
    assertThat(matcher.problems()).isEmpty();
    List<String> quotes = new ArrayList<>();
    matcher.value().matches(text, (number, start, end) -> quotes.add(text.substring(start, end)));
    return quotes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "stress | Stress, veel STRESS en stressvol. | Stress/STRESS",
        "stress* | Stress, stressvol, werkstress. | Stress/stressvol",
        "*stress | Werkstress stressvol stress | Werkstress/stress",
        "*stress* | werkstressklachten, distress. Rest. | werkstressklachten/distress",
        "over*vol* | overvol, overvolle, overvloed, overheerlijkvolst | overvol/overvolle/overheerlijkvolst",
        "*be*ing | beving bevolking ing beding being bing | beving/bevolking/beding/being",
        "a*a | a aa aba ab | aa/aba",
        "te weinig personeel | te weinig. Personeel te weinig | te weinig. Personeel",
        "te * vol | te erg vol, te vol | te erg vol",
        "~cel|kamer delen~ | een cel delen, de kamers delen, kamer delen | cel delen/kamer delen",
        "l'isolamento | L’isolamento; l isolamento; isolamento | L’isolamento/l isolamento",
        "~zelf-moord|suïcide~ | zelf-moord, zelfmoord, suïcide | zelf-moord/suïcide",
        "te <2> vol | te vol te a vol te a b vol te a b c vol | te vol/te a vol/te a b vol",
        "a <1> b c | a b c; a x b c; a b x c; a x x b c | a b c/a x b c",
        "a <2> a b | a a x a b | a x a b",
        "cel NEAR/1 vol | cel vol x x vol x cel x x vol | cel vol/vol x cel",
        "a b NEAR/2 c | c x a b x x c; c a x b | c x a b/a b x x c",
        "~a NEAR/1 b NEAR/1 c~ | a b c; x x; c b a; x x; a c b; x x; a x b x c | a b c/c b a/a c b/a x b x c",
        "veilig NOT niet | niet veilig, niet a b veilig; niet a b c veilig | veilig",
        "veilig NOT/0 niet | niet veilig | veilig",
        "te <2> vol NOT niet | te niet vol x x te zeer vol niet | te zeer vol",
        "veilig NOT @neg | nooit echt veilig. Hier is het wel heel veilig | veilig",
        "@neg <1> veilig | nooit echt veilig, niet veilig, wel veilig | nooit echt veilig/niet veilig",
        "ţară | Țară ţara ŢARĂ | Țară/ŢARĂ",
        "24/7 | 24/7 aan; 247 | 24/7",
      })
  void findsWhatItSays(String pattern, String text, String found) {
    assertThat(quotes(pattern.replace("~", ""), text)).containsExactly(found.split("/(?!7)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a |b; pattern-word",
        "a | b; pattern-word",
        "a||b; pattern-word",
        "--; pattern-word",
        "'a, b'; pattern-sign",
        "\"vrije tijd\"; pattern-sign",
        "a (b); pattern-sign",
        "<2> a; pattern-part",
        "a <2>; pattern-part",
        "a <2> <3> b; pattern-part",
        "NEAR/2 a; pattern-part",
        "a NEAR/2; pattern-part",
        "NOT a; pattern-part",
        "a <2> NOT b; pattern-part",
        "a <x> b; pattern-number",
        "a <100> b; pattern-number",
        "a NEAR b; pattern-number",
        "a NEAR/ b; pattern-number",
        "a NOT/x b; pattern-number",
        "a NOT; pattern-not",
        "a NOT b c; pattern-not",
        "a NOT b-c; pattern-not",
        "a NOT *; pattern-any",
        "*; pattern-any",
        "* *; pattern-any",
        "a NEAR/2 *; pattern-any",
        "a NEAR/1 b NEAR/1 c NEAR/1 d; pattern-near",
        "a <59> b; pattern-wide",
        "a OR b; pattern-or",
      })
  void whatDoesNotParseIsAProblemAtItsPlace(String pattern, String rule) {
    Checked<PatternMatcher> matcher = compile("goed", pattern, "ook");
    assertThat(matcher.problems()).extracting(Problem::rule).containsExactly(rule);
    Problem problem = matcher.problems().getFirst();
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.text()).startsWith("the pattern of code1 ").doesNotContain("{");
    assertThat(matcher.value().patterns()).hasSize(rule.equals("pattern-or") ? 3 : 2);
  }

  @Test
  void negationsAndWaysCanBeTooFewAndTooMany() {
    Pattern finnish = new Pattern("a", new Language("fi"), "hyvä NOT @neg", Place.of("p"));
    assertThat(PatternMatcher.compile(List.of(finnish)).problems())
        .extracting(Problem::rule)
        .containsExactly("pattern-negations");
    assertThat(compile("a-b|c-d|e-f a-b|c-d|e-f a-b|c-d|e-f a-b|c-d|e-f").problems())
        .extracting(Problem::rule)
        .containsExactly("pattern-ways");
  }

  @Test
  void noPatternsFindNothing() {
    assertThat(compile().problems()).isEmpty();
    compile()
        .value()
        .matches(
            "een tekst",
            (number, start, end) -> {
              throw new AssertionError("found " + number);
            });
  }

  @Test
  void textsDoNotRunIntoEachOther() {
    Scan scan = compile("a b", "b NOT x").value().scan();
    List<Integer> found = new ArrayList<>();
    scan.matches("x a", (number, start, end) -> found.add(number));
    scan.matches("b", (number, start, end) -> found.add(number));
    assertThat(found).containsExactly(1);
    scan.begin();
    scan.on("a [note] b", 0, 1, (number, start, end) -> found.add(number));
    scan.on("a [note] b", 8, 10, (number, start, end) -> found.add(start));
    assertThat(found).containsExactlyInAnyOrder(1, 0, 9);
  }

  @Test
  @Timeout(60)
  void aHostileTextAndPatternStayLinear() {
    String text = "a ".repeat(200_000) + "a".repeat(200_000);
    PatternMatcher matcher =
        compile(
                "b <14> a <14> a <14> a",
                "a NEAR/14 a NEAR/14 b",
                "b NEAR/20 a NEAR/20 a",
                "*a*a*a*a*a*b",
                "*aaaaaaab*")
            .value();
    List<Integer> found = new ArrayList<>();
    matcher.matches(text, (number, start, end) -> found.add(number));
    assertThat(found).isEmpty();
  }

  /** Words of few letters against the rule written down plainly. */
  @Test
  void manyPatternsAtOnceFindWhatEachFindsAlone() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<String> globs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String glob = word(random, "ab**", 5);
        if (!glob.matches("\\*+")) {
          globs.add(glob);
        }
      }
      PatternMatcher matcher = compile(globs.toArray(String[]::new)).value();
      for (int i = 0; i < 20; i++) {
        String word = word(random, "abc", 7);
        TreeSet<Integer> found = new TreeSet<>();
        matcher.matches(word, (number, start, end) -> found.add(number));
        TreeSet<Integer> expected = new TreeSet<>();
        for (int g = 0; g < globs.size(); g++) {
          if (word.matches(globs.get(g).replace("*", ".*"))) {
            expected.add(g);
          }
        }
        assertThat(found).as("%s in %s", globs, word).isEqualTo(expected);
      }
    }
  }

  /** Gaps and nearness against a search of every choice of words. */
  @Test
  void gapsAndNearnessFindWhatTryingEveryChoiceFinds() {
    Random random = new Random(6);
    for (int round = 0; round < 800; round++) {
      int n = random.nextInt(3);
      String text = String.join(" ", word(random, "abcx", 9).split(""));
      String[] words = text.split(" ");
      check("a <" + n + "> b", text, ends(words, "ab", (p, q) -> q > p && q - p - 1 <= n));
      check("a NEAR/" + n + " b", text, ends(words, "ab", (p, q) -> Math.abs(q - p) - 1 <= n));
    }
  }

  private interface Fit {
    boolean fits(int first, int second);
  }

  private static Set<Integer> ends(String[] words, String two, Fit fit) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (int p = 0; p < words.length; p++) {
      for (int q = 0; q < words.length; q++) {
        boolean both = words[p].equals(two.substring(0, 1)) && words[q].equals(two.substring(1));
        if (both && p != q && fit.fits(p, q)) {
          ends.add(2 * Math.max(p, q) + 1);
        }
      }
    }
    return ends;
  }

  private static void check(String pattern, String text, Set<Integer> expected) {
    TreeSet<Integer> found = new TreeSet<>();
    compile(pattern).value().matches(text, (number, start, end) -> found.add(end));
    assertThat(found).as("%s in %s", pattern, text).isEqualTo(expected);
  }

  private static String word(Random random, String letters, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(longest); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
