package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours that stay apart for colour-blind readers and in grey: each step is also a step in
 * lightness.
 */
final class Palette {
  /**
   * After Okabe and Ito (2008), in order of lightness (L* 22, 41, 53, 73, 83, 92); neighbours in a
   * bar are never less than nine apart.
   */
  static final List<Color> SERIES =
      List.of(
          new Color(0x1D3557),
          new Color(0xA5401B),
          new Color(0x0B8F6A),
          new Color(0x7CB9F2),
          new Color(0xF4C95D),
          new Color(0xF1E6F0));

  /** What is stated nowhere is no series among the others. */
  static final Color UNSTATED = new Color(0xE6E6E6);

  /** One hue from light to dark, even in lightness (L* 92 to 23). */
  private static final List<Color> SHADES =
      List.of(
          new Color(0xDFEAF3),
          new Color(0xA9CBE2),
          new Color(0x6BA3C9),
          new Color(0x2F72A6),
          new Color(0x0D3860));

  private static final Color DARK_TEXT = Color.BLACK;

  private Palette() {}

  /** Whether a colour needs a line around it on white paper. */
  static boolean isPale(Color color) {
    return luminance(color) > 0.7;
  }

  /** The shade of a share above 0, up to 1. */
  static Color shade(double share) {
    double place = Math.clamp(share, 0, 1) * (SHADES.size() - 1);
    int below = (int) Math.min(place, SHADES.size() - 2);
    return mix(SHADES.get(below), SHADES.get(below + 1), place - below);
  }

  /** Black or white, whichever reads better on a colour (WCAG 2 contrast). */
  static Color textOn(Color color) {
    double white = 1.05 / (luminance(color) + 0.05);
    double dark = (luminance(color) + 0.05) / (luminance(DARK_TEXT) + 0.05);
    return dark >= white ? DARK_TEXT : Color.WHITE;
  }

  /** Relative luminance as WCAG 2 defines it, from 0 to 1. */
  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
}
