package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine refusals and how every p is worded. */
class RuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "nb", "nl", "ro"})
  void everyLanguageSaysEachRuleAndTheWordingOfEveryP(String code) {
    Map<String, String> words = RuleWords.in(new Language(code));
    assertThat(words)
        .containsOnlyKeys(
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "groups",
            "exploratory",
            "planned",
            "rule");
    assertThat(words.values()).allMatch(text -> !text.isBlank());
    assertThat(words.get("groups")).doesNotContainIgnoringCase("country", "land", "paese", "țar");
  }

  @Test
  void theNumbersRunFromOneToNine() {
    Set<Integer> numbers = new HashSet<>();
    for (Rule rule : Rule.values()) {
      numbers.add(rule.number());
    }
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @ParameterizedTest
  @EnumSource
  void theEnglishSentenceIsTheEnumsOwnAndOthersDiffer(Rule rule) {
    assertThat(rule.sentence(Language.ENGLISH)).isEqualTo(rule.sentence());
    assertThat(rule.sentence(new Language("ro"))).isNotEqualTo(rule.sentence());
    assertThat(rule.sentence(new Language("fr"))).isEqualTo(rule.sentence());
  }
}
