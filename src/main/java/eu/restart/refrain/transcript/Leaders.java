package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who leads the talk: the labels that study.yaml names; where none of them speaks, the labels that
 * the header or the label's own word says are moderators'; where there is none either, nobody, and
 * a warning that names the voice with the most question marks.
 */
final class Leaders {
  private final String file;
  private final Group group;
  private final List<Problem> problems = new ArrayList<>();

  Leaders(String file, Group group) {
    this.file = file;
    this.group = group;
  }

  /** The keys of the moderators' labels beyond those of study.yaml. */
  Set<String> keys(Collection<String> labels, Set<String> told) {
    Set<String> keys = new TreeSet<>();
    labels.forEach(label -> keys.add(Names.key(label)));
    if (group.moderators().stream().map(Names::key).anyMatch(keys::contains)) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>(told);
    Set<String> shown = new TreeSet<>();
    for (String label : labels) {
      if (group.participant(label).isEmpty()
          && (Vocabulary.isModerator(label) || told.contains(Names.key(label)))) {
        found.add(Names.key(label));
        shown.add(label);
      }
    }
    if (!group.moderators().isEmpty() && !labels.isEmpty()) {
      problems.add(
          Problem.warning(
              Place.of(file),
              "moderator-missing",
              "none of the moderators that study.yaml names speaks: {0}",
              "write the label as it stands in the transcript",
              String.join(", ", group.moderators())));
    }
    if (!shown.isEmpty()) {
      problems.add(
          Problem.note(
              Place.of(file),
              "moderator-recognised",
              "{0} is read as the moderator",
              "name the moderators in study.yaml",
              String.join(", ", shown)));
    }
    return found;
  }

  /** Warns where nobody leads and names who asks most. */
  void tell(List<Turn> turns, String text) {
    if (turns.stream().anyMatch(Turn::moderator)
        || turns.stream().allMatch(turn -> turn.speaker().isEmpty())) {
      return;
    }
    Map<String, Integer> marks = new TreeMap<>();
    for (Turn turn : turns) {
      if (!turn.speaker().isEmpty()) {
        int asked =
            turn.speech().stream()
                .mapToInt(span -> (int) span.of(text).chars().filter(c -> c == '?').count())
                .sum();
        marks.merge(turn.speaker(), asked, Integer::sum);
      }
    }
    Optional<Map.Entry<String, Integer>> most =
        marks.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    problems.add(
        Problem.warning(
            Place.of(file),
            "moderator-unknown",
            most.isPresent()
                ? "no moderator is known; {0} asks most ({1} question marks)"
                : "no moderator is known",
            "write in study.yaml under the group:  moderators: [label]",
            most.map(Map.Entry::getKey).orElse(""),
            most.map(Map.Entry::getValue).orElse(0)));
  }

  List<Problem> problems() {
    return problems;
  }
}
