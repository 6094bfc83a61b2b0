package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void seriesStayApartInGrey() {
    for (int of : List.of(2, 3, 4, 5, 6)) {
      for (int i = 1; i < of; i++) {
        assertThat(lightness(Theme.HOUSE.series(i, of)) - lightness(Theme.HOUSE.series(i - 1, of)))
            .as("%s of %s", i, of)
            .isGreaterThan(8.5);
      }
    }
  }

  /** Machado, Oliveira and Fernandes (2009), table 1, severity 1.0, on linear light. */
  @Test
  void seriesStayApartForColourBlindReaders() {
    double[][][] eyes = {
      {
        {0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}
      },
      {
        {0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}
      },
      {
        {1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}
      }
    };
    for (double[][] eye : eyes) {
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < i; j++) {
          double[] one = seen(Theme.HOUSE.series(i, 6), eye);
          double[] other = seen(Theme.HOUSE.series(j, 6), eye);
          double apart =
              Math.sqrt(
                  Math.pow(one[0] - other[0], 2)
                      + Math.pow(one[1] - other[1], 2)
                      + Math.pow(one[2] - other[2], 2));
          assertThat(apart).as("%s and %s", i, j).isGreaterThan(20);
        }
      }
    }
  }

  @Test
  void shadesGrowDarkerWithTheShare() {
    for (double share = 0.05; share <= 1; share += 0.05) {
      assertThat(lightness(Palette.shade(share)))
          .isLessThan(lightness(Palette.shade(share - 0.05)));
    }
    assertThat(Palette.shade(2)).isEqualTo(Palette.shade(1));
  }

  @Test
  void numbersCanBeReadOnEveryColour() {
    for (double share = 0; share <= 1; share += 0.01) {
      assertReadable(Palette.shade(share));
    }
    for (int i = 0; i < 6; i++) {
      assertReadable(Theme.HOUSE.series(i, 6));
    }
  }

  private static void assertReadable(Color color) {
    double one = Palette.luminance(color) + 0.05;
    double other = Palette.luminance(Palette.textOn(color)) + 0.05;
    assertThat(Math.max(one, other) / Math.min(one, other)).isGreaterThan(4.5);
  }

  /** CIE 1976 L*, from 0 to 100. */
  private static double lightness(Color color) {
    return 116 * root(Palette.luminance(color)) - 16;
  }

  private static double[] seen(Color color, double[][] eye) {
    double[] in = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] out = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        out[row] += eye[row][column] * in[column];
      }
      out[row] = Math.clamp(out[row], 0, 1);
    }
    double x = (0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.9505;
    double y = 0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2];
    double z = (0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.089;
    return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
  }

  private static double root(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
