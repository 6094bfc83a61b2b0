package eu.restart.refrain.chart;

import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.comparison.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures of the kinds that are no table of k of n, made by hand. */
final class KindSamples {
  private final Random random = new Random(7);
  private final List<String> names;
  private final int rows;
  private final ChartWords words;

  private KindSamples(List<String> names, int rows, ChartWords words) {
    this.names = names;
    this.rows = rows;
    this.words = words;
  }

  /**
   * One figure of each kind.
   *
   * @param names what rows, panels, groups and themes are called in turn; with a number behind them
   *     from the second round on
   * @param rows how many there are of each
   */
  static Map<String, Figure> each(List<String> names, int rows, ChartWords words) {
    KindSamples samples = new KindSamples(names, rows, words);
    Map<String, Figure> figures = new TreeMap<>();
    figures.put("slope", samples.slope());
    figures.put("multiples", samples.multiples(1));
    figures.put("split", samples.multiples(3));
    figures.put("matrix", samples.matrix());
    figures.put("network", samples.network());
    figures.put("curves", samples.curves());
    figures.put("talk", samples.talk());
    figures.put("timeline", samples.timeline());
    figures.put("agreement", samples.agreement());
    return figures;
  }

  private String name(int index) {
    String name = names.get(index % names.size());
    return index < names.size() ? name : name + " " + (index / names.size() + 1);
  }

  private List<Label> labels(String id, int count) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(new Label(id + i, name(i)));
    }
    return labels;
  }

  private Caption caption() {
    return new Caption(name(0) + ", " + name(1), name(2), name(1) + ". " + name(0) + ".");
  }

  private Grid grid(int columns) {
    List<Datum> cells = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      int of = 5 + i % 4;
      int k = random.nextInt(of + 1);
      var states = eu.restart.refrain.comparison.State.values();
      var state = i % 7 == 3 ? states[2 + random.nextInt(3)] : states[k > 0 ? 0 : 1];
      cells.add(new Datum(state, k, of, k * 2));
    }
    return new Grid(labels("c", rows), labels("n", columns), cells);
  }

  private Slope slope() {
    return new Slope(caption(), grid(4), words);
  }

  private SmallMultiples multiples(int columns) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      panels.add(new SmallMultiples.Panel(new Label("q" + i, name(i)), grid(columns)));
    }
    return new SmallMultiples(caption(), panels, words);
  }

  private CodePairs pairs() {
    List<CodePairs.Node> nodes = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      nodes.add(
          new CodePairs.Node(
              new Label("c" + i, name(i)), new Label("t" + i % 5, name(i % 5)), 3 + i * 4));
    }
    List<CodePairs.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      for (int j = i + 1; j < rows; j++) {
        if (random.nextInt(5) == 0) {
          pairs.add(new CodePairs.Pair(i, j, 3 + random.nextInt(9), random.nextDouble()));
        }
      }
    }
    return new CodePairs(Unit.TURN, nodes, pairs);
  }

  private PairMatrix matrix() {
    return PairMatrix.of(pairs(), name(0), Basis.HUMAN, words);
  }

  private PairNetwork network() {
    return PairNetwork.of(pairs(), name(0), 3, Basis.MACHINE, words);
  }

  private DiscoveryCurves curves() {
    List<DiscoveryCurves.Curve> curves = new ArrayList<>();
    for (int i = 0; i < Math.min(rows, 12); i++) {
      List<DiscoveryCurves.Step> steps = new ArrayList<>();
      int seen = 0;
      for (int j = 0; j < 3 + i; j++) {
        int fresh = random.nextInt(9);
        seen += fresh;
        steps.add(new DiscoveryCurves.Step(new Label("e" + j, name(j)), fresh, seen, seen + 0.5));
      }
      curves.add(new DiscoveryCurves.Curve(new Label("g" + i, name(i)), steps));
    }
    return new DiscoveryCurves(caption(), Discovery.Kind.BLOCK, curves, words);
  }

  private TalkShares talk() {
    List<TalkShares.Talk> groups = new ArrayList<>();
    for (int i = 0; i < Math.min(rows, 12); i++) {
      List<Participation.Amount> voices = new ArrayList<>();
      for (int j = 0; i != 1 && j < 3 + i; j++) {
        voices.add(new Participation.Amount(j == 2 ? 0 : 900 / (j + 1), 20));
      }
      groups.add(
          new TalkShares.Talk(
              new Label("g" + i, name(i)),
              Math.max(2, voices.size()),
              voices,
              new Participation.Amount(120, 9),
              new Participation.Amount(0, 0)));
    }
    return new TalkShares(caption(), groups, words);
  }

  private Timeline timeline() {
    int lanes = Math.min(rows, 12);
    List<Timeline.Moment> moments = new ArrayList<>();
    for (int i = 0; i < (rows == 0 ? 0 : 220); i++) {
      TreeSet<Integer> themes = new TreeSet<>();
      while (random.nextInt(2) == 0) {
        themes.add(random.nextInt(5));
      }
      moments.add(
          new Timeline.Moment(
              i + 1, random.nextInt(lanes), random.nextInt(60), List.copyOf(themes), i / 40 - 1));
    }
    return new Timeline(
        caption(),
        new Label("g", name(0)),
        labels("participant-", lanes),
        labels("t", 5),
        labels("q", 6),
        moments,
        words);
  }

  private AgreementDots agreement() {
    List<AgreementDots.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double alpha = random.nextDouble() * 1.4 - 0.4;
      Standing standing = List.of(Standing.values()).get(i % 5);
      boolean defined = standing != Standing.UNDEFINED;
      lines.add(
          new AgreementDots.Line(
              new Label("c" + i, name(i)),
              200,
              9,
              defined ? OptionalDouble.of(alpha) : OptionalDouble.empty(),
              defined
                  ? Optional.of(
                      new Interval(
                          alpha - 0.3, Math.min(1, alpha + 0.2), 0.95, 0.1, 0, Bootstrap.DEFAULT))
                  : Optional.empty(),
              standing));
    }
    return new AgreementDots(caption(), lines, words);
  }

  /** The texts that a figure must show whole. */
  static List<String> shown(Figure figure) {
    List<Label> labels = new ArrayList<>();
    switch (figure) {
      case GridFigure grid -> {
        labels.addAll(grid.grid().rows());
        labels.addAll(grid.grid().columns());
      }
      case SmallMultiples panels -> {
        labels.addAll(panels.rows());
        panels.panels().forEach(panel -> labels.add(panel.label()));
        if (panels.columns().size() > 1) {
          labels.addAll(panels.columns());
        }
      }
      case PairMatrix matrix -> matrix.codes().nodes().forEach(one -> labels.add(one.label()));
      case PairNetwork network -> network.codes().nodes().forEach(one -> labels.add(one.label()));
      case DiscoveryCurves curves -> curves.curves().forEach(one -> labels.add(one.label()));
      case TalkShares talk -> talk.groups().forEach(one -> labels.add(one.label()));
      case Timeline timeline -> {
        labels.addAll(timeline.lanes());
        labels.addAll(timeline.themes());
        labels.addAll(timeline.questions().subList(0, 5));
      }
      case AgreementDots dots -> dots.lines().forEach(one -> labels.add(one.label()));
    }
    return labels.stream().map(Label::text).toList();
  }
}
