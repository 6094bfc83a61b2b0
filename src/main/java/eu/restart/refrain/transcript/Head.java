package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.util.Optional;

/**
 * The beginning of a line as it would be read if it were a speaker's label.
 *
 * @param number a turn's or paragraph's number before the label, as {@code [T002]}
 * @param time a time before the label or after it
 * @param timeSpan where the time stands
 * @param label the label's characters, its bullet, emphasis and colon apart
 * @param name the label in one line, without emphasis and end point
 * @param bracket what stands in brackets after the label
 * @param mark by what the label ends
 * @param rest where the talk begins
 */
record Head(
    Optional<Span> number,
    Optional<Times.Found> time,
    Optional<Span> timeSpan,
    Span label,
    String name,
    Optional<Span> bracket,
    Mark mark,
    int rest) {
  /** By what a label ends. */
  enum Mark {
    COLON,
    TAB,
    /** A time at the end of a line. */
    TIME,
    /** The line holds nothing else. */
    ALONE
  }
}
