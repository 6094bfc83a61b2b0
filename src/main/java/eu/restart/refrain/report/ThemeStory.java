package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which themes lead and which follow. */
final class ThemeStory {
  private final Phrases phrases;

  ThemeStory(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The themes that are mentioned, most participants first. */
  List<Cell> themes(Comparison comparison) {
    return phrases.material().codebook().themes().stream()
        .map(theme -> comparison.total(theme.id()))
        .filter(cell -> cell.state() == State.MENTIONED)
        .sorted(
            Comparator.comparingInt(Cell::participants).thenComparingInt(Cell::mentions).reversed())
        .toList();
  }

  /**
   * Which themes lead and which follow; where a number is withheld, no order, only what is told.
   */
  List<Sentence> order(Comparison comparison) {
    List<Cell> themes = themes(comparison);
    List<Cell> withheld =
        phrases.material().codebook().themes().stream()
            .map(theme -> comparison.total(theme.id()))
            .filter(cell -> cell.state() == State.SUPPRESSED)
            .toList();
    if (withheld.isEmpty()) {
      return inOrder(themes);
    }
    List<Cell> all = new ArrayList<>(themes);
    all.addAll(withheld);
    return List.of(phrases.sentence("told.themes", Map.of("codes", phrases.codesKn(all))));
  }

  /** Which themes lead, and which follow. */
  List<Sentence> inOrder(List<Cell> themes) {
    if (themes.isEmpty()) {
      return List.of(phrases.sentence("themes.nothing"));
    }
    Cell top = themes.getFirst();
    List<Cell> first =
        themes.stream().filter(cell -> cell.participants() == top.participants()).toList();
    List<Cell> rest = themes.subList(first.size(), themes.size());
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        phrases.sentence(
            "themes.first",
            Map.of(
                "count", first.size(),
                "only", rest.isEmpty() ? "yes" : "no",
                "people", phrases.people(top.participants(), top.of()),
                "themes", phrases.codes(first.stream().map(Cell::code).toList()))));
    if (!rest.isEmpty()) {
      sentences.add(
          phrases.sentence(
              "themes.rest", Map.of("count", rest.size(), "themes", phrases.codesKn(rest))));
    }
    return sentences;
  }
}
