package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A figure's SVG as a file within another. */
final class SvgFile {
  private SvgFile() {}

  /**
   * The SVG without a document type, which books may not have and Word does not need.
   *
   * @throws IllegalArgumentException where there is no SVG, or one that runs a program
   */
  static byte[] of(byte[] svg) {
    String text = new String(svg, UTF_8);
    int from = text.indexOf("<svg");
    if (from < 0 || text.contains("<script")) {
      throw new IllegalArgumentException("no figure");
    }
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.substring(from)).getBytes(UTF_8);
  }
}
