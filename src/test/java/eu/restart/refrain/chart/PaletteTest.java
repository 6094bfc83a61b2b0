package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void seriesStayApartInGrey() {
    for (int of : List.of(2, 3, 4, 5, 6)) {
      for (int i = 1; i < of; i++) {
        assertThat(
                Colours.lightness(Palette.HOUSE.series(i, of))
                    - Colours.lightness(Palette.HOUSE.series(i - 1, of)))
            .as("%s of %s", i, of)
            .isGreaterThan(8.5);
      }
    }
  }

  @Test
  void seriesStayApartForColourBlindReaders() {
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        Color one = Palette.HOUSE.series(i, 6);
        Color other = Palette.HOUSE.series(j, 6);
        assertThat(Colours.apartToTheColourBlind(one, other)).as("%s, %s", i, j).isGreaterThan(20);
        assertThat(Colours.apart(one, other)).as("%s and %s", i, j).isGreaterThan(20);
      }
    }
  }

  @Test
  void shadesGrowDarkerWithTheShare() {
    for (double share = 0.05; share <= 1; share += 0.05) {
      assertThat(Colours.lightness(Palette.HOUSE.shade(share)))
          .isLessThan(Colours.lightness(Palette.HOUSE.shade(share - 0.05)));
    }
    assertThat(Palette.HOUSE.shade(2)).isEqualTo(Palette.HOUSE.shade(1));
  }

  @Test
  void numbersCanBeReadOnEveryColour() {
    for (double share = 0; share <= 1; share += 0.01) {
      assertReadable(Palette.HOUSE.shade(share));
    }
    for (int i = 0; i < 6; i++) {
      assertReadable(Palette.HOUSE.series(i, 6));
    }
  }

  private static void assertReadable(Color color) {
    double one = Colours.luminance(color) + 0.05;
    double other = Colours.luminance(Colours.textOn(color)) + 0.05;
    assertThat(Math.max(one, other) / Math.min(one, other)).isGreaterThan(4.5);
  }

  @Test
  void everyNamedPaletteStaysApartInGreyAndHasReadableShades() {
    Palette.named()
        .forEach(
            (name, palette) -> {
              for (int i = 1; i < 6; i++) {
                assertThat(
                        Colours.lightness(palette.series(i, 6))
                            - Colours.lightness(palette.series(i - 1, 6)))
                    .as(name)
                    .isGreaterThan(8.5);
              }
              for (double share = 0; share <= 1; share += 0.02) {
                assertReadable(palette.shade(share));
              }
            });
  }

  @Test
  void anyColourGivesShadesFromLightToDark() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      Palette palette =
          Palette.of(
              List.of(new Color(random.nextInt(1 << 24)), new Color(random.nextInt(1 << 24))));
      for (int i = 1; i < palette.shades().size(); i++) {
        assertThat(Colours.lightness(palette.shades().get(i)))
            .isLessThan(Colours.lightness(palette.shades().get(i - 1)) - 8);
      }
      assertThat(Colours.lightness(palette.line(0))).isLessThan(75);
    }
  }

  @Test
  void aColourOfLessThanThreeToOneAgainstWhiteNeedsALine() {
    assertThat(Colours.isPale(new Color(0xF4C95D))).isTrue();
    assertThat(Colours.isPale(new Color(0x7CB9F2))).isTrue();
    assertThat(Colours.isPale(new Color(0x0B8F6A))).isFalse();
  }
}
