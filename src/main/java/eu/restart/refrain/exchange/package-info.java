/**
 * A study to and from other programs: what partners get back of what they sent.
 *
 * <p>Entry point: {@link eu.restart.refrain.exchange.ReturnedSheets#write}. Imports {@code source}
 * to {@code report}. Writes workbooks with fastexcel.
 */
@NullMarked
package eu.restart.refrain.exchange;

import org.jspecify.annotations.NullMarked;
