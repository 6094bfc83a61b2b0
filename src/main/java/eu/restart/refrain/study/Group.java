package eu.restart.refrain.study;

import eu.restart.refrain.language.Language;
import java.time.LocalDate;
import java.util.List;
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
 * @param coders names of coders that study.yaml lists, and so are not asked about
 * @param codings what study.yaml says of single files of codings
 */
public record Group(
    String id,
    String country,
    Language language,
    Optional<LocalDate> date,
    List<String> moderators,
    List<Participant> participants,
    Map<String, Optional<Integer>> asked,
    Optional<String> translated,
    List<String> coders,
    List<CodingsSetting> codings) {
  /** Copies the collections. */
  public Group {
    moderators = List.copyOf(moderators);
    participants = List.copyOf(participants);
    asked = Map.copyOf(asked);
    coders = List.copyOf(coders);
    codings = List.copyOf(codings);
  }

  /** A group of which study.yaml says nothing about coders and files of codings. */
  public Group(
      String id,
      String country,
      Language language,
      Optional<LocalDate> date,
      List<String> moderators,
      List<Participant> participants,
      Map<String, Optional<Integer>> asked,
      Optional<String> translated) {
    this(
        id,
        country,
        language,
        date,
        moderators,
        participants,
        asked,
        translated,
        List.of(),
        List.of());
  }

  /** What study.yaml says of the file of this name in the folder codings. */
  public Optional<CodingsSetting> codings(String file) {
    return codings.stream().filter(setting -> setting.file().equals(file)).findFirst();
  }

  /** The participant of this label; case and spaces at the ends do not count. */
  public Optional<Participant> participant(String speaker) {
    return participants.stream()
        .filter(
            participant ->
                Participant.folded(participant.speaker()).equals(Participant.folded(speaker)))
        .findFirst();
  }

  /** Whether a label is one of the moderators'; case and spaces at the ends do not count. */
  public boolean isModerator(String speaker) {
    return moderators.stream()
        .anyMatch(moderator -> Participant.folded(moderator).equals(Participant.folded(speaker)));
  }
}
