package eu.restart.refrain.comparison;

import eu.restart.refrain.language.Labels;

/**
 * A column of a comparison.
 *
 * @param id a country's code, or the id of a role, an about or a question; empty for what is stated
 *     nowhere
 * @param label the id where there is no better label
 * @param participants the people who could have mentioned it: the base n
 * @param groups the groups they sit in
 */
public record Column(String id, Labels label, int participants, int groups) {}
