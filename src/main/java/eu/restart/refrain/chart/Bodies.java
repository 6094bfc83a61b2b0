package eu.restart.refrain.chart;

import eu.restart.refrain.comparison.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What stands between the title and the note of each kind of figure. */
final class Bodies {
  private static final double BEFORE_KEYS = 7;
  private static final double BEFORE_PLOT = 8;
  private static final double RAMP = 60;

  private Bodies() {}

  /** The keys and the plots; nothing where there is nothing to draw. */
  static List<Part> of(Figure figure, Theme theme, double width) {
    List<Part> plots = plots(figure, theme, width);
    List<Part> body = new ArrayList<>();
    if (plots.isEmpty()) {
      return body;
    }
    List<Legend.Key> keys = keys(figure);
    if (!keys.isEmpty()) {
      body.add(new Part.Gap(BEFORE_KEYS));
      body.add(new Legend(keys, theme.number()));
    }
    for (Part plot : plots) {
      body.add(new Part.Gap(BEFORE_PLOT));
      body.add(plot);
    }
    return body;
  }

  private static List<Part> plots(Figure figure, Theme theme, double width) {
    if (figure instanceof GridFigure one && one.grid().cells().isEmpty()) {
      return List.of();
    }
    return switch (figure) {
      case Heatmap heatmap -> Plots.heatmap(heatmap, theme, width);
      case DotPlot dots -> Plots.dots(dots, theme, width);
      case GroupedBars bars -> List.of(Plots.grouped(bars, theme));
      case StackedBars bars -> Plots.stacked(bars, theme, width);
      case Slope slope -> SlopePart.of(slope, theme, width);
      case SmallMultiples panels -> PanelsPart.of(panels, theme, width);
      case PairMatrix matrix -> MatrixPart.of(matrix, theme, width);
      case PairNetwork network -> NetworkPart.of(network, theme);
      case DiscoveryCurves curves -> CurvesPart.of(curves, theme, width);
      case TalkShares talk -> TalkPart.of(talk, theme);
      case Timeline timeline -> TimelinePart.of(timeline, theme, width);
      case AgreementDots dots -> AgreementPart.of(dots, theme);
    };
  }

  private static List<Legend.Key> keys(Figure figure) {
    ChartWords words = figure.words();
    List<Legend.Key> keys = new ArrayList<>();
    switch (figure) {
      case Heatmap heatmap -> {
        keys.add(
            new Legend.Key(
                words.say(ChartWord.NOBODY), RAMP, Legend::ramp, words.say(ChartWord.EVERYBODY)));
        states(heatmap.grid().cells(), words, keys);
      }
      case DotPlot dots -> {
        keys.add(Legend.sign(DotRenderer::filled, words.say(ChartWord.ONE_MENTIONS)));
        keys.add(Legend.sign(DotRenderer::open, words.say(ChartWord.ONE_DOES_NOT)));
        states(dots.grid().cells(), words, keys);
      }
      case GroupedBars bars -> {
        series(bars.grid(), true, words, keys);
        states(bars.grid().cells(), words, keys);
      }
      case StackedBars bars -> {
        series(bars.grid(), false, words, keys);
        states(bars.grid().cells(), words, keys);
      }
      case Slope slope -> keys.addAll(SlopePart.keys(slope));
      case SmallMultiples panels -> {
        if (panels.columns().size() > 1) {
          series(panels.all(), false, words, keys);
        }
        states(panels.all().cells(), words, keys);
      }
      case PairMatrix matrix -> keys.addAll(MatrixPart.keys(matrix));
      case PairNetwork network -> keys.addAll(NetworkPart.keys(network));
      case DiscoveryCurves curves -> keys.addAll(CurvesPart.keys(curves));
      case TalkShares talk -> keys.addAll(TalkPart.keys(talk));
      case Timeline timeline -> keys.addAll(TimelinePart.keys(timeline));
      case AgreementDots dots -> keys.addAll(AgreementPart.keys(dots));
    }
    return keys;
  }

  /** A key for each kind of cell without a number that occurs. */
  static void states(Collection<Datum> cells, ChartWords words, List<Legend.Key> keys) {
    for (State state : List.of(State.NOT_ASKED, State.NOT_CODABLE, State.SUPPRESSED)) {
      if (cells.stream().anyMatch(datum -> datum.state() == state)) {
        keys.add(
            Legend.sign(
                (sketch, box) -> Marks.draw(sketch, state, box),
                words.aloud(new Datum(state, 0, 0, 0))));
      }
    }
  }

  private static void series(Grid grid, boolean bases, ChartWords words, List<Legend.Key> keys) {
    for (int i = 0; i < grid.columns().size(); i++) {
      int index = i;
      int base = bases ? BarInk.base(grid, i) : 0;
      String text = grid.columns().get(i).text();
      keys.add(
          Legend.sign(
              (sketch, box) -> Marks.series(sketch, box, grid.columns(), index),
              base == 0 ? text : text + " (" + words.say(ChartWord.BASE, Map.of("n", base)) + ")"));
    }
  }
}
