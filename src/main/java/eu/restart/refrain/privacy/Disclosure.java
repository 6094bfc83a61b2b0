package eu.restart.refrain.privacy;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be said of a speaker without pointing at one person (threshold rule, OECD Glossary of
 * Statistical Terms).
 *
 * <p>An attribute is told in a group only where each of its values there, "not known" among them,
 * is shared by enough people. One small value silences the attribute for the whole group: else who
 * is left without it would be known by that.
 *
 * @param fewest the smallest number of people who may share a told value; at least 1
 */
public record Disclosure(Corpus corpus, int fewest) {
  /** Three: with two, each could subtract himself. */
  public static final int THREE = 3;

  /** Refuses a threshold that protects nothing. */
  public Disclosure {
    if (fewest < 1) {
      throw new IllegalArgumentException("no threshold: " + fewest);
    }
  }

  /** The rule with at least three people. */
  public static Disclosure of(Corpus corpus) {
    return new Disclosure(corpus, THREE);
  }

  /**
   * The id of a speaker's role, where it may be told.
   *
   * @param speaker the label in the transcript; case and spaces at the ends do not count
   */
  public Optional<String> role(String group, String speaker) {
    return attribute(group, speaker, Participant::role);
  }

  /** Whether it may be told how many participants of a group have which role. */
  public boolean tellsRoles(String group) {
    return tells(group, Participant::role);
  }

  /** An attribute of a speaker, where it may be told. */
  public Optional<String> attribute(
      String group, String speaker, Function<Participant, Optional<String>> attribute) {
    return tells(group, attribute)
        ? corpus.study().group(group).flatMap(one -> one.participant(speaker)).flatMap(attribute)
        : Optional.empty();
  }

  /** Whether enough people of a group share each value of an attribute. */
  public boolean tells(String group, Function<Participant, Optional<String>> attribute) {
    Map<String, Optional<String>> values = new TreeMap<>();
    Optional<Group> found = corpus.study().group(group);
    for (Participant one : found.map(Group::participants).orElse(List.of())) {
      values.put(Participant.folded(one.speaker()), attribute.apply(one));
    }
    corpus.transcript(group).map(Transcript::turns).orElse(List.of()).stream()
        .filter(Turn::byParticipant)
        .forEach(turn -> values.putIfAbsent(Participant.folded(turn.speaker()), Optional.empty()));
    return !values.isEmpty()
        && values.values().stream()
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
            .values()
            .stream()
            .allMatch(count -> count >= fewest);
  }
}
