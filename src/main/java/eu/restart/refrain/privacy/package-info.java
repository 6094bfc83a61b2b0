/**
 * What may be told of people: small cells, attributions, pseudonyms.
 *
 * <p>Entry point: {@link eu.restart.refrain.privacy.Disclosure}. Imports {@code source} to {@code
 * comparison}.
 */
@NullMarked
package eu.restart.refrain.privacy;

import org.jspecify.annotations.NullMarked;
