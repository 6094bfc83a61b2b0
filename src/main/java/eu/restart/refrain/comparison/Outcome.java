package eu.restart.refrain.comparison;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Phrase;

/** What became of a test that was asked for: its p, or the rule by which none is given. */
public sealed interface Outcome {
  /** How every p may be read: never of a country or of all people of a role. */
  String WORDING = "in these groups";

  /**
   * A test's result.
   *
   * @param units how many people, or whole groups, were set beside each other
   * @param strata within how many groups (or countries, where whole groups were) they were
   * @param p two-sided, unadjusted
   * @param holm adjusted for the number of tests, for a planned question (Holm 1979)
   * @param bh the same, exploratory (Benjamini and Hochberg 1995)
   * @param smallest the smallest p that these numbers could have given, unadjusted
   */
  record Given(
      Method method, int units, int strata, double p, double holm, double bh, double smallest)
      implements Outcome {}

  /**
   * No test.
   *
   * @param why the rule as it stands in this case
   */
  record Refused(Rule rule, Phrase why) implements Outcome {
    /** The rule's number, its sentence, and the case, in English. */
    public String sentence() {
      return "rule " + rule.number() + ": " + said(Language.ENGLISH);
    }

    /** The rule's sentence and the case, in a language; in English where it has no words. */
    public String said(Language language) {
      return rule.sentence(language) + " (" + ProblemWords.in(language).say(why) + ")";
    }
  }

  /** The tests. */
  enum Method {
    /** Presence in two columns of one group (Fisher 1935). */
    FISHER,
    /** Presence in more columns of one group (Freeman and Halton 1951). */
    FREEMAN_HALTON,
    /** Presence in two columns within each group, exact (Mantel and Haenszel 1959; Cox 1970). */
    EXACT_WITHIN_GROUPS,
    /** Columns exchanged among people within each group; two columns. */
    PERMUTATION_WITHIN_GROUPS,
    /**
     * Ranks of people within each group, columns exchanged among them; more than two columns
     * (Kruskal and Wallis 1952, by permutation).
     */
    KRUSKAL_WALLIS,
    /** Columns exchanged among whole groups. */
    PERMUTATION_OF_GROUPS,
    /** Pearson's chi-square, or Mantel and Haenszel's within groups: an approximation. */
    CHI_SQUARE
  }
}
