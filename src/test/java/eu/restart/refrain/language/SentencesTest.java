package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private static final Sentences SENTENCES = new Sentences();

  private static List<String> of(String language, String text) {
    return SENTENCES.of(new Language(language), text).stream()
        .map(span -> span.of(text).strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nl | Dat zei dr. Jansen ook. | Daarna ging hij weg.",
        "nl | Er is veel, bijv. Te weinig licht. | Dat klopt.",
        "nl | Ik ben moe! | Echt waar?",
        "nb | Det er mye, f.eks. Isolasjon. | Ja, det er det.",
        "ro | L-am întrebat pe dl. Popescu de două ori. | Nu a răspuns.",
        "it | Manca tutto: letti, coperte ecc. Ma si lavora. | ~~",
        "it | Non ce la faccio più. | Davvero, è troppo.",
        "en | We asked Mr. Brown about it. | He said no.",
      })
  void anAbbreviationEndsNoSentence(String language, String first, String second) {
    assertThat(of(language, (first + " " + second).strip()))
        .isEqualTo(second.isEmpty() ? List.of(first) : List.of(first, second));
  }

  @Test
  void tilesAnyText() {
    Random random = new Random(3);
    String letters = "aB. !?…\n'dr";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int at = 0;
      for (Span span : SENTENCES.of(Language.ENGLISH, text.toString())) {
        assertThat(span.start()).isEqualTo(at);
        assertThat(span.length()).isPositive();
        at = span.end();
      }
      assertThat(at).isEqualTo(text.length());
    }
  }

  @Test
  void nothingAndBlanks() {
    assertThat(of("nl", "")).isEmpty();
    assertThat(SENTENCES.of(Language.ENGLISH, "  \n")).containsExactly(new Span(0, 3));
  }
}
