/**
 * The study and its settings: groups, participants, questions, roles, whom statements are about.
 *
 * <p>Entry point: {@link eu.restart.refrain.study.Study#open}. Imports {@code source} and {@code
 * language}. Home of the YAML 1.2 reader.
 */
@NullMarked
package eu.restart.refrain.study;

import org.jspecify.annotations.NullMarked;
