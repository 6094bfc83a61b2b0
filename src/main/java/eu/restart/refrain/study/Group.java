package eu.restart.refrain.study;

import eu.restart.refrain.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A focus-group session.
 *
 * @param id the name of its folder below transcripts
 * @param country ISO 3166 code of two letters
 * @param moderators the labels by which the transcript marks the moderators' turns
 * @param participants in the order of participants.csv; empty where there is none
 * @param asked where study.yaml says that a question was asked: question id to the 1-based number
 *     of the turn, or nothing where it says that it was never asked
 * @param translated whether the transcript is a translation, and by whom
 */
public record Group(
    String id,
    String country,
    Language language,
    Optional<LocalDate> date,
    List<String> moderators,
    List<Participant> participants,
    Map<String, Optional<Integer>> asked,
    Optional<String> translated) {
  /** Copies the collections. */
  public Group {
    moderators = List.copyOf(moderators);
    participants = List.copyOf(participants);
    asked = Map.copyOf(asked);
  }

  /** The participant of this label; case and spaces at the ends do not count. */
  public Optional<Participant> participant(String speaker) {
    return participants.stream()
        .filter(participant -> fold(participant.speaker()).equals(fold(speaker)))
        .findFirst();
  }

  /** Whether a label is one of the moderators'; case and spaces at the ends do not count. */
  public boolean isModerator(String speaker) {
    return moderators.stream().anyMatch(moderator -> fold(moderator).equals(fold(speaker)));
  }

  private static String fold(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
