package eu.restart.refrain.study;

import eu.restart.refrain.language.Labels;

/** A question of the shared interview guide, in the languages of the study. */
public record Question(String id, Labels text) {}
