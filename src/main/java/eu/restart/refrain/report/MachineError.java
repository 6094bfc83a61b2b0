package eu.restart.refrain.report;

import eu.restart.refrain.language.Language;
import java.util.OptionalDouble;

/**
 * How a program's codings stand beside people's, in one language.
 *
 * @param coder the program's name and version
 * @param units the turns that were judged
 * @param precision of the program's codings, the share that people made as well; nothing where it
 *     made none
 * @param recall of people's codings, the share that the program found; nothing where they made none
 * @param f1 the harmonic mean of both (van Rijsbergen 1979); nothing where one is missing
 */
public record MachineError(
    String coder,
    Language language,
    int units,
    OptionalDouble precision,
    OptionalDouble recall,
    OptionalDouble f1) {}
