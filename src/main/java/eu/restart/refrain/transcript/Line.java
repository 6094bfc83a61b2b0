package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.Optional;

/**
 * A line of the canonical text that is not blank.
 *
 * @param span without blank ends
 * @param number 1-based line, paragraph, row, cue line or item of the source
 * @param speaker as the format itself names the speaker, in a column, a member or a voice tag
 * @param start as the format itself tells the time
 * @param heading whether the format marks it as a heading
 * @param first whether it begins a paragraph
 */
record Line(
    Span span,
    int number,
    Optional<String> speaker,
    Optional<Duration> start,
    boolean heading,
    boolean first) {}
