/**
 * What goes out to partners and other tools: the folder of a new study, with a workbook for coding.
 *
 * <p>Entry point: {@link eu.restart.refrain.exchange.StudyTemplate}. Imports {@code source}, {@code
 * language}, {@code study} and {@code codebook}.
 */
@NullMarked
package eu.restart.refrain.exchange;

import org.jspecify.annotations.NullMarked;
