package eu.restart.refrain.report;

import java.io.IOException;

/** The figures that documents show, by name, as files that are ready. */
interface Pictures {
  /** A figure as SVG. */
  byte[] svg(String name) throws IOException;

  /** A figure as PNG. */
  byte[] png(String name) throws IOException;
}
