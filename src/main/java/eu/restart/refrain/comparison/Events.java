package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Asked;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cuts the talk of coded groups into events. */
final class Events {
  private final Ground ground;
  private final Mentions mentions;
  private final List<Transcript> coded;

  Events(Corpus corpus, Mentions mentions) {
    this.mentions = mentions;
    ground = new Ground(corpus, mentions, Scope.ALL);
    Set<String> groups = new HashSet<>();
    ground.people().forEach(one -> groups.add(one.group()));
    coded = corpus.transcripts().stream().filter(one -> groups.contains(one.group())).toList();
  }

  Optional<Discovery> overGroups(Discovery.Plan plan) {
    if (coded.isEmpty()) {
      return Optional.empty();
    }
    List<Discovery.Event> events =
        inOrder().stream().map(group -> event(group, one -> one.group().equals(group))).toList();
    int countries = (int) coded.stream().map(one -> ground.country(one.group())).distinct().count();
    return Optional.of(of("", Discovery.Kind.GROUP, countries, events, plan));
  }

  List<Discovery> byQuestion(Discovery.Plan plan) {
    return within(Discovery.Kind.QUESTION, plan, this::questions);
  }

  List<Discovery> byBlock(Discovery.Plan plan, int turns) {
    return within(Discovery.Kind.BLOCK, plan, transcript -> blocks(transcript, turns));
  }

  private List<Discovery> within(
      Discovery.Kind kind, Discovery.Plan plan, Function<Transcript, List<Discovery.Event>> cut) {
    return coded.stream()
        .map(transcript -> of(transcript.group(), kind, 1, cut.apply(transcript), plan))
        .toList();
  }

  private List<Discovery.Event> questions(Transcript transcript) {
    Set<String> questions = new LinkedHashSet<>();
    if (transcript.turns().stream()
        .anyMatch(turn -> turn.byParticipant() && turn.question().isEmpty())) {
      questions.add("");
    }
    transcript.asked().stream().map(Asked::question).forEach(questions::add);
    return questions.stream()
        .map(
            question ->
                event(
                    question,
                    one ->
                        one.group().equals(transcript.group())
                            && Ground.question(one.turn()).equals(question)))
        .toList();
  }

  private List<Discovery.Event> blocks(Transcript transcript, int size) {
    List<Integer> turns =
        transcript.turns().stream()
            .filter(turn -> turn.byParticipant() && turn.words() > 0)
            .map(Turn::number)
            .toList();
    List<Discovery.Event> events = new ArrayList<>();
    for (int from = 0; from < turns.size(); from += size) {
      int first = turns.get(from);
      int last = turns.get(Math.min(from + size, turns.size()) - 1);
      events.add(
          event(
              first + "-" + last,
              one ->
                  one.group().equals(transcript.group())
                      && one.turn().number() >= first
                      && one.turn().number() <= last));
    }
    return events;
  }

  private Discovery.Event event(String id, Predicate<Mention> in) {
    return new Discovery.Event(
        id, ground.mentions().stream().filter(in).map(Mention::code).collect(Collectors.toSet()));
  }

  private Discovery of(
      String group,
      Discovery.Kind kind,
      int countries,
      List<Discovery.Event> events,
      Discovery.Plan plan) {
    List<Roster.Person> people =
        ground.people().stream()
            .filter(one -> group.isEmpty() || one.group().equals(group))
            .toList();
    Map<Roster.Person, Set<String>> codes = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Mention one : ground.mentions()) {
      if (group.isEmpty() || one.group().equals(group)) {
        codes.computeIfAbsent(ground.speaker(one), key -> new HashSet<>()).add(one.code());
        counts.merge(one.code(), 1, Integer::sum);
      }
    }
    return Discovery.of(
        group,
        mentions.basis(),
        kind,
        countries,
        events,
        plan,
        people.stream().map(one -> codes.getOrDefault(one, Set.of())).toList(),
        counts);
  }

  /** By date where every group has one. */
  private List<String> inOrder() {
    List<Group> groups =
        coded.stream()
            .map(one -> Roster.group(ground.corpus().study(), one.group()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (groups.stream().allMatch(one -> one.date().isPresent())) {
      groups.sort(Comparator.comparing(one -> one.date().orElse(LocalDate.MIN)));
    }
    return groups.stream().map(Group::id).toList();
  }
}
