package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Labels;
import java.util.List;

/**
 * An intervention of the literature review.
 *
 * @param category id of one of the review's categories
 * @param country ISO 3166 code of two letters, or EU
 * @param evidence the evidence that the review states; empty where it states none
 * @param link where to read more; empty where the review gives none
 * @param codes ids of codes under which people code what participants themselves say of such a
 *     practice
 */
public record Practice(
    String id,
    String category,
    Labels categoryLabel,
    Labels name,
    String country,
    Labels description,
    String evidence,
    String link,
    List<String> codes) {
  /** Copies the list. */
  public Practice {
    codes = List.copyOf(codes);
  }
}
