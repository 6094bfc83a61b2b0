/**
 * Published worked examples, computed again: the proof that the figures are the ones a methods
 * reviewer would get by hand.
 *
 * <p>Entry points: {@link eu.restart.refrain.reference.Reference#shipped} and {@link
 * eu.restart.refrain.reference.Reference#read}. Imports {@code source}, {@code agreement} and
 * {@code comparison}.
 */
@NullMarked
package eu.restart.refrain.reference;

import org.jspecify.annotations.NullMarked;
