/**
 * The explorer: a study's talk, codings and counts as one HTML page that needs no network and no
 * other file, and counts by itself what a reader asks for.
 *
 * <p>Entry point: {@link eu.restart.refrain.explorer.Explorer#page}. Imports {@code source} to
 * {@code privacy}.
 */
@NullMarked
package eu.restart.refrain.explorer;

import org.jspecify.annotations.NullMarked;
