package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import java.util.List;

/**
 * The needs found, and which categories of practices answer them.
 *
 * <p>A need is a code of a theme with practices that at least a third of the participants mention,
 * in at least two groups (in the one group where there is only one). The threshold is ours.
 *
 * @param strong the needs, strongest first
 */
record Needs(Codebook codebook, List<Cell> strong) {
  private static final int SHARE = 3;

  static Needs of(Material material) {
    Comparison comparison = material.byCountry(Scope.ALL);
    Codebook codebook = material.codebook();
    return new Needs(
        codebook,
        Ranking.of(comparison, codebook).ranks().stream()
            .map(Ranking.Rank::cell)
            .filter(cell -> cell.participants() * SHARE >= cell.of())
            .filter(cell -> places(comparison, cell) >= Math.min(2, cell.ofGroups()))
            .filter(cell -> isNeed(cell.code(), codebook))
            .toList());
  }

  /** The groups that mention a code; where that is withheld, the countries known to. */
  private static long places(Comparison comparison, Cell total) {
    return total.told().mentions()
        ? total.groups()
        : comparison.cells().stream()
            .filter(cell -> cell.code().equals(total.code()))
            .filter(cell -> cell.participants() > 0 || !cell.told().instead(cell.of()).isEmpty())
            .count();
  }

  /** A theme none of whose codes has a practice, such as coping, holds no needs. */
  private static boolean isNeed(String code, Codebook codebook) {
    String theme = codebook.theme(code);
    return codebook.codes().stream()
        .filter(one -> codebook.theme(one.id()).equals(theme))
        .anyMatch(one -> !one.practices().isEmpty());
  }

  /**
   * The categories of the catalogue that the codebook links to a need, in the catalogue's order.
   */
  List<String> answers(Cell need) {
    List<String> linked = codebook.code(need.code()).map(Code::practices).orElse(List.of());
    return codebook.categories().keySet().stream().filter(linked::contains).toList();
  }

  /** The needs that a category answers, strongest first. */
  List<Cell> answeredBy(String category) {
    return strong.stream().filter(need -> answers(need).contains(category)).toList();
  }

  /** The needs that no category of the catalogue answers. */
  List<Cell> unanswered() {
    return strong.stream().filter(need -> answers(need).isEmpty()).toList();
  }

  /** The categories that answer a need, in the catalogue's order. */
  List<String> categories() {
    return codebook.categories().keySet().stream()
        .filter(category -> !answeredBy(category).isEmpty())
        .toList();
  }
}
