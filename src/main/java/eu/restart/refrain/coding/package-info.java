/**
 * Codings, the only currency: one class a dialect of partners' files, anchoring, who said it, the
 * ledger, and the corpus that holds a study with all its material.
 *
 * <p>Entry points: {@link eu.restart.refrain.coding.Corpus#open}, {@link
 * eu.restart.refrain.coding.Codings}, {@link eu.restart.refrain.coding.Mentions}, {@link
 * eu.restart.refrain.coding.CodingsFile}. Imports {@code source}, {@code language}, {@code study},
 * {@code refi}, {@code codebook} and {@code transcript}.
 */
@NullMarked
package eu.restart.refrain.coding;

import org.jspecify.annotations.NullMarked;
