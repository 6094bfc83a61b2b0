package eu.restart.refrain.study;

import eu.restart.refrain.language.Labels;

/** A kind of participant, such as prison officers. */
public record Role(String id, Labels label) {}
