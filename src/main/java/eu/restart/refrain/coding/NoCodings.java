package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables that tools hand out beside codings, and that hold none. */
final class NoCodings {
  /** A title may stand above the names of the columns. */
  private static final int FIRST_ROWS = 3;

  private static final List<Set<String>> CODEBOOKS =
      List.of(
          Set.of("tag", "description"),
          Set.of("tag", "number of highlights"),
          Set.of("code", "description"),
          Set.of("code", "definition"),
          Set.of("code name", "description"),
          Set.of("codename", "memo"),
          Set.of("code tree", "memo"),
          Set.of("id", "parent", "label en"));

  private NoCodings() {}

  /** What the table is, where it is known and holds no codings. */
  static Optional<Problem> of(Table table) {
    List<Set<String>> rows = new ArrayList<>(List.of(folded(table.header())));
    table.rows().stream().limit(FIRST_ROWS).forEach(row -> rows.add(folded(row.cells())));
    if (rows.stream().anyMatch(row -> row.containsAll(Set.of("code tree", "agree", "kappa")))) {
      return Optional.of(
          Problem.error(
              Place.of(table.file()),
              "no-codings",
              "this is QualCoder's coder comparison, which holds no codings; its kappa is never"
                  + " used, since it is not Cohen's, and agreement is computed from the codings",
              "send the coding report of every coder instead, and take this file out"));
    }
    if (rows.stream().limit(2).anyMatch(row -> CODEBOOKS.stream().anyMatch(row::containsAll))) {
      return Optional.of(
          Problem.error(
              Place.of(table.file()),
              "no-codings",
              "this is a codebook, which holds codes and no codings",
              "send the coded passages instead; codes belong in codebook/codebook.csv"));
    }
    return Optional.empty();
  }

  private static Set<String> folded(List<String> cells) {
    return cells.stream()
        .limit(100)
        .map(cell -> Vocabulary.fold(Vocabulary.shown(cell)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
