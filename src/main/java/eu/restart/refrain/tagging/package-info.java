/**
 * Tagging: the codebook's patterns found in transcripts by one compiled matcher, a classifier
 * trained on people's codings, and how far either agrees with people.
 *
 * <p>Entry points: {@link eu.restart.refrain.tagging.Tagging#of}, {@link
 * eu.restart.refrain.tagging.LexiconTagger}, {@link eu.restart.refrain.tagging.PatternMatcher} for
 * any text, {@link eu.restart.refrain.tagging.Judgement}, {@link
 * eu.restart.refrain.tagging.ClassifierTrial#of}, {@link eu.restart.refrain.tagging.Suggestion#of}.
 * Imports {@code source}, {@code statistics}, {@code language}, {@code study}, {@code codebook},
 * {@code transcript} and {@code coding}.
 */
@NullMarked
package eu.restart.refrain.tagging;

import org.jspecify.annotations.NullMarked;
