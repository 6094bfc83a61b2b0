/**
 * A study to and from partners and other programs: the folder of a new study with a workbook for
 * coding, and what partners get back of what they sent.
 *
 * <p>Entry points: {@link eu.restart.refrain.exchange.StudyTemplate}, {@link
 * eu.restart.refrain.exchange.ReturnedSheets#write}. Imports {@code source} to {@code report}.
 * Writes workbooks with fastexcel.
 */
@NullMarked
package eu.restart.refrain.exchange;

import org.jspecify.annotations.NullMarked;
