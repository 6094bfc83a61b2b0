/**
 * Codings counted and set beside each other: tables by country, role, about and question, each cell
 * with its base and its evidence.
 *
 * <p>Entry point: {@link eu.restart.refrain.comparison.Comparison#of}. Imports {@code source},
 * {@code language}, {@code study}, {@code codebook}, {@code transcript} and {@code coding}. Home of
 * Tablesaw.
 */
@NullMarked
package eu.restart.refrain.comparison;

import org.jspecify.annotations.NullMarked;
