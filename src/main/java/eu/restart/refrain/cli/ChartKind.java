package eu.restart.refrain.cli;

import eu.restart.refrain.report.FigurePlan;
import eu.restart.refrain.source.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of figures, as the command line names them, and what can be asked of each. */
enum ChartKind {
  HEATMAP(FigurePlan.Kind.HEATMAP),
  BARS(FigurePlan.Kind.GROUPED_BARS),
  STACKED(FigurePlan.Kind.STACKED_BARS),
  DOTS(FigurePlan.Kind.DOT_PLOT),
  SLOPE(FigurePlan.Kind.SLOPE),
  MULTIPLES(FigurePlan.Kind.SMALL_MULTIPLES),
  MATRIX(FigurePlan.Kind.MATRIX),
  NETWORK(FigurePlan.Kind.NETWORK),
  SATURATION(FigurePlan.Kind.CURVES),
  TALK(FigurePlan.Kind.TALK),
  TIMELINE(FigurePlan.Kind.TIMELINE),
  AGREEMENT(FigurePlan.Kind.AGREEMENT);

  /** What a kind can be asked. */
  enum Takes {
    /** --by an axis. */
    AXES,
    /** --by what a stretch of talk is, and --block. */
    EVENTS,
    /** --code. */
    CODE,
    /** --where with question, about and role. */
    SCOPE,
    /** --unit. */
    UNIT,
    /** --least. */
    LEAST
  }

  private final FigurePlan.Kind plan;

  ChartKind(FigurePlan.Kind plan) {
    this.plan = plan;
  }

  FigurePlan.Kind plan() {
    return plan;
  }

  boolean takes(Takes what) {
    Set<Takes> taken =
        switch (this) {
          case HEATMAP, BARS, STACKED, DOTS, SLOPE, MULTIPLES ->
              Set.of(Takes.AXES, Takes.CODE, Takes.SCOPE);
          case MATRIX -> Set.of(Takes.CODE, Takes.UNIT);
          case NETWORK -> Set.of(Takes.CODE, Takes.UNIT, Takes.LEAST);
          case SATURATION -> Set.of(Takes.EVENTS);
          case AGREEMENT -> Set.of(Takes.CODE);
          case TALK, TIMELINE -> Set.of();
        };
    return taken.contains(what);
  }

  /** What a figure of this kind would tell that a release withholds, and why; nothing for most. */
  Optional<Phrase> withheld() {
    return switch (this) {
      case HEATMAP, BARS, DOTS, SLOPE, MULTIPLES -> Optional.empty();
      case STACKED ->
          Optional.of(
              Phrase.of("mentions, since they add up over everything, and so over single people"));
      case MATRIX, NETWORK ->
          Optional.of(
              Phrase.of(
                  "which codes go together, since those of a theme give each other away;"
                      + " cooccurrence --unit participant --themes is told"));
      case SATURATION ->
          Optional.of(
              Phrase.of(
                  "how many codes had come up, since that follows from what single people said"));
      case TALK ->
          Optional.of(Phrase.of("who speaks how much, since each part of a bar is one person"));
      case TIMELINE -> Optional.of(Phrase.of("who speaks when, since each line is one person"));
      case AGREEMENT ->
          Optional.of(Phrase.of("agreement code by code, since it counts coded turns"));
    };
  }

  /** As it is written on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What --by may name; the first is the default, and nothing where there is none. */
  List<String> by() {
    if (takes(Takes.EVENTS)) {
      return List.of("block", "question", "group");
    }
    if (!takes(Takes.AXES)) {
      return List.of();
    }
    return switch (this) {
      case STACKED -> List.of("question", "country", "role", "about");
      case MULTIPLES -> List.of("country", "role", "about");
      default -> List.of("country", "role", "about", "question");
    };
  }

  static Optional<ChartKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ChartKind::word).toList();
  }
}
