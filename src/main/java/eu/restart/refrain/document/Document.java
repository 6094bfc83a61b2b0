package eu.restart.refrain.document;

import eu.restart.refrain.language.Language;
import java.util.List;

/**
 * A document apart from any format.
 *
 * @param subtitle one line below the title; may be empty
 * @param language in which it is written
 */
public record Document(String title, String subtitle, Language language, List<Block> blocks) {
  /** Copies the blocks. */
  public Document {
    blocks = List.copyOf(blocks);
  }
}
