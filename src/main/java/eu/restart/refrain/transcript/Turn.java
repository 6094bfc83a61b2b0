package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An uninterrupted run of one speaker.
 *
 * @param number 1-based place in the transcript
 * @param speaker the participant's label as participants.csv or its most common spelling has it;
 *     empty where nobody is known to have said it
 * @param moderator whether a moderator speaks
 * @param span from the first to the last character said, notes between them included
 * @param speech the stretches within the span that were said; sorted, apart from each other
 * @param words the number of words in the speech
 * @param line 1-based line of the source file at which the turn starts (row of a table, paragraph
 *     of a document)
 * @param start when it was said, from the beginning of the recording
 * @param question the id of the guide's question that it belongs to
 */
public record Turn(
    int number,
    String speaker,
    boolean moderator,
    Span span,
    List<Span> speech,
    int words,
    int line,
    Optional<Duration> start,
    Optional<String> question) {
  /** Copies the list. */
  public Turn {
    speech = List.copyOf(speech);
  }

  /** Whether a participant is known to have said it. */
  public boolean byParticipant() {
    return !moderator && !speaker.isEmpty();
  }

  /** The same turn, given to a question. */
  public Turn in(Optional<String> question) {
    return new Turn(number, speaker, moderator, span, speech, words, line, start, question);
  }
}
