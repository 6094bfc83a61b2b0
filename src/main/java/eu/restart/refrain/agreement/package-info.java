/**
 * How far coders agree: coefficients as pure functions over small tables of values, intervals by
 * resampling, and the agreement of a study's coders, machines beside people.
 *
 * <p>Entry points: {@link eu.restart.refrain.agreement.Agreement#of} and {@link
 * eu.restart.refrain.agreement.Boundaries#of} for a study; {@link
 * eu.restart.refrain.agreement.KrippendorffAlpha}, {@link eu.restart.refrain.agreement.CohenKappa}
 * and their like for tables of one's own. A coefficient that the data leave undefined is a value of
 * its own, never 1, 0 or NaN. Imports {@code source}, {@code language}, {@code study}, {@code
 * codebook}, {@code transcript} and {@code coding}.
 */
@NullMarked
package eu.restart.refrain.agreement;

import org.jspecify.annotations.NullMarked;
