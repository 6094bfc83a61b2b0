package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "it", "nb", "ro"})
  void speaksEachLanguageOfTheStudy(String code) {
    ChartWords words = ChartWords.in(new Language(code));
    assertThat(words.language()).isEqualTo(new Language(code));
    for (ChartWord word : ChartWord.values()) {
      assertThat(words.say(word)).as("%s", word).isNotBlank();
      assertThat(names(words.say(word))).isEqualTo(names(Samples.ENGLISH.say(word)));
      assertThat(Face.REGULAR.missing(words.say(word))).isEmpty();
      assertThat(Face.BOLD.missing(words.say(word))).isEmpty();
    }
  }

  @Test
  void hasTheLettersOfTheStudysLanguages() {
    String letters = "ăâîșțĂÂÎȘȚşţøåæØÅÆéèàìòùëïöüÉÈçñßœ–—“”„‘’«»…·×½€αβγЖж\u00a0\u2011";
    assertThat(Face.REGULAR.missing(letters)).isEmpty();
    assertThat(Face.BOLD.missing(letters)).isEmpty();
    assertThat(Face.REGULAR.missing("a漢漢")).containsExactly("漢");
  }

  @Test
  void fallsBackToEnglishAndSaysSo() {
    assertThat(ChartWords.in(new Language("fi")).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void fillsNamesInAndRefusesWhatIsMissing() {
    assertThat(Samples.ENGLISH.say(ChartWord.K_OF_N, Map.of("k", 3, "n", 8))).isEqualTo("3 of 8");
    assertThat(Samples.ENGLISH.say(ChartWord.BASE, Map.of("n", "{k}"))).isEqualTo("n = {k}");
    assertThatThrownBy(() -> Samples.ENGLISH.say(ChartWord.K_OF_N, Map.of("k", 3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChartWords(Language.ENGLISH, new EnumMap<>(ChartWord.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHalfGoesUp() {
    assertThat(Samples.ENGLISH.percent(0.125)).isEqualTo("13%");
    assertThat(Samples.ENGLISH.percent(57.0 / 200)).isEqualTo("29%");
    assertThat(ChartWords.in(new Language("nb")).percent(0.125)).isEqualTo("13\u00a0%");
    assertThat(Samples.ENGLISH.hundredths(0.125)).isEqualTo("0.13");
    assertThat(Samples.ENGLISH.hundredths(-0.004)).isEqualTo("0.00");
    assertThat(Samples.ROMANIAN.thousandths(0.6665)).isEqualTo("0,667");
    assertThat(Samples.ENGLISH.decimal(2.25)).isEqualTo("2.3");
  }

  private static List<String> names(String text) {
    return Pattern.compile("\\{\\w+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
