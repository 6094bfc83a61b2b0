/**
 * Codings counted and set beside each other: tables by country, role, about and question, each cell
 * with its base and its evidence; rankings, differences, dissent, participation, and what makes
 * groups comparable.
 *
 * <p>Entry points: {@link eu.restart.refrain.comparison.Comparison#of}, {@link
 * eu.restart.refrain.comparison.Ranking}, {@link eu.restart.refrain.comparison.Difference}, {@link
 * eu.restart.refrain.comparison.Participation}, {@link
 * eu.restart.refrain.comparison.Comparability}, {@link eu.restart.refrain.comparison.Dissent},
 * {@link eu.restart.refrain.comparison.Cooccurrence}, {@link
 * eu.restart.refrain.comparison.Discovery}, {@link eu.restart.refrain.comparison.Keyness}, {@link
 * eu.restart.refrain.comparison.Conversation}, {@link eu.restart.refrain.comparison.Responses},
 * {@link eu.restart.refrain.comparison.Reply}, {@link eu.restart.refrain.comparison.Uptake}, {@link
 * eu.restart.refrain.comparison.Effects}, and {@link eu.restart.refrain.comparison.Testing}, which
 * gives a test or the rule by which there is none. The formulas stand in {@code statistics}.
 * Imports {@code source}, {@code statistics}, {@code language}, {@code study}, {@code codebook},
 * {@code transcript}, {@code coding}, {@code agreement} and {@code tagging}. Home of Tablesaw.
 */
@NullMarked
package eu.restart.refrain.comparison;

import org.jspecify.annotations.NullMarked;
