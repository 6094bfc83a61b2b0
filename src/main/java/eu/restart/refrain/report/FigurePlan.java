package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that the report points at.
 *
 * @param name stable, in lower case with hyphens, without language and ending
 * @param axis of the comparison that it draws
 * @param scope of that comparison
 * @param theme the theme whose codes are its rows; empty where the themes themselves are
 */
public record FigurePlan(String name, Kind kind, Axis axis, Scope scope, Optional<String> theme) {
  /** What kind of figure it is. */
  public enum Kind {
    /** Rows by columns, shaded by k of n. */
    HEATMAP,
    /** A group of bars for each row, participants. */
    GROUPED_BARS,
    /** One dot a participant, k of n. */
    DOT_PLOT,
    /** A bar for each column, made of its rows' mentions. */
    STACKED_BARS
  }

  /** The themes by country, as people. */
  static final String THEMES_BY_COUNTRY = "themes-by-country";

  /** The themes by question, as mentions. */
  static final String THEMES_BY_QUESTION = "themes-by-question";

  /** All figures of a corpus's report, in the order in which it shows them. */
  public static List<FigurePlan> all(Corpus corpus) {
    List<FigurePlan> all = new ArrayList<>();
    all.add(
        new FigurePlan(
            THEMES_BY_COUNTRY, Kind.DOT_PLOT, Axis.COUNTRY, Scope.ALL, Optional.empty()));
    if (!corpus.study().questions().isEmpty()) {
      all.add(
          new FigurePlan(
              THEMES_BY_QUESTION, Kind.STACKED_BARS, Axis.QUESTION, Scope.ALL, Optional.empty()));
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
    return List.copyOf(all);
  }

  private static FigurePlan of(String theme, Kind kind, Axis axis) {
    String name = slug(theme) + "-by-" + axis.name().toLowerCase(Locale.ROOT);
    return new FigurePlan(name, kind, axis, Scope.ALL, Optional.of(theme));
  }

  /** An id as part of a file's name or of a place in a document. */
  static String slug(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
