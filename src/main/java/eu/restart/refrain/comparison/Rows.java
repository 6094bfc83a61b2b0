package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of a comparison: each theme, then what is below it, in codebook order; last the codes
 * that the codebook does not know, so that no mention is lost.
 *
 * @param below each row's code to the codes that it counts: itself and all below it
 */
record Rows(Map<String, Set<String>> below) {
  Rows {
    below = Collections.unmodifiableMap(new LinkedHashMap<>(below));
  }

  static Rows of(Codebook codebook, List<Mention> mentions) {
    Map<String, Set<String>> below = new LinkedHashMap<>();
    for (Code theme : codebook.themes()) {
      add(codebook, theme.id(), below, new ArrayList<>());
    }
    Set<String> unknown = new TreeSet<>();
    mentions.forEach(mention -> unknown.add(mention.code()));
    unknown.forEach(code -> below.putIfAbsent(code, Set.of(code)));
    return new Rows(below);
  }

  private static void add(
      Codebook codebook, String code, Map<String, Set<String>> below, List<String> above) {
    if (below.putIfAbsent(code, new LinkedHashSet<>()) != null) {
      throw new IllegalStateException("the codebook holds the code " + code + " twice");
    }
    above.add(code);
    for (String each : above) {
      below.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(code);
    }
    for (Code child : codebook.below(code)) {
      add(codebook, child.id(), below, above);
    }
    above.removeLast();
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
