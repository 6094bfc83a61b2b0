package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of one coder that say the very same of a quote: where there are as many as there are places
 * at which it stands, each has one, and which row has which makes no difference.
 */
record Repeated(
    String coder, String quote, Set<String> codes, Set<String> abouts, Set<String> marks) {
  static Repeated of(Claim claim) {
    return new Repeated(
        Coders.fold(claim.coder().text()),
        claim.quote().text(),
        texts(claim.codes()),
        texts(claim.abouts()),
        texts(claim.marks()));
  }

  private static Set<String> texts(List<Cell> cells) {
    Set<String> texts = new HashSet<>();
    cells.forEach(cell -> texts.add(Vocabulary.fold(cell.text())));
    return texts;
  }

  /**
   * A place for each open row that can be given one; rows in the order of the file, places in that
   * of the talk.
   *
   * @param open what was found for each row that has no place yet
   */
  static Map<Integer, Span> settle(
      List<Claim> claims, List<Placed> placed, List<Optional<Found>> open) {
    Map<Repeated, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (open.get(i).isPresent()) {
        same.computeIfAbsent(of(claims.get(i)), key -> new ArrayList<>()).add(i);
      }
    }
    Map<Repeated, Set<Span>> taken = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<Span> span = placed.get(i).span();
      if (span.isPresent() && !same.isEmpty()) {
        taken.computeIfAbsent(of(claims.get(i)), key -> new HashSet<>()).add(span.get());
      }
    }
    Map<Integer, Span> settled = new LinkedHashMap<>();
    same.forEach(
        (key, rows) -> {
          List<Span> free = new ArrayList<>(open.get(rows.getFirst()).orElseThrow().spans());
          free.removeAll(taken.getOrDefault(key, Set.of()));
          if (free.size() == rows.size()) {
            for (int i = 0; i < rows.size(); i++) {
              settled.put(rows.get(i), free.get(i));
            }
          }
        });
    return settled;
  }
}
