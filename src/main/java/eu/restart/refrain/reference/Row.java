package eu.restart.refrain.reference;

/**
 * One figure of a worked example beside the one computed here.
 *
 * @param name of the example
 * @param key of the figure, with its place in a list or table where it stands in one
 * @param expected as published
 * @param got computed here; {@code -} where there is none
 * @param tolerance how far they may be apart
 */
public record Row(
    String name, String key, String expected, String got, String tolerance, boolean pass) {}
