package eu.restart.refrain.comparison;

import eu.restart.refrain.language.Labels;

/**
 * A column of a comparison.
 *
 * @param id a country's code, or the id of a role, an about or a question; empty for what is not
 *     stated: a role not known, an about not said, talk outside every question
 * @param label none where the study gives none, and for what is not stated
 * @param participants the base n: the people who could have mentioned it, those who never spoke
 *     among them
 * @param groups the groups they sit in
 */
public record Column(String id, Labels label, int participants, int groups) {
  /** The column id of a cell over all columns; no id of a study. */
  public static final String TOTAL = "*";
}
