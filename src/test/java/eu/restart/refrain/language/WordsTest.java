package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "L'isolamento, c’è! | l isolamento c è",
        "niet-pluis 24/7 PTSS | niet pluis 24 7 ptss",
        "Ştiu că ţara | știu că țara",
        "ΣΟΦΟΣ | σοφο\u03c2",
        "ОЧЕНЬ плохо | очень плохо",
        "a\u00adb | a b",
        "va_et | va et",
        "… — | ~~",
      })
  void cutsAndFolds(String text, String forms) {
    assertThat(String.join(" ", Words.of(text).stream().map(Words.Word::form).toList()))
        .isEqualTo(forms);
  }

  @Test
  void aDecomposedWordHasTheFormOfTheComposedOne() {
    String text = "Perché ŞI ȚARĂ blåbær";
    List<Words.Word> apart = Words.of(Normalizer.normalize(text, Normalizer.Form.NFD));
    assertThat(apart.stream().map(Words.Word::form))
        .containsExactly("perché", "și", "țară", "blåbær");
    assertThat(apart.getFirst().span()).isEqualTo(new Span(0, 7));
  }

  @Test
  void countsWithoutMakingWords() {
    assertThat(Words.count("")).isZero();
    assertThat(Words.count("een, twee — drie")).isEqualTo(3);
  }

  @Test
  void aPartOfATextEndsWhereItEnds() {
    Words.Cursor cursor = new Words.Cursor().over("alpha beta", 2, 8);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.form()).isEqualTo("pha");
    assertThat(cursor.start()).isEqualTo(2);
    assertThat(cursor.end()).isEqualTo(5);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.form()).isEqualTo("be");
    assertThat(cursor.next()).isFalse();
    assertThat(cursor.length()).isZero();
  }

  @Test
  void aWordLongerThanTheRoomFits() {
    assertThat(Words.of("é".repeat(1000)).getFirst().form()).hasSize(1000);
    assertThat(Words.of("e\u0301".repeat(1000)).getFirst().form()).hasSize(1000);
  }

  @Test
  void everyCharacterFoldsAsTheWholeWordWould() {
    for (int c = 1; c < 0x20000; c++) {
      check("x" + Character.toString(c) + "Y");
    }
  }

  @Test
  void anyTextIsCutAsTheRuleSays() {
    Random random = new Random(11);
    int[] letters = {'a', 'Z', 'İ', 'Σ', 'ş', 0x301, 0x327, ' ', '\'', 0x1F600, 0x1D400, 0xD800};
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        int letter = letters[random.nextInt(letters.length)];
        text.append(letter == 0xD800 ? "\uD800" : Character.toString(letter));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    List<Words.Word> expected = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String form =
          Normalizer.normalize(matcher.group().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
              .replace('ş', 'ș')
              .replace('ţ', 'ț');
      expected.add(new Words.Word(new Span(matcher.start(), matcher.end()), form));
    }
    assertThat(Words.of(text)).isEqualTo(expected);
  }
}
