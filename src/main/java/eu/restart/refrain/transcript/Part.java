package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;

/**
 * A stretch of the canonical text that is of one kind; the parts of a transcript tile its text, so
 * that no word can be lost or counted twice.
 */
public record Part(Kind kind, Span span) {
  /** What a stretch of a transcript is. */
  public enum Kind {
    /** Title, date, legend, page number, rule: nobody said it. */
    HEADER,
    /** A speaker's label with its colon. */
    LABEL,
    /** A time, in whatever layout. */
    TIME,
    /** What the transcriber says: laughter, an overlap, a word not understood. */
    NOTE,
    /** A marker that a question of the guide begins. */
    MARKER,
    /** What was said. */
    SPEECH
  }
}
