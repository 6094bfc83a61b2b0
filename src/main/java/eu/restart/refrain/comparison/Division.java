package eu.restart.refrain.comparison;

import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Study;
import java.util.List;

/** By what people are set beside each other. */
public sealed interface Division {
  /** By an axis of the comparison; only country and role divide people. */
  record ByAxis(Axis axis) implements Division {}

  /** By a further column of participants.csv. */
  record ByAttribute(String name) implements Division {}

  /** The names of the attributes that any participant of a study has, sorted. */
  static List<String> attributes(Study study) {
    return study.groups().stream()
        .map(Group::participants)
        .flatMap(List::stream)
        .map(Participant::attributes)
        .flatMap(attributes -> attributes.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
