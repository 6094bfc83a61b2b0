package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the kinds that are no plain table. */
class KindFilesTest {
  private static final List<String> NAMES = Samples.LONG.subList(0, 3);

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "it", "nb", "ro"})
  void everyKindSpeaksEveryLanguageTheSameTwice(String code) {
    ChartWords words = ChartWords.in(new Language(code));
    Map<String, Figure> once = KindSamples.each(NAMES, 5, words);
    Map<String, Figure> again = KindSamples.each(NAMES, 5, words);
    Map<String, byte[]> files = FigureFiles.make(once, 12).value();
    Map<String, byte[]> others = FigureFiles.make(again, 12).value();
    assertThat(files.keySet()).hasSize(once.size() * 5).isEqualTo(others.keySet());
    files.forEach(
        (name, bytes) -> assertThat(Arrays.equals(bytes, others.get(name))).as(name).isTrue());
    once.forEach(
        (name, figure) -> {
          assertThat(figure.alternative()).as(name).isNotBlank().doesNotContain("{", "}");
          assertThat(figure.reading()).startsWith(figure.alternative());
          assertThat(figure.text())
              .contains(words.say(ChartWord.HOW_COUNTED), words.say(ChartWord.ALTERNATIVE));
          assertThat(figure.csv().lines().skip(1)).isNotEmpty();
        });
  }

  @Test
  void aFigureOfNothingIsItsWords() {
    KindSamples.each(NAMES, 0, Samples.ENGLISH)
        .forEach((name, figure) -> assertThat(figure.draw(8).inks()).as(name).isNotEmpty());
  }

  @Test
  void aNetworkHasNoLineForWhatMayBeChance() {
    PairNetwork network =
        (PairNetwork)
            Objects.requireNonNull(KindSamples.each(NAMES, 9, Samples.ENGLISH).get("network"));
    PairNetwork fewer = new PairNetwork(network.caption(), network.codes(), 7, network.words());
    assertThat(network.lines()).isNotEmpty().allMatch(pair -> pair.both() >= 3);
    assertThat(fewer.lines()).isNotEmpty().allMatch(pair -> pair.both() >= 7);
    assertThat(texts(fewer)).anyMatch(text -> text.startsWith("Without a line:"));
  }

  @Test
  void undefinedAgreementIsSaidAndHasNoDot() {
    AgreementDots dots =
        (AgreementDots)
            Objects.requireNonNull(KindSamples.each(NAMES, 5, Samples.ENGLISH).get("agreement"));
    assertThat(texts(dots)).contains("undefined").anyMatch(text -> text.contains("≥ 0.667"));
  }

  private static List<String> texts(Figure figure) {
    return figure.draw(16).inks().stream()
        .filter(Ink.Letters.class::isInstance)
        .map(ink -> ((Ink.Letters) ink).text())
        .toList();
  }
}
