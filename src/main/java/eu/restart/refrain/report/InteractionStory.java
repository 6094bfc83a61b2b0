package eu.restart.refrain.report;

import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Responses;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Uptake;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How people took up and answered each other at a question, as people mark it: every number with
 * its base, and with those who gave no sign.
 */
final class InteractionStory {
  private final Phrases phrases;

  InteractionStory(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Sentence> sentences(Scope question) {
    List<Sentence> sentences = new ArrayList<>();
    uptake(question).ifPresent(sentences::add);
    answers(question).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<Sentence> uptake(Scope question) {
    List<Cell> themes = new ThemeStory(phrases).themes(phrases.material().byCountry(question));
    if (themes.isEmpty() || question.question().isEmpty() || !phrases.material().tellsAll()) {
      return Optional.empty();
    }
    String theme = themes.getFirst().code();
    List<String> items =
        phrases.material().uptakes().stream()
            .filter(one -> one.question().equals(question.question().get()))
            .filter(one -> one.code().equals(theme) && !one.isTooSmall())
            .map(this::item)
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.sentence(
                "question.uptake",
                Map.of("theme", phrases.code(theme), "items", String.join("; ", items))));
  }

  private String item(Uptake one) {
    return phrases.say(
        "question.uptake.item",
        Map.of(
            "where", phrases.places().groups(Places.Form.IN, List.of(country(one.group()))),
            "who", new Speakers(phrases).who(one.raised()),
            "turn", one.raised().turn().number(),
            "k", one.takenUp(),
            "n", one.people() - 1));
  }

  private String country(String group) {
    return phrases.material().corpus().study().group(group).map(Group::country).orElse("");
  }

  private Optional<Sentence> answers(Scope question) {
    List<Responses> marked =
        phrases.material().responses().stream()
            .filter(one -> Optional.of(one.question()).equals(question.question()))
            .filter(one -> one.marked() && one.marks().size() >= Conversation.FEWEST_PEOPLE)
            .toList();
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    int people = marked.stream().mapToInt(one -> one.marks().size()).sum();
    return Optional.of(
        phrases.sentence(
            "question.answers",
            Map.of(
                "where",
                phrases
                    .places()
                    .groups(
                        Places.Form.IN,
                        marked.stream().map(one -> country(one.group())).distinct().toList()),
                "agree",
                phrases.people(with(marked, Set.of(Mark.A, Mark.SE)), people),
                "dissent",
                phrases.people(with(marked, Set.of(Mark.D, Mark.SD)), people),
                "nr",
                phrases.people(marked.stream().mapToInt(Responses::silent).sum(), people))));
  }

  private static int with(List<Responses> marked, Set<Mark> any) {
    return marked.stream().mapToInt(one -> one.with(any)).sum();
  }
}
