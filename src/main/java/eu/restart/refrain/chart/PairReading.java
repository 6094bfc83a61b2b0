package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Basis;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes that occur together, in words. */
final class PairReading {
  private static final int MOST = 3;

  private PairReading() {}

  static Caption caption(
      String title, CodePairs codes, Basis basis, ChartWord how, ChartWords words) {
    String unit =
        words.say(
            switch (codes.unit()) {
              case TURN -> ChartWord.UNIT_TURN;
              case PARTICIPANT -> ChartWord.UNIT_PARTICIPANT;
              case QUESTION -> ChartWord.UNIT_QUESTION;
            });
    return new Caption(
        title,
        unit,
        words.say(how) + " " + words.say(ChartWord.NOTE_TOGETHER) + " " + words.basis(basis));
  }

  static String brief(Figure figure, ChartWord kind, CodePairs codes) {
    ChartWords words = figure.words();
    String text =
        Reading.opening(figure, kind)
            + " "
            + words.say(
                ChartWord.PAIRS,
                Map.of("codes", codes.nodes().size(), "pairs", codes.pairs().size()));
    List<CodePairs.Pair> most = codes.strongest().stream().limit(MOST).toList();
    return most.isEmpty()
        ? text
        : text
            + " "
            + words.say(ChartWord.MOST)
            + " "
            + most.stream().map(codes::named).collect(Collectors.joining("; "))
            + ".";
  }

  static String whole(Figure figure, ChartWord kind, CodePairs codes) {
    Stream<String> nodes =
        codes.nodes().stream().map(node -> node.label().text() + ": " + node.units() + ".");
    Stream<String> pairs = codes.strongest().stream().map(pair -> codes.named(pair) + ".");
    return Reading.lines(brief(figure, kind, codes), Stream.concat(nodes, pairs).toList());
  }
}
