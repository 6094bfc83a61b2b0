package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Which groups a question was put to.
 *
 * @param asked the countries with a group that was asked, in the study's order
 * @param notAsked the countries whose groups were all read and not asked
 * @param groups the number of groups that were asked
 * @param notAskedGroups the number of groups in {@code notAsked}
 */
record Asking(List<String> asked, List<String> notAsked, int groups, int notAskedGroups) {
  static Asking of(Material material, Scope scope) {
    List<Comparability> read = material.groups().stream().filter(Comparability::read).toList();
    List<Comparability> asked =
        read.stream().filter(group -> isAsked(group, scope.question())).toList();
    List<String> countries = asked.stream().map(Comparability::country).distinct().toList();
    List<Comparability> missing =
        read.stream().filter(group -> !countries.contains(group.country())).toList();
    return new Asking(
        countries,
        missing.stream().map(Comparability::country).distinct().toList(),
        asked.size(),
        missing.size());
  }

  private static boolean isAsked(Comparability group, Optional<String> question) {
    return question.isEmpty()
        || group.asked().stream().anyMatch(one -> one.question().equals(question.get()));
  }
}
