/**
 * What may be told of people: small cells, attributions, pseudonyms.
 *
 * <p>Entry points: {@link eu.restart.refrain.privacy.Tellable}, the corpus that is counted, without
 * what must not be told; {@link eu.restart.refrain.privacy.SmallCells}, whose {@code mask} every
 * comparison passes before it is shown; and {@link eu.restart.refrain.privacy.Disclosure}, which
 * says whether an attribute of a speaker may be told. Imports {@code source} to {@code comparison}.
 */
@NullMarked
package eu.restart.refrain.privacy;

import org.jspecify.annotations.NullMarked;
