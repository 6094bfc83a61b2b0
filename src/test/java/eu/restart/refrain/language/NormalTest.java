package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Span;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  private static String fold(String text) {
    return Normal.of(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Een  Cel | een cel",
        "één\u00a0cel | een cel",
        "so\u00adci\u200baal | sociaal",
        "ţară ştiu | tara stiu",
        "țară știu | tara stiu",
        "«c’è» | 'c'e'",
        "“zo'n” | 'zo'n'",
        "wait… | wait…",
        "wait... | wait…",
        "wait.. | wait…",
        "va‐et – vient—là | va-et - vient-la",
        "a -- b | a - b",
        "ﬁne oﬃce | fine office",
        "Ærlig bønne Århus | aerlig bonne arhus",
        "STRASSE straße | strasse strasse",
        "İzmir ılık | izmir ilik",
        "１２ Ａ | 12 a",
      })
  void foldsWhatTypistsAndProgramsChange(String text, String folded) {
    assertThat(fold(text)).isEqualTo(folded);
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    String text = "deținuții, città, blåbærsyltetøy";
    assertThat(fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(fold(text));
  }

  @Test
  void findsTheWayBack() {
    String text = "Ze zei: «c’è\u00a0 trop­po  caldo» …";
    Normal normal = Normal.of(text);
    int at = normal.text().indexOf("c'e troppo caldo");
    Span back = normal.original(new Span(at, at + "c'e troppo caldo".length()));
    assertThat(back.of(text)).isEqualTo("c’è\u00a0 trop­po  caldo");
  }

  @Test
  void keepsTheMarksOfTheLastLetter() {
    String text = "cine știe\u0301 asta";
    Normal normal = Normal.of(text);
    int at = normal.text().indexOf("stie");
    assertThat(normal.original(new Span(at, at + 4)).of(text)).isEqualTo("știe\u0301");
  }

  @Test
  void anEmptySpanIsAPlace() {
    Normal normal = Normal.of("ﬁn");
    assertThat(normal.original(new Span(2, 2))).isEqualTo(new Span(1, 1));
    assertThat(normal.original(new Span(3, 3))).isEqualTo(new Span(2, 2));
    assertThat(Normal.of("").original(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThatThrownBy(() -> normal.original(new Span(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void everyStretchOfTheOriginalFoldsToWhereItCameFrom() {
    Random random = new Random(7);
    String letters = "aÀbç şţ  ﬁ’“…—-.\u00ad\u0301\u200bøÆ\uD83D\uDE00\n\t";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Normal normal = Normal.of(text.toString());
      int last = 0;
      for (int i = 0; i < normal.text().length(); i++) {
        Span one = normal.original(new Span(i, i + 1));
        assertThat(one.start()).isGreaterThanOrEqualTo(last);
        assertThat(one.length()).isPositive();
        assertThat(one.end()).isLessThanOrEqualTo(text.length());
        last = one.start();
      }
      assertThat(Normal.of(normal.text()).text()).isEqualTo(normal.text());
    }
  }

  @Test
  void aLongRunOfLigaturesFits() {
    assertThat(fold("ﬃ".repeat(1000))).isEqualTo("ffi".repeat(1000));
  }
}
