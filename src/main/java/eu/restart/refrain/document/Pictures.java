package eu.restart.refrain.document;

import eu.restart.refrain.language.Language;
import java.io.IOException;

/** The figures that documents show, as files that are ready. */
public interface Pictures {
  /** A figure as SVG; the name is that of {@link #file}. */
  byte[] svg(String name) throws IOException;

  /** A figure as PNG; the name is that of {@link #file}. */
  byte[] png(String name) throws IOException;

  /** The name of a figure's file without ending: each language has its own. */
  static String file(Block.Picture picture, Language language) {
    return file(picture.name(), language);
  }

  /** The same, from the name of a figure in any language. */
  static String file(String name, Language language) {
    return name.replaceAll("[^A-Za-z0-9._-]", "-") + "." + language;
  }
}
