package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of figures.
 *
 * @param series of parts and bars, in the order of use
 * @param even whether they go from dark to light, so that a few of them are best taken further
 *     apart
 * @param shades from light to dark, even in lightness, for shares
 * @param ink of dots
 */
record Palette(List<Color> series, boolean even, List<Color> shades, Color ink) {
  private static final double[] LIGHTNESS = {92, 78, 63, 45, 23};
  private static final double INK_LIGHTNESS = 32;
  private static final double LIGHTEST_LINE = 74;

  /**
   * After Okabe and Ito (2008), in order of lightness (L* 22, 41, 53, 73, 83, 92); neighbours in a
   * bar are never less than nine apart. Shades of one hue, L* 92 to 23.
   */
  static final Palette HOUSE =
      new Palette(
          colours(0x1D3557, 0xA5401B, 0x0B8F6A, 0x7CB9F2, 0xF4C95D, 0xF1E6F0),
          true,
          colours(0xDFEAF3, 0xA9CBE2, 0x6BA3C9, 0x2F72A6, 0x0D3860),
          new Color(0x1F4E79));

  /** Greys, for a report that is printed in black. */
  private static final Palette GREY =
      of(colours(0x1F1F1F, 0x565656, 0x848484, 0xA9A9A9, 0xCCCCCC, 0xECECEC), true, 0);

  /** Six steps of viridis (Smith and van der Walt 2015). */
  private static final Palette VIRIDIS =
      of(colours(0x440154, 0x414487, 0x2A788E, 0x22A884, 0x7AD151, 0xFDE725), true, 2);

  /** What is stated nowhere is no series among the others. */
  static final Color UNSTATED = new Color(0xE6E6E6);

  /** Copies the lists. */
  Palette {
    series = List.copyOf(series);
    shades = List.copyOf(shades);
  }

  /** The palettes that have a name. */
  static Map<String, Palette> named() {
    return new TreeMap<>(Map.of("house", HOUSE, "grey", GREY, "viridis", VIRIDIS));
  }

  /** Colours of one's own; the first gives the shades. */
  static Palette of(List<Color> colours) {
    return of(colours, false, 0);
  }

  private static Palette of(List<Color> colours, boolean even, int main) {
    Color hue = colours.get(main);
    List<Color> shades =
        Arrays.stream(LIGHTNESS).mapToObj(light -> Colours.toned(hue, light)).toList();
    return new Palette(colours, even, shades, Colours.toned(hue, INK_LIGHTNESS));
  }

  private static List<Color> colours(int... values) {
    return Arrays.stream(values).mapToObj(Color::new).toList();
  }

  /** The colour of a series, from 0, of so many; after the last they come again. */
  Color series(int index, int of) {
    return series.get((even && of <= series.size() / 2 ? 2 * index : index) % series.size());
  }

  /** The colour of a thin line, from 0: that of a series, no lighter than is seen on white. */
  Color line(int index) {
    Color color = series.get(index % series.size());
    return Colours.lightness(color) > LIGHTEST_LINE ? Colours.toned(color, LIGHTEST_LINE) : color;
  }

  /** The shade of a share above 0, up to 1. */
  Color shade(double share) {
    double place = Math.clamp(share, 0, 1) * (shades.size() - 1);
    int below = (int) Math.min(place, shades.size() - 2);
    return Colours.mix(shades.get(below), shades.get(below + 1), place - below);
  }

  /** What joins two things, from the weakest to the strongest. */
  Color strength(double share) {
    Color strong = Colours.mix(ink, new Color(0x555555), 0.5);
    return Colours.mix(Colours.mix(Color.WHITE, strong, 0.27), strong, share);
  }
}
