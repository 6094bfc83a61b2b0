package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Corpus;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the people who coded a study agree. The units are the turns of participants that hold a
 * word, uncoded ones among them: without those, agreement would be that of people who have both
 * coded something already. A coder of a group is taken to have read all of it.
 *
 * @param lines all groups together, then each group; in each the overall line, then the codes
 * @param disagreements every turn and code on which coders differ, in the order of the talk
 * @param alone ids of the groups that fewer than two people coded, and that nothing is said of
 * @param plan how the intervals were drawn
 */
public record Agreement(
    List<Line> lines, List<Disagreement> disagreements, List<String> alone, Bootstrap plan) {
  /** Copies the lists. */
  public Agreement {
    lines = List.copyOf(lines);
    disagreements = List.copyOf(disagreements);
    alone = List.copyOf(alone);
  }

  /** AC1 stands beside alpha where a code is on fewer turns than this, or on all but so few. */
  public static final double RARE = 0.05;

  /**
   * One code, or all of them.
   *
   * @param group the group's id; nothing for all groups together
   * @param code the code's id, of a theme with all below it; nothing for the line over all codes,
   *     in which each turn's value is the set of its codes and alpha's distance is MASI
   * @param units turns
   * @param coders names, sorted; over all groups those of any group
   * @param prevalence share of the values that are yes; nothing over all codes
   * @param percent mean share of agreeing pairs, the units alike
   * @param alpha Krippendorff's, nominal or with MASI: the headline
   * @param interval of alpha
   * @param ac1 Gwet's, where the prevalence is below 5 % or above 95 % and there is variation
   * @param cohen kappa, where the same two people coded everything
   * @param fleiss kappa; nothing over all codes
   * @param others further coefficients, where every group has as many coders; nothing over all
   *     codes
   */
  public record Line(
      Optional<String> group,
      Optional<String> code,
      int units,
      List<String> coders,
      OptionalDouble prevalence,
      Coefficient percent,
      Coefficient alpha,
      Optional<Interval> interval,
      Optional<Coefficient> ac1,
      Optional<Coefficient> cohen,
      Optional<Coefficient> fleiss,
      Optional<Others> others) {
    /** Copies the list. */
    public Line {
      coders = List.copyOf(coders);
    }

    /** What alpha allows to be said. */
    public Standing standing() {
      return Standing.of(interval);
    }
  }

  /**
   * Coefficients that stand beside alpha on request; a choice among them by their size would be
   * none. With yes and no alone, weighted kappa is kappa and AC2 is AC1. Where nothing varies all
   * but Holsti's are undefined: S and AC1 would be 1 by their formulas, and say nothing.
   *
   * @param scott pi, the mean over pairs of coders
   * @param bennett S, with chance spread over yes and no (Brennan and Prediger's, Randolph's)
   * @param ac1 Gwet's
   * @param holsti the mean over pairs; all code all, so that it is the percent agreement
   */
  public record Others(
      Coefficient scott, Coefficient bennett, Coefficient ac1, Coefficient holsti) {}

  /** The agreement of a corpus's human coders, with the default intervals. */
  public static Agreement of(Corpus corpus) {
    return of(corpus, Bootstrap.DEFAULT);
  }

  /** The agreement of a corpus's human coders. */
  public static Agreement of(Corpus corpus, Bootstrap plan) {
    return Agreeing.of(corpus, plan, group -> true);
  }

  /** The same in some groups only, so that the lines over all are over these. */
  public static Agreement of(Corpus corpus, Bootstrap plan, Collection<String> groups) {
    return Agreeing.of(corpus, plan, groups::contains);
  }

  /** The line of a group (nothing: all groups) and a code (nothing: all codes). */
  public Optional<Line> line(Optional<String> group, Optional<String> code) {
    return lines.stream()
        .filter(line -> line.group().equals(group) && line.code().equals(code))
        .findFirst();
  }
}
