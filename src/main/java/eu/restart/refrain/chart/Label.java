package eu.restart.refrain.chart;

/**
 * A row or a column of a figure.
 *
 * @param id as in the tables
 * @param text as the reader sees it, in the figure's language
 */
public record Label(String id, String text) {}
