package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The participants of a group as the page knows them: by number, in the order in which they first
 * speak, the silent last. Neither the label of the transcript nor the order of participants.csv,
 * either of which may tell the role, goes into the page.
 *
 * @param roles a role's id for each person; all empty where the group's roles may not be told
 * @param numbers folded label to 0-based number
 */
record People(List<Optional<String>> roles, boolean told, Map<String, Integer> numbers) {
  /** The number of a moderator. */
  static final int MODERATOR = -1;

  /** The number of nobody known. */
  static final int NOBODY = -2;

  /**
   * The people of a transcript.
   *
   * @param talk who spoke how much in it, the silent among them
   * @param told whether their roles may be told
   */
  static People of(Corpus corpus, Transcript transcript, Participation talk, boolean told) {
    Group group = corpus.study().group(transcript.group()).orElseThrow();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    transcript.turns().stream()
        .filter(Turn::byParticipant)
        .forEach(turn -> numbers.putIfAbsent(Participant.folded(turn.speaker()), numbers.size()));
    talk.voices()
        .forEach(voice -> numbers.putIfAbsent(Participant.folded(voice.speaker()), numbers.size()));
    List<Optional<String>> roles = new ArrayList<>();
    for (String label : numbers.keySet()) {
      roles.add(group.participant(label).filter(one -> told).flatMap(Participant::role));
    }
    return new People(List.copyOf(roles), told, numbers);
  }

  /** Who says a turn: a participant's number, {@link #MODERATOR} or {@link #NOBODY}. */
  int who(Turn turn) {
    if (turn.moderator()) {
      return MODERATOR;
    }
    return turn.byParticipant()
        ? numbers.getOrDefault(Participant.folded(turn.speaker()), NOBODY)
        : NOBODY;
  }
}
