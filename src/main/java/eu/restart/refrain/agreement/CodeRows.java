package eu.restart.refrain.agreement;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The codes to judge, each theme before what is below it; last those the codebook lacks. */
final class CodeRows {
  private CodeRows() {}

  /** Each code with the codes it stands for: itself and all below it. */
  static Map<String, Set<String>> of(Codebook codebook, Collection<String> used) {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (Code theme : codebook.themes()) {
      add(codebook, theme.id(), List.of(), rows);
    }
    new TreeSet<>(used).forEach(code -> rows.putIfAbsent(code, Set.of(code)));
    return rows;
  }

  private static void add(
      Codebook codebook, String code, List<String> above, Map<String, Set<String>> rows) {
    rows.put(code, new LinkedHashSet<>());
    List<String> path = new ArrayList<>(above);
    path.add(code);
    for (String each : path) {
      rows.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(code);
    }
    for (Code child : codebook.below(code)) {
      if (rows.containsKey(child.id())) {
        throw new IllegalStateException("the codebook holds the code " + child.id() + " twice");
      }
      add(codebook, child.id(), path, rows);
    }
  }
}
