package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The codes that are mentioned, those with most participants first; then by turns, then by
 * mentions, then in codebook order. Only codes with no code below them are ranked; codes not
 * mentioned, and those whose numbers are withheld, have no rank.
 */
public record Ranking(List<Rank> ranks) {
  private static final Comparator<Cell> MOST_FIRST =
      Comparator.comparingInt(Cell::participants)
          .thenComparingInt(Cell::turns)
          .thenComparingInt(Cell::mentions)
          .reversed();

  /** Copies the list. */
  public Ranking {
    ranks = List.copyOf(ranks);
  }

  /**
   * A code's place.
   *
   * @param place 1-based; codes alike in participants, turns and mentions share one, and the places
   *     after it are left free (1, 2, 2, 4)
   * @param tied whether another code has the same place
   */
  public record Rank(int place, boolean tied, Cell cell) {
    /** The code's id. */
    public String code() {
      return cell.code();
    }
  }

  /** The codes ranked over all columns. */
  public static Ranking of(Comparison comparison, Codebook codebook) {
    return ranked(comparison.totals(), codebook);
  }

  /** The codes ranked within one column. */
  public static Ranking of(Comparison comparison, Codebook codebook, String column) {
    return ranked(
        comparison.cells().stream().filter(cell -> cell.column().equals(column)).toList(),
        codebook);
  }

  private static Ranking ranked(List<Cell> cells, Codebook codebook) {
    List<Cell> sorted =
        cells.stream()
            .filter(cell -> cell.state() == State.MENTIONED)
            .filter(cell -> codebook.below(cell.code()).isEmpty())
            .sorted(MOST_FIRST)
            .toList();
    List<Rank> ranks = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Cell cell = sorted.get(i);
      boolean likeBefore = i > 0 && MOST_FIRST.compare(sorted.get(i - 1), cell) == 0;
      boolean likeAfter = i + 1 < sorted.size() && MOST_FIRST.compare(sorted.get(i + 1), cell) == 0;
      int place = likeBefore ? ranks.getLast().place() : i + 1;
      ranks.add(new Rank(place, likeBefore || likeAfter, cell));
    }
    return new Ranking(ranks);
  }

  /** The first codes; more than {@code count} where a tie goes on, so that none is cut off. */
  public List<Rank> first(int count) {
    return ranks.stream().filter(rank -> rank.place() <= count).toList();
  }
}
