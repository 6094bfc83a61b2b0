/**
 * Text in, tokens with offsets out, per language: normalising, sentences, language detection,
 * likeness of two texts; what a check says, in each language.
 *
 * <p>Entry points: {@link eu.restart.refrain.language.Language}, {@link
 * eu.restart.refrain.language.Words}, {@link eu.restart.refrain.language.Normal}, {@link
 * eu.restart.refrain.language.Sentences}, {@link eu.restart.refrain.language.LanguageDetector},
 * {@link eu.restart.refrain.language.Likeness}, {@link eu.restart.refrain.language.Replies}, {@link
 * eu.restart.refrain.language.ProblemWords}. Imports {@code source} only. Home of Lucene's analysis
 * and of OpenNLP's language and sentence detection.
 */
@NullMarked
package eu.restart.refrain.language;

import org.jspecify.annotations.NullMarked;
