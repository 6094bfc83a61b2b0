package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of the groups whose transcript was read: those of participants.csv, whether they spoke
 * or not, then those who are heard and not listed, in the order in which they first speak.
 *
 * @param people by group and folded label
 */
record Roster(Map<Key, Person> people) {
  /** A person is one in one group only; a label means nothing beyond it. */
  record Person(String group, String speaker, Optional<String> role) {}

  /** A label as it is compared: case and spaces at the ends do not count. */
  record Key(String group, String speaker) {
    static Key of(String group, String speaker) {
      return new Key(group, Participant.folded(speaker));
    }
  }

  Roster {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
  }

  static Roster of(Corpus corpus) {
    Map<Key, Person> people = new LinkedHashMap<>();
    for (Transcript transcript : corpus.transcripts()) {
      Group group = group(corpus.study(), transcript.group());
      for (Participant one : group.participants()) {
        people.put(
            Key.of(group.id(), one.speaker()), new Person(group.id(), one.speaker(), one.role()));
      }
      for (Turn turn : transcript.turns()) {
        if (turn.byParticipant()) {
          people.putIfAbsent(
              Key.of(group.id(), turn.speaker()),
              new Person(group.id(), turn.speaker(), Optional.empty()));
        }
      }
    }
    return new Roster(people);
  }

  static Group group(Study study, String id) {
    return study
        .group(id)
        .orElseThrow(() -> new IllegalArgumentException("the study has no group " + id));
  }

  List<Person> all() {
    return List.copyOf(people.values());
  }

  List<Person> of(String group) {
    return people.values().stream().filter(one -> one.group().equals(group)).toList();
  }

  /** The person of a label. */
  Person person(String group, String speaker) {
    Person person = people.get(Key.of(group, speaker));
    if (person == null) {
      throw new IllegalArgumentException("group " + group + ": a speaker is in no transcript");
    }
    return person;
  }
}
