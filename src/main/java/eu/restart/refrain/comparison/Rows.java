package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a comparison: each theme, then what is below it, in codebook order; last the codes
 * that the codebook does not know, so that no mention is lost.
 *
 * @param below each row's code to the codes that it counts: itself and all below it
 */
record Rows(Map<String, Set<String>> below) {
  static Rows of(Codebook codebook, List<Mention> mentions) {
    return new Rows(codebook.withAllBelow(mentions.stream().map(Mention::code).toList()));
  }

  List<String> codes() {
    return List.copyOf(below.keySet());
  }

  /** The codes that a row counts. */
  Set<String> of(String row) {
    return below.getOrDefault(row, Set.of());
  }

  /** The rows that no other row counts as well; together they count every mention once. */
  List<String> roots() {
    return below.keySet().stream()
        .filter(
            row ->
                below.entrySet().stream()
                    .noneMatch(
                        other -> !other.getKey().equals(row) && other.getValue().contains(row)))
        .toList();
  }
}
