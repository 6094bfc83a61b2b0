package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.Optional;

/** One thing that a text says, in order. */
sealed interface Piece {
  /** From here on this label speaks; also where it already did. */
  record Change(String label, int line) implements Piece {}

  /** A moderator without a label speaks from here on. */
  record Unlabelled(int line) implements Piece {}

  /** The question of this id is asked from here on; the one that speaks starts a new turn. */
  record Question(String id) implements Piece {}

  /** A stretch of the text; a time has its duration. */
  record Stretch(Part.Kind kind, Span span, int line, Optional<Duration> time) implements Piece {}
}
