/**
 * The codebook: codes under themes, how each is said in each language, and the catalogue of
 * practices.
 *
 * <p>Entry point: {@link eu.restart.refrain.codebook.Codebook#open}. Imports {@code source} and
 * {@code language}.
 */
@NullMarked
package eu.restart.refrain.codebook;

import org.jspecify.annotations.NullMarked;
