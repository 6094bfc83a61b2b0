package eu.restart.refrain.document;

import eu.restart.refrain.language.Language;
import java.util.List;

/**
 * A document apart from any format.
 *
 * @param subtitle one line below the title; may be empty
 * @param language in which it is written
 * @param imprint who wrote it, and when
 */
public record Document(
    String title, String subtitle, Language language, Imprint imprint, List<Block> blocks) {
  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A document of which nobody says who wrote it. */
  public Document(String title, String subtitle, Language language, List<Block> blocks) {
    this(title, subtitle, language, Imprint.NONE, blocks);
  }
}
