/**
 * Transcripts: one reader a format, speakers, times, notes, and the turns given to questions.
 *
 * <p>Entry point: {@link eu.restart.refrain.transcript.Transcript#open}. Imports {@code source},
 * {@code language} and {@code study}. Home of POI's reading of documents.
 */
@NullMarked
package eu.restart.refrain.transcript;

import org.jspecify.annotations.NullMarked;
