package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  private static Set<Language> languages(String... codes) {
    return Arrays.stream(codes).map(Language::new).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We are short of staff every single night and nobody seems to care about it.",
        "nl | Wij hebben elke nacht te weinig collega's en niemand lijkt zich daar druk om te maken.",
        "it | Ogni notte siamo in pochi sul piano e a nessuno sembra importare davvero niente.",
        "nb | Vi er altfor få på jobb om natten, og det virker ikke som om noen bryr seg om det.",
        "ro | În fiecare noapte suntem prea puțini pe secție și nimănui nu pare să îi pese.",
      })
  void namesTheLanguagesOfTheStudy(String language, String text) {
    LanguageDetector.Guess guess =
        detector.best(text, languages("en", "nl", "it", "nb", "ro")).orElseThrow();
    assertThat(guess.language()).isEqualTo(new Language(language));
    assertThat(guess.score()).isBetween(0.0, 1.0);
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() {
    assertThat(detector.best("12:30 ... --", languages("en", "nl"))).isEmpty();
    assertThat(detector.best("A clear English sentence.", languages())).isEmpty();
    assertThat(detector.best("A clear English sentence.", languages("qq"))).isEmpty();
  }
}
