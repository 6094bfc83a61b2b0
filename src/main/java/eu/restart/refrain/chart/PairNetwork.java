package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.statistics.Overlap;
import java.util.List;
import java.util.Map;

/**
 * Codes on a ring, joined where they occur together: the thicker the line, the more units they
 * share. Pairs below a number of units have no line.
 *
 * @param least the fewest units in common that make a line, at least 3
 */
public record PairNetwork(Caption caption, CodePairs codes, int least, ChartWords words)
    implements Figure {
  /** Refuses lines for what may be chance. */
  public PairNetwork {
    if (least < Overlap.FEWEST) {
      throw new IllegalArgumentException("no line below 3 units: " + least);
    }
  }

  /** A network of some codes, whose name together stands in the title. */
  public static PairNetwork of(
      CodePairs codes, String what, int least, Basis basis, ChartWords words) {
    String title = words.say(ChartWord.TOGETHER, Map.of("what", what));
    Caption caption = PairReading.caption(title, codes, basis, ChartWord.NOTE_NETWORK, words);
    String hidden = words.say(ChartWord.NOTE_LEAST, Map.of("least", least));
    return new PairNetwork(
        new Caption(caption.title(), caption.subtitle(), hidden + " " + caption.note()),
        codes,
        least,
        words);
  }

  /** The pairs that have a line, the strongest first. */
  List<CodePairs.Pair> lines() {
    return codes.strongest().stream().filter(pair -> pair.both() >= least).toList();
  }

  @Override
  public PairNetwork with(Caption other) {
    return new PairNetwork(other, codes, least, words);
  }

  @Override
  public String alternative() {
    return PairReading.brief(this, ChartWord.NETWORK, codes);
  }

  @Override
  public String reading() {
    return PairReading.whole(this, ChartWord.NETWORK, codes);
  }

  @Override
  public String csv() {
    return codes.csv();
  }
}
