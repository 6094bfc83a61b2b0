package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Style STYLE = Theme.HOUSE.label();

  @Test
  void wrapsAtSpacesAndAfterHyphens() {
    assertThat(STYLE.wrap("Groot-Brittannië en Noord-Ierland", 54))
        .containsExactly("Groot-", "Brittannië en", "Noord-Ierland");
    assertThat(STYLE.wrap("short", 500)).containsExactly("short");
    assertThat(STYLE.wrap("  two   spaces ", 500)).containsExactly("two   spaces");
    assertThat(STYLE.wrap("", 50)).containsExactly("");
    assertThat(STYLE.wrap("a\nb", 50)).containsExactly("a", "b");
  }

  @Test
  void breaksAWordThatIsTooLongAndLosesNoLetter() {
    String word = "Arbeidsongeschiktheidsverzekeringsmaatschappij";
    List<String> lines = STYLE.wrap(word, 60);
    assertThat(lines).allMatch(line -> STYLE.width(line) <= 60);
    assertThat(String.join("", lines).replace("-", "")).isEqualTo(word);
    assertThat(lines.getLast().length()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void endsWhereNotEvenALetterFits() {
    assertThat(STYLE.wrap("abc", 1)).containsExactly("a-", "b-", "c");
  }

  @Test
  void measuresAsTheFontFileSays() {
    assertThat(Face.REGULAR.width("A", 2048)).isCloseTo(1366, within(1e-9));
    assertThat(Face.BOLD.width("AA", 1024)).isCloseTo(1479, within(1e-9));
  }
}
