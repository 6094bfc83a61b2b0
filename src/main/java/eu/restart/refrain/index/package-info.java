/**
 * The index of turns: search, and keyword in context.
 *
 * <p>Entry point: {@link eu.restart.refrain.index.TurnIndex#open}. Imports {@code source}, {@code
 * language}, {@code study}, {@code codebook}, {@code transcript} and {@code coding}. Home of
 * Lucene's index and search.
 */
@NullMarked
package eu.restart.refrain.index;

import org.jspecify.annotations.NullMarked;
