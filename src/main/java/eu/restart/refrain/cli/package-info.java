/**
 * The command line: one class a command, nothing but wiring.
 *
 * <p>Entry point: {@link eu.restart.refrain.cli.Main}. Imports every other package; no other
 * package imports it. Home of picocli and of the progress bar.
 */
@NullMarked
package eu.restart.refrain.cli;

import org.jspecify.annotations.NullMarked;
