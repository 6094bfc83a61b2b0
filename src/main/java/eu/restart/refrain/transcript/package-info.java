/**
 * Transcripts: one reader a format, speakers, times, notes, and the turns given to questions.
 *
 * <p>Entry points: {@link eu.restart.refrain.transcript.Transcript#open} for a group of a study,
 * {@link eu.restart.refrain.transcript.Transcript#read} for one file. Imports {@code source},
 * {@code language} and {@code study}. Documents are read through {@code source.Xml}, not POI.
 */
@NullMarked
package eu.restart.refrain.transcript;

import org.jspecify.annotations.NullMarked;
