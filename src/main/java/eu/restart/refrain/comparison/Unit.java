package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.Set;
import java.util.TreeSet;

/** Where two codes must stand to count as occurring together. */
public enum Unit {
  /** A participant's turn that holds a word. */
  TURN,
  /** A participant, over the whole talk; those who say nothing are units too. */
  PARTICIPANT,
  /**
   * A question in a group that was asked; the talk of a group outside every question is one more.
   */
  QUESTION;

  /** The unit of a group in which a mention stands. */
  String of(Mention mention, Ground ground) {
    return switch (this) {
      case TURN -> String.valueOf(mention.turn().number());
      case PARTICIPANT -> ground.speaker(mention).speaker();
      case QUESTION -> Ground.question(mention.turn());
    };
  }

  /** All units of a group, those without any mention among them. */
  Set<String> all(Transcript transcript, Ground ground) {
    Set<String> units = new TreeSet<>();
    switch (this) {
      case TURN ->
          transcript.turns().stream()
              .filter(turn -> turn.byParticipant() && turn.words() > 0)
              .forEach(turn -> units.add(String.valueOf(turn.number())));
      case PARTICIPANT ->
          ground.people().stream()
              .filter(one -> one.group().equals(transcript.group()))
              .forEach(one -> units.add(one.speaker()));
      case QUESTION -> {
        transcript.asked().forEach(one -> units.add(one.question()));
        transcript.turns().stream()
            .filter(Turn::byParticipant)
            .forEach(turn -> units.add(Ground.question(turn)));
      }
    }
    return units;
  }
}
