/**
 * The formulas of the comparison as pure functions of numbers: tests, effect sizes, intervals,
 * diversity, saturation and keyness. They know nothing of studies, codings or texts.
 *
 * <p>Entry points: one type a method, such as {@link eu.restart.refrain.statistics.FisherExact},
 * {@link eu.restart.refrain.statistics.StratifiedPermutation}, {@link
 * eu.restart.refrain.statistics.Overlap} and {@link eu.restart.refrain.statistics.Balance}. Each
 * names its source. Coefficients of agreement are at home in {@code agreement}. Imports nothing of
 * Refrain. Home of Commons Statistics and Commons Numbers.
 */
@NullMarked
package eu.restart.refrain.statistics;

import org.jspecify.annotations.NullMarked;
