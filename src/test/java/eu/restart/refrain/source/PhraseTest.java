package eu.restart.refrain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static String said(String template, Object... arguments) {
    return Phrase.of(template, arguments).in(UnaryOperator.identity());
  }

  @ParameterizedTest
  @CsvSource({"0,rows are", "1,row is", "2,rows are", "21,rows are", "1.234,rows are"})
  void wordsGoWithTheirNumber(String number, String words) {
    assertThat(said("{0} {0|row is|rows are} of {1}", number, "it-1"))
        .isEqualTo(number + " " + words + " of it-1");
  }

  @ParameterizedTest
  @CsvSource({
    "0,rânduri",
    "1,rând",
    "2,rânduri",
    "19,rânduri",
    "20,de rânduri",
    "21,de rânduri",
    "100,de rânduri",
    "101,rânduri",
    "119,rânduri",
    "120,de rânduri",
    "1019,rânduri"
  })
  void romanianHasAThirdFormFromTwentyOn(String number, String words) {
    assertThat(said("{0} {0|rând|rânduri|de rânduri}", number)).isEqualTo(number + " " + words);
  }

  @ParameterizedTest
  @CsvSource({"{x|a|b}", "{9|a|b}", "a|b", "{0"})
  void whatAsksForNoArgumentStays(String text) {
    assertThat(said(text, "1")).isEqualTo(text);
  }
}
