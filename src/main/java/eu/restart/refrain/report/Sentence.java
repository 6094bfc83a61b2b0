package eu.restart.refrain.report;

/**
 * A sentence of the report before it has a place.
 *
 * @param name unique within its section and the same in every language and run
 */
record Sentence(String name, String text) {}
