/**
 * Figures: a comparison as plain labels and numbers, drawn for print as PNG, SVG and PDF, each with
 * its numbers and the words that say what it shows.
 *
 * <p>Entry points: {@link eu.restart.refrain.chart.Heatmap#ofThemes} and its sisters, {@link
 * eu.restart.refrain.chart.FigureFiles#write}. Imports {@code source}, {@code language}, {@code
 * study}, {@code codebook}, {@code coding} and {@code comparison}. Home of JFreeChart, of XML
 * Graphics Commons and of PDFBox.
 */
@NullMarked
package eu.restart.refrain.chart;

import org.jspecify.annotations.NullMarked;
