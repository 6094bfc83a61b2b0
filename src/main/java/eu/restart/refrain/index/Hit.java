package eu.restart.refrain.index;

import eu.restart.refrain.language.Language;
import java.util.Optional;

/**
 * A place where a search found something, with what stands around it.
 *
 * @param turn 1-based number of the turn
 * @param line 1-based line of the source file at which the turn starts
 * @param speaker the label; empty where nobody is known
 * @param question id of the question under which it was said
 * @param left what was said before, within the turn
 * @param match what was found
 * @param right what was said after, within the turn
 */
public record Hit(
    String group,
    String country,
    Language language,
    int turn,
    int line,
    String speaker,
    Optional<String> question,
    String left,
    String match,
    String right) {}
