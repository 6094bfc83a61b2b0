package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Codes against codes: in how many units two of them occur together, shaded by the Jaccard index
 * (Jaccard 1901), the code itself on the diagonal.
 */
public record PairMatrix(Caption caption, CodePairs codes, ChartWords words) implements Figure {
  /** A matrix of some codes, whose name together stands in the title. */
  public static PairMatrix of(CodePairs codes, String what, Basis basis, ChartWords words) {
    String title = words.say(ChartWord.TOGETHER, Map.of("what", what));
    return new PairMatrix(
        PairReading.caption(title, codes, basis, ChartWord.NOTE_MATRIX, words), codes, words);
  }

  @Override
  public PairMatrix with(Caption other) {
    return new PairMatrix(other, codes, words);
  }

  @Override
  public String alternative() {
    return PairReading.brief(this, ChartWord.MATRIX, codes);
  }

  @Override
  public String reading() {
    return PairReading.whole(this, ChartWord.MATRIX, codes);
  }

  @Override
  public String csv() {
    return codes.csv();
  }

  /** The labels of the rows, each with its number. */
  List<String> numbered() {
    List<String> labels = new ArrayList<>();
    for (CodePairs.Node node : codes.nodes()) {
      labels.add((labels.size() + 1) + "  " + node.label().text());
    }
    return labels;
  }
}
