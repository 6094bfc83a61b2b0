package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.List;

/** How colours look: on paper, in grey, to colour-blind readers, and beside each other. */
final class Colours {
  /** Below this contrast with white an area needs a line around it (WCAG 2.2, 1.4.11). */
  private static final double LEAST_CONTRAST = 3;

  /**
   * Protanopia, deuteranopia and tritanopia on linear light: Machado, Oliveira and Fernandes
   * (2009), table 1, severity 1.0.
   */
  private static final List<double[][]> EYES =
      List.of(
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  private static final double[][] SEEING = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  private Colours() {}

  /** Whether a colour needs a line around it on white paper. */
  static boolean isPale(Color color) {
    return onWhite(color) < LEAST_CONTRAST;
  }

  /** The contrast with white paper, from 1 to 21 (WCAG 2). */
  static double onWhite(Color color) {
    return 1.05 / (luminance(color) + 0.05);
  }

  /** Black or white, whichever reads better on a colour (WCAG 2 contrast). */
  static Color textOn(Color color) {
    double dark = (luminance(color) + 0.05) / (luminance(Color.BLACK) + 0.05);
    return dark >= onWhite(color) ? Color.BLACK : Color.WHITE;
  }

  /** Relative luminance as WCAG 2 defines it, from 0 to 1. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  /** CIE 1976 L*, from 0 to 100. */
  static double lightness(Color color) {
    return 116 * root(luminance(color)) - 16;
  }

  /**
   * A colour of another lightness, from 0 to 100: mixed with as much white or black as it takes.
   */
  static Color toned(Color color, double lightness) {
    Color end = lightness > lightness(color) ? Color.WHITE : Color.BLACK;
    double less = 0;
    double more = 1;
    for (int step = 0; step < 20; step++) {
      double part = (less + more) / 2;
      boolean beyond = lightness(mix(color, end, part)) > lightness;
      if (beyond == end.equals(Color.WHITE)) {
        more = part;
      } else {
        less = part;
      }
    }
    return mix(color, end, less);
  }

  /** How far two colours lie apart (CIE 1976 distance in L*a*b*). */
  static double apart(Color one, Color other) {
    return distance(seen(one, SEEING), seen(other, SEEING));
  }

  /** The same for those of the colour-blind to whom they lie nearest. */
  static double apartToTheColourBlind(Color one, Color other) {
    return EYES.stream()
        .mapToDouble(eye -> distance(seen(one, eye), seen(other, eye)))
        .min()
        .orElse(0);
  }

  static Color mix(Color one, Color other, double part) {
    return new Color(
        mix(one.getRed(), other.getRed(), part),
        mix(one.getGreen(), other.getGreen(), part),
        mix(one.getBlue(), other.getBlue(), part));
  }

  private static int mix(int one, int other, double part) {
    return (int) Math.round(one + (other - one) * part);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }

  /** L*, a* and b* (CIE 1976, D65) of what an eye makes of a colour. */
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
}
