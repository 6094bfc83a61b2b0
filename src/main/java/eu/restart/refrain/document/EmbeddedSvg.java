package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure's SVG within a page, as an image that needs no other file.
 *
 * <p>As an image, and not as elements of the page: a word processor into which the page is copied
 * keeps an image, and of elements it keeps their text alone.
 */
final class EmbeddedSvg {
  private static final Pattern SIZE =
      Pattern.compile(
          "<\\?xml[^>]*>\\s*<svg[^>]*?\\swidth=\"([0-9.]{1,9})cm\"\\s+height=\"([0-9.]{1,9})cm\"");
  private static final double PIXELS = 96 / 2.54;

  private EmbeddedSvg() {}

  /**
   * The image, of the size at which it was drawn; the page may make it larger or smaller.
   *
   * @throws IllegalArgumentException where there is no SVG, or one that runs a program
   */
  static String of(byte[] svg, String alternative) {
    String text = new String(SvgFile.of(svg), UTF_8);
    Matcher size = SIZE.matcher(text);
    String measures = "";
    if (size.lookingAt()) {
      measures =
          " width=\"%d\" height=\"%d\" style=\"--width:%scm\""
              .formatted(pixels(size.group(1)), pixels(size.group(2)), size.group(1));
    }
    return "<img alt=\""
        + MarkupText.of(alternative)
        + "\""
        + measures
        + " src=\"data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(text.getBytes(UTF_8))
        + "\"/>";
  }

  private static long pixels(String centimetres) {
    return Math.round(Double.parseDouble(centimetres) * PIXELS);
  }
}
