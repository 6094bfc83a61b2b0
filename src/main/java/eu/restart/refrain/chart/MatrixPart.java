package eu.restart.refrain.chart;

import eu.restart.refrain.statistics.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.data.category.DefaultCategoryDataset;

/** The plots of a matrix: below the diagonal, in as many blocks of columns as the width needs. */
final class MatrixPart {
  private static final double LEAST_CELL = 13.5;
  private static final double WIDEST_CELL = 28;
  private static final double PADDING = 4.5;
  private static final double ROW = 16;
  private static final double RAMP = 60;

  private MatrixPart() {}

  static List<Part> of(PairMatrix figure, Theme theme, double width) {
    List<String> labels = figure.numbered();
    int all = labels.size();
    if (all == 0) {
      return List.of();
    }
    double wide = PlotPart.labelWidth(theme, labels, width);
    double room = width - wide;
    int most = figure.codes().nodes().stream().mapToInt(CodePairs.Node::units).max().orElse(0);
    double least = Math.max(LEAST_CELL, theme.number().width(String.valueOf(most)) + PADDING);
    int fit = (int) Math.max(1, Math.floor(room / least));
    int blocks = Math.ceilDiv(all, fit);
    double cell = Math.min(WIDEST_CELL, room / Math.ceilDiv(all, blocks));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < blocks; i++) {
      int from = Math.ceilDiv(i * all, blocks);
      int to = Math.ceilDiv((i + 1) * all, blocks);
      parts.add(block(figure, theme, wide, from, to, room - cell * (to - from)));
    }
    return parts;
  }

  /** The columns from one to before another, and the rows that have cells there. */
  private static Part block(
      PairMatrix figure, Theme theme, double wide, int from, int to, double tail) {
    List<String> labels = figure.numbered();
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = from; row < labels.size(); row++) {
      for (int column = from; column < to; column++) {
        data.addValue(1, Integer.valueOf(column), Integer.valueOf(row));
      }
    }
    return new PlotPart(
        theme,
        labels.subList(from, labels.size()),
        wide,
        IntStream.range(from, to).mapToObj(column -> String.valueOf(column + 1)).toList(),
        data,
        new MatrixRenderer(figure.codes(), from),
        to - from,
        ROW,
        0,
        0,
        0,
        tail,
        false);
  }

  static List<Legend.Key> keys(PairMatrix figure) {
    ChartWords words = figure.words();
    List<Legend.Key> keys = new ArrayList<>();
    double most =
        figure.codes().pairs().stream().mapToDouble(CodePairs.Pair::jaccard).max().orElse(0);
    if (most > 0) {
      keys.add(
          new Legend.Key(
              words.say(ChartWord.JACCARD) + " 0", RAMP, Legend::ramp, words.hundredths(most)));
    }
    keys.add(Legend.sign(MatrixRenderer::self, words.say(ChartWord.CODE_ITSELF)));
    keys.add(
        Legend.sign(
            MatrixRenderer::few, words.say(ChartWord.FEWER_THAN, Map.of("least", Overlap.FEWEST))));
    return keys;
  }
}
