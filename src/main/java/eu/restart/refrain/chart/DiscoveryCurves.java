package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.source.Csv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How many different codes had come up after each stretch of the talk, in its own order and as
 * expected over all orders (Colwell, Mao and Chang 2004).
 *
 * @param curves one panel each, all on one scale
 */
public record DiscoveryCurves(
    Caption caption, Discovery.Kind kind, List<Curve> curves, ChartWords words) implements Figure {
  private static final List<String> HEADER =
      List.of("group", "group_label", "order", "event", "event_label", "new", "seen", "expected");

  /** A group's curve, or that of all groups. */
  public record Curve(Label label, List<Step> steps) {
    /** Copies the list. */
    public Curve {
      steps = List.copyOf(steps);
    }

    int codes() {
      return steps.isEmpty() ? 0 : steps.getLast().seen();
    }
  }

  /**
   * A stretch of the talk.
   *
   * @param fresh the codes that came up here first
   * @param seen the different codes so far
   * @param expected the same over all orders
   */
  public record Step(Label event, int fresh, int seen, double expected) {}

  /** Copies the curves. */
  public DiscoveryCurves {
    curves = List.copyOf(curves);
  }

  /**
   * The curves of one kind of event.
   *
   * @param kind what the events are
   * @param basis whose codings were counted
   * @param found one for each panel
   * @param group a group's label by its id; empty for all groups
   * @param event an event's label by its id
   * @param turns how many turns a block has
   */
  public static DiscoveryCurves of(
      Discovery.Kind kind,
      Basis basis,
      List<Discovery> found,
      Function<String, String> group,
      Function<String, String> event,
      int turns,
      ChartWords words) {
    List<Curve> curves = new ArrayList<>();
    for (Discovery one : found) {
      List<Step> steps = new ArrayList<>();
      int before = 0;
      for (int i = 0; i < one.events().size(); i++) {
        String id = one.events().get(i).id();
        int seen = one.seen().get(i);
        steps.add(
            new Step(new Label(id, event.apply(id)), seen - before, seen, one.expected().get(i)));
        before = seen;
      }
      curves.add(new Curve(new Label(one.group(), group.apply(one.group())), steps));
    }
    String across =
        words.say(
            switch (kind) {
              case GROUP -> ChartWord.EVENTS_GROUPS;
              case QUESTION -> ChartWord.EVENTS_QUESTIONS;
              case BLOCK -> ChartWord.EVENTS_BLOCKS;
            },
            Map.of("turns", turns));
    Caption caption =
        new Caption(
            words.say(ChartWord.CURVES_TITLE),
            across,
            words.say(ChartWord.NOTE_CURVES) + " " + words.basis(basis));
    return new DiscoveryCurves(caption, kind, curves, words);
  }

  /** The mentions by which codes came up first, in the cell {@code group|event}. */
  public static Evidence evidence(List<Discovery> found, Mentions mentions) {
    Evidence.Builder evidence = new Evidence.Builder();
    for (Discovery one : found) {
      Set<String> known = new HashSet<>();
      for (Discovery.Event event : one.events()) {
        Set<String> fresh = new HashSet<>(event.codes());
        fresh.removeAll(known);
        for (Mention mention : mentions.all()) {
          if (fresh.contains(mention.code()) && holds(one, event, mention)) {
            evidence.add(one.group() + "|" + event.id(), mention);
          }
        }
        known.addAll(event.codes());
      }
    }
    return evidence.build();
  }

  private static boolean holds(Discovery one, Discovery.Event event, Mention mention) {
    boolean here = one.group().isEmpty() || mention.group().equals(one.group());
    return here
        && switch (one.kind()) {
          case GROUP -> mention.group().equals(event.id());
          case QUESTION -> mention.turn().question().orElse("").equals(event.id());
          case BLOCK -> {
            String[] ends = event.id().split("-", 2);
            int turn = mention.turn().number();
            yield turn >= Integer.parseInt(ends[0]) && turn <= Integer.parseInt(ends[1]);
          }
        };
  }

  @Override
  public DiscoveryCurves with(Caption other) {
    return new DiscoveryCurves(other, kind, curves, words);
  }

  @Override
  public String alternative() {
    StringBuilder text = new StringBuilder(Reading.opening(this, ChartWord.CURVES));
    for (Curve curve : curves) {
      text.append(' ')
          .append(
              words.say(
                  ChartWord.CURVE_ENDS,
                  Map.of(
                      "where", curve.label().text(),
                      "codes", curve.codes(),
                      "events", curve.steps().size(),
                      "last", curve.steps().isEmpty() ? 0 : curve.steps().getLast().fresh())));
    }
    return text.toString();
  }

  @Override
  public String reading() {
    List<String> lines = new ArrayList<>();
    for (Curve curve : curves) {
      List<String> steps = new ArrayList<>();
      for (Step step : curve.steps()) {
        steps.add(
            step.event().text()
                + " "
                + step.seen()
                + " (+"
                + step.fresh()
                + ", "
                + words.decimal(step.expected())
                + ")");
      }
      lines.add(curve.label().text() + ": " + String.join("; ", steps) + ".");
    }
    return Reading.lines(alternative(), lines);
  }

  @Override
  public String csv() {
    List<List<String>> lines = new ArrayList<>();
    for (Curve curve : curves) {
      for (int i = 0; i < curve.steps().size(); i++) {
        Step step = curve.steps().get(i);
        lines.add(
            List.of(
                curve.label().id(),
                curve.label().text(),
                String.valueOf(i + 1),
                step.event().id(),
                step.event().text(),
                String.valueOf(step.fresh()),
                String.valueOf(step.seen()),
                String.format(Locale.ROOT, "%.3f", step.expected())));
      }
    }
    return Csv.write(HEADER, lines);
  }
}
