package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
  private static final Properties ENGLISH = ProblemWords.load(Language.ENGLISH);

  @Test
  void everyTemplateOfTheSourcesHasAKeyAndNoKeyIsLeftOver() throws IOException {
    Templates sources = Templates.inSources();

    assertThat(sources.unread).as("words that cannot be read off the source").isEmpty();
    assertThat(sources.messages).hasSizeGreaterThan(90);
    assertThat(listed(false)).isEqualTo(sources.messages);
    assertThat(listed(true)).isEqualTo(sources.advices);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "nb", "nl", "ro"})
  void everyKeyIsSaidInEveryLanguageWithTheSamePlaceholders(String code) {
    Properties words = ProblemWords.load(new Language(code));

    assertThat(words.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(placeholders(words.getProperty(key)))
          .as(key + " in " + code)
          .isEqualTo(placeholders(ENGLISH.getProperty(key)));
      assertThat(words.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void messageAdviceAndThePhrasesWithinAreSaidInTheLanguage() {
    Problem problem =
        Problem.error(
            new Place("a.csv", 3, 1),
            "quote-ambiguous",
            "the quote stands in {0} places: {1}",
            "make it longer, or add a column turn with the turn's number",
            2,
            new Argument.Listing(
                List.of(
                    Phrase.of("turn {0} (line {1})", 4, 9),
                    Phrase.of("turn {0} (line {1})", 7, 12))));

    assertThat(ProblemWords.in(new Language("nl")).line(problem))
        .isEqualTo(
            "a.csv:3:1: quote-ambiguous: het citaat staat op 2 plaatsen: spreekbeurt 4 (regel 9),"
                + " spreekbeurt 7 (regel 12) (maak het langer, of voeg een kolom turn toe met het"
                + " nummer van de spreekbeurt)");
    assertThat(ProblemWords.in(Language.ENGLISH).line(problem)).isEqualTo(problem.toString());
    assertThat(ProblemWords.in(new Language("fi")).line(problem)).isEqualTo(problem.toString());
  }

  @Test
  void whatAPartnerWroteIsNeverTranslatedNorFilledIn() {
    Problem problem =
        Problem.error(
            Place.of("a.csv"),
            "code-unknown",
            "there is no code {0}",
            "did you mean {1}?",
            "{1}",
            "file");

    assertThat(ProblemWords.in(new Language("nl")).text(problem))
        .isEqualTo("er is geen code {1} (bedoelde je file?)");
  }

  @Test
  void wordsThatNobodyKnowsStayEnglish() {
    Problem problem = Problem.note(Place.of("a"), "no-such-rule", "said {0}", "", "x");

    assertThat(ProblemWords.in(new Language("ro")).text(problem)).isEqualTo("said x");
  }

  /** Write the page anew with -Drefrain.write=true. */
  @Test
  void thePageListsEveryRule() throws IOException {
    Path path = Path.of("src/site/messages.md");
    StringBuilder page =
        new StringBuilder(
            """
            # What check says, and what to do

            Every problem is printed as `file:line:column: rule: message (what to do)`, in English or with `--lang` in Dutch, Italian, Norwegian or Romanian. {0}, {1} stand for names, numbers and places. This page is checked against the program by a test.

            | rule | message | what to do |
            |---|---|---|
            """);
    Map<String, Set<String>> advices = listed(true);
    Map<String, Set<String>> messages = listed(false);
    TreeSet<String> rules = new TreeSet<>(messages.keySet());
    rules.remove(ProblemWords.PHRASE);
    for (String rule : rules) {
      page.append("| `" + rule + "` | " + cell(messages.getOrDefault(rule, Set.of())));
      page.append(" | " + cell(advices.getOrDefault(rule, Set.of())) + " |\n");
    }
    if (Boolean.getBoolean("refrain.write")) {
      Files.writeString(path, page);
    }
    assertThat(Files.readString(path)).isEqualTo(page.toString());
  }

  private static String cell(Set<String> texts) {
    return String.join("<br>", texts)
        .replace("|", "\\|")
        .replace("&", "&amp;")
        .replace("<3>", "&lt;3&gt;")
        .replace("*", "\\*");
  }

  /** Rule to English templates, as the file of keys has them. */
  private static Map<String, Set<String>> listed(boolean advice) {
    Map<String, Set<String>> listed = new TreeMap<>();
    for (String key : ENGLISH.stringPropertyNames()) {
      if (advice == key.matches(".*\\.do(\\.\\d+)?")) {
        listed
            .computeIfAbsent(ProblemWords.owner(key), rule -> new TreeSet<>())
            .add(ENGLISH.getProperty(key));
      }
    }
    return listed;
  }

  private static Set<String> placeholders(String template) {
    return PLACEHOLDER
        .matcher(template)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }
}
