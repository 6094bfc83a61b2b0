/**
 * Tagging: the codebook's patterns found in transcripts by one compiled matcher, and how far the
 * machine's codings agree with people's.
 *
 * <p>Entry points: {@link eu.restart.refrain.tagging.Tagging#of}, {@link
 * eu.restart.refrain.tagging.LexiconTagger}, {@link eu.restart.refrain.tagging.PatternMatcher} for
 * any text, {@link eu.restart.refrain.tagging.Judgement}. Imports {@code source}, {@code language},
 * {@code study}, {@code codebook}, {@code transcript} and {@code coding}.
 */
@NullMarked
package eu.restart.refrain.tagging;

import org.jspecify.annotations.NullMarked;
