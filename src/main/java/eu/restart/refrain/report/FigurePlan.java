package eu.restart.refrain.report;

import eu.restart.refrain.chart.ChartWords;
import eu.restart.refrain.chart.Evidence;
import eu.restart.refrain.chart.Figure;
import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that is to be drawn, in whatever language.
 *
 * @param name stable, in lower case with hyphens, without language and ending
 * @param axis of the comparison that it draws; no matter to kinds that compare nothing
 * @param scope of that comparison
 * @param codes what its rows are: nothing for all themes, one code for those below it, else these
 * @param detail what only some kinds need
 */
public record FigurePlan(
    String name, Kind kind, Axis axis, Scope scope, List<String> codes, Detail detail) {
  /** What kind of figure it is. */
  public enum Kind {
    /** Rows by columns, shaded by k of n. */
    HEATMAP,
    /** A group of bars for each row, participants. */
    GROUPED_BARS,
    /** One dot a participant, k of n. */
    DOT_PLOT,
    /** A bar for each column, made of its rows' mentions. */
    STACKED_BARS,
    /** A line for each row, from column to column. */
    SLOPE,
    /** The same bars for each question. */
    SMALL_MULTIPLES,
    /** Codes that occur together, as a table. */
    MATRIX,
    /** Codes that occur together, as a network. */
    NETWORK,
    /** How many codes had come up after each stretch of the talk. */
    CURVES,
    /** Who speaks how much in each group. */
    TALK,
    /** Who speaks when, and of what, in one group. */
    TIMELINE,
    /** How far the coders agree on each code. */
    AGREEMENT
  }

  /**
   * What only some kinds need.
   *
   * @param mostRows of bars; the rest is left to the tables, and the figure says so
   * @param split whether the bars of small multiples are split by the axis
   * @param unit in which codes occur together
   * @param least the fewest units that make a line of a network, at least 3
   * @param events the stretches of a curve
   * @param block how many turns a stretch has, where it is a block
   * @param group the id of the group of a timeline
   */
  public record Detail(
      int mostRows,
      boolean split,
      Unit unit,
      int least,
      Discovery.Kind events,
      int block,
      String group) {
    /** All rows; turns; pairs of three and more; blocks of twenty turns. */
    public static final Detail PLAIN =
        new Detail(
            Integer.MAX_VALUE, false, Unit.TURN, Overlap.FEWEST, Discovery.Kind.BLOCK, 20, "");

    /** The same, a timeline of this group. */
    public Detail group(String id) {
      return new Detail(mostRows, split, unit, least, events, block, id);
    }

    /** The same, at most so many rows of bars. */
    public Detail mostRows(int most) {
      return new Detail(most, split, unit, least, events, block, group);
    }
  }

  /** Copies the codes. */
  public FigurePlan {
    codes = List.copyOf(codes);
  }

  /** The themes by country, as people. */
  static final String THEMES_BY_COUNTRY = "themes-by-country";

  /** The themes by question, as mentions. */
  static final String THEMES_BY_QUESTION = "themes-by-question";

  /** The themes at each question, as people. */
  static final String THEMES_AT_QUESTIONS = "themes-at-questions";

  /** Who speaks how much. */
  static final String TALK = "talk";

  /** How far the coders agree. */
  static final String AGREEMENT = "agreement";

  /** More groups of bars than this do not fit a page. */
  private static final int MOST_ROWS = 12;

  /** A figure whose rows are the themes. */
  static FigurePlan ofThemes(String name, Kind kind, Axis axis) {
    return new FigurePlan(name, kind, axis, Scope.ALL, List.of(), Detail.PLAIN);
  }

  /** All figures of a report, in the order in which it shows them. */
  static List<FigurePlan> all(Material material) {
    List<FigurePlan> all = new ArrayList<>();
    all.addAll(groups(material));
    all.addAll(agreement(material));
    all.addAll(conclusions(material));
    return List.copyOf(all);
  }

  /** How the groups talk: nothing where no transcript could be read, and in a release. */
  static List<FigurePlan> groups(Material material) {
    Corpus corpus = material.corpus();
    List<FigurePlan> all = new ArrayList<>();
    if (material.smallCells().isRelease()) {
      return all;
    }
    if (!corpus.transcripts().isEmpty()) {
      all.add(ofThemes(TALK, Kind.TALK, Axis.COUNTRY));
    }
    all.addAll(timelines(material));
    return all;
  }

  /**
   * How far the coders agree; nothing where there are no two of them, where it is not measured, and
   * in a release, since it counts coded turns.
   */
  static List<FigurePlan> agreement(Material material) {
    return material.corpus().study().reflexive()
            || material.smallCells().isRelease()
            || material.agreement().line(Optional.empty(), Optional.empty()).isEmpty()
        ? List.of()
        : List.of(ofThemes(AGREEMENT, Kind.AGREEMENT, Axis.COUNTRY));
  }

  /** A timeline for each group that has people enough, in the study's order. */
  private static List<FigurePlan> timelines(Material material) {
    return material.corpus().transcripts().stream()
        .map(Transcript::group)
        .filter(material.smallCells()::tells)
        .map(
            group ->
                new FigurePlan(
                    "timeline-" + slug(group),
                    Kind.TIMELINE,
                    Axis.COUNTRY,
                    Scope.ALL,
                    List.of(),
                    Detail.PLAIN.group(group)))
        .toList();
  }

  /** The figures of the conclusions. */
  static List<FigurePlan> conclusions(Material material) {
    Corpus corpus = material.corpus();
    List<FigurePlan> all = new ArrayList<>();
    all.add(ofThemes(THEMES_BY_COUNTRY, Kind.DOT_PLOT, Axis.COUNTRY));
    if (!corpus.study().questions().isEmpty()) {
      all.add(ofThemes(THEMES_AT_QUESTIONS, Kind.SMALL_MULTIPLES, Axis.COUNTRY));
      if (!material.smallCells().isRelease()) {
        all.add(ofThemes(THEMES_BY_QUESTION, Kind.STACKED_BARS, Axis.QUESTION));
      }
    }
    for (Code theme : corpus.codebook().themes()) {
      if (corpus.codebook().below(theme.id()).isEmpty()) {
        continue;
      }
      all.add(of(theme.id(), Kind.HEATMAP, Axis.COUNTRY));
      if (!corpus.study().abouts().isEmpty()) {
        all.add(of(theme.id(), Kind.GROUPED_BARS, Axis.ABOUT));
      }
    }
    return all;
  }

  private static FigurePlan of(String theme, Kind kind, Axis axis) {
    String name = slug(theme) + "-by-" + axis.name().toLowerCase(Locale.ROOT);
    return new FigurePlan(
        name, kind, axis, Scope.ALL, List.of(theme), Detail.PLAIN.mostRows(MOST_ROWS));
  }

  /** The same figure of another part, under another name. */
  public FigurePlan of(Scope part, String other) {
    return new FigurePlan(other, kind, axis, part, codes, detail);
  }

  /** The theme whose codes are its rows; empty where the themes themselves are. */
  public Optional<String> theme() {
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  /** The ids of its rows, in codebook order or in that of the codes. */
  List<String> rows(Codebook codebook) {
    if (codes.isEmpty()) {
      return codebook.themes().stream().map(Code::id).toList();
    }
    boolean parent = codes.size() == 1 && !codebook.below(codes.getFirst()).isEmpty();
    return parent
        ? codebook.withAllBelow(List.of()).entrySet().stream()
            .filter(one -> one.getKey().equals(codes.getFirst()))
            .flatMap(one -> one.getValue().stream())
            .filter(code -> !code.equals(codes.getFirst()))
            .toList()
        : codes;
  }

  /** The figure itself, in a language. */
  Figure figure(Material material, Language language) {
    return new Drawn(this, material, ChartWords.in(language)).figure();
  }

  /** What stands behind its numbers. */
  Evidence evidence(Material material) {
    return new Drawn(this, material, ChartWords.in(Language.ENGLISH)).evidence();
  }

  /** An id as part of a file's name or of a place in a document. */
  static String slug(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
