package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "it", "nb", "ro"})
  void everyListIsThereFoldedAndKeepsTheNegations(String code) {
    Language language = new Language(code);
    assertThat(Stopwords.of(language)).hasSizeGreaterThan(80);
    assertThat(Negation.of(language)).hasSizeGreaterThan(8);
    assertThat(Stopwords.of(language)).doesNotContainAnyElementsOf(Negation.of(language));
    List<String> all = new ArrayList<>(Stopwords.of(language));
    all.addAll(Negation.of(language));
    for (String word : all) {
      assertThat(Words.of(word)).extracting(Words.Word::form).containsExactly(word);
    }
  }

  @Test
  void anotherLanguageHasNoLists() {
    assertThat(Stopwords.of(new Language("fi"))).isEmpty();
    assertThat(Negation.of(new Language("fi"))).isEmpty();
    assertThat(ContentWords.in(new Language("fi")).of("Se on hyvä"))
        .containsExactly("se", "on", "hyvä");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | How would you describe the internal support network?"
            + " | So the network of support here, internally, can you describe it?",
        "nl | Hoe zou u het interne steunnetwerk omschrijven?"
            + " | Als je het steunnetwerk zou moeten omschrijven, intern bedoel ik?",
        "it | Come descrivereste la rete di supporto interna?"
            + " | Parliamo della rete interna: che supporto c'è?",
        "nb | Hvordan vil dere beskrive det interne støttenettverket?"
            + " | Kan dere beskrive støttenettverket internt her?",
        "ro | Cum ați descrie rețeaua internă de sprijin?"
            + " | Vorbim despre reţeaua de sprijin internă.",
      })
  void aQuestionIsFoundInTheModeratorsWords(String language, String guide, String asked) {
    ContentWords content = ContentWords.in(new Language(language));
    assertThat(Likeness.contained(content, guide, asked)).isGreaterThanOrEqualTo(0.6);
    assertThat(Likeness.contained(content, guide, "1, 2, 3")).isZero();
    assertThat(Likeness.ofTexts(content, guide, guide)).isEqualTo(1);
    assertThat(Likeness.ofTexts(content, guide, asked))
        .isBetween(0.3, 1.0)
        .isEqualTo(Likeness.ofTexts(content, asked, guide));
  }

  @Test
  void diceByHand() {
    ContentWords content = ContentWords.in(Language.ENGLISH);
    assertThat(Likeness.ofTexts(content, "cell window door", "cell window"))
        .isCloseTo(0.8, within(1e-12));
    assertThat(Likeness.ofTexts(content, "the", "a")).isZero();
    assertThat(Likeness.contained(content, "the", "cell")).isZero();
  }
}
