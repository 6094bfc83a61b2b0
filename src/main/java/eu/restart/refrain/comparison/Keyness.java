package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that mark one set of participants against the rest of those who speak the same language, by
 * the same route (as spoken, or translated by the same hand). Moderators' words are not counted. No
 * p: words of one speaker are not independent.
 *
 * @param target a group's or a role's id
 * @param language its code
 * @param translated who translated it, where it is a translation
 * @param people the target's participants, those who say nothing among them
 * @param restPeople the other participants
 * @param words all words of the target
 * @param restWords all words of the rest
 * @param guideKnown whether the guide has its wording in that language, so that it could be left
 *     out
 * @param refusal why nothing is listed
 * @param marking words that the target uses more, the highest log ratio first; of equal ones by z,
 *     then by alphabet
 */
public record Keyness(
    String target,
    String language,
    Optional<String> translated,
    int people,
    int restPeople,
    int words,
    int restWords,
    boolean guideKnown,
    Optional<Refusal> refusal,
    List<Word> marking) {
  /** The smallest number of people on either side, and of speakers of a word that is listed. */
  public static final int FEWEST_PEOPLE = 3;

  /** The prior of every word in the log-odds. */
  public static final double PRIOR = 0.01;

  /** Copies the list. */
  public Keyness {
    marking = List.copyOf(marking);
  }

  /** What is set against the rest. */
  public enum By {
    /** Each group. */
    GROUP,
    /** The participants of each role, over the groups of a language. */
    ROLE
  }

  /** Why there is no list. */
  public enum Refusal {
    /** There is nobody else in that language. */
    NO_REST,
    /** Fewer than three people speak on either side, so that a word would point at one of them. */
    TOO_FEW_PEOPLE
  }

  /**
   * A word that marks the target.
   *
   * @param form in lower case
   * @param times in the target
   * @param restTimes in the rest
   * @param g2 over the two cells of the word (Rayson and Garside 2000)
   * @param logRatio log2 of the ratio of relative frequencies (Hardie 2014), above 0
   * @param z of the weighted log-odds with an even prior (Monroe, Colaresi and Quinn 2008)
   * @param speakers the target's participants who say it, its range
   * @param groups the groups in which they sit
   * @param holds whether the log ratio stays above 0 whichever one speaker is left out
   */
  public record Word(
      String form,
      int times,
      int restTimes,
      double g2,
      double logRatio,
      double z,
      int speakers,
      int groups,
      boolean holds) {}

  /**
   * Each target against the rest, in the study's order.
   *
   * @param fewestTimes how often the target must use a word at the least; at least 1
   * @throws IllegalArgumentException where it is below 1
   */
  public static List<Keyness> of(Corpus corpus, By by, int fewestTimes) {
    if (fewestTimes < 1) {
      throw new IllegalArgumentException("no frequency: " + fewestTimes);
    }
    return new WordCounts(corpus).keyness(by, fewestTimes);
  }

  /**
   * One row for each word, at most {@code most} a target: language, translated, target, people,
   * rest people, word, times, rest times, words, rest words, G2 Rayson-Garside, log ratio, log-odds
   * z, speakers, groups, holds; three decimals. A refused target has one row without a word.
   */
  public static Sheet sheet(List<Keyness> all, int most) {
    List<List<String>> rows = new ArrayList<>();
    for (Keyness one : all) {
      one.refusal().ifPresent(refusal -> rows.add(row(one, "", Tables.lower(refusal), List.of())));
      one.marking().stream()
          .limit(most)
          .forEach(
              word ->
                  rows.add(
                      row(
                          one,
                          word.form(),
                          "listed",
                          List.of(
                              Digits.of(word.times()),
                              Digits.of(word.restTimes()),
                              Digits.of(word.g2()),
                              Digits.of(word.logRatio()),
                              Digits.of(word.z()),
                              Digits.of(word.speakers()),
                              Digits.of(word.groups()),
                              word.holds() ? "yes" : "no"))));
    }
    return new Sheet(HEADER, rows);
  }

  /**
   * For a release to the public, without any number: one row for each word that at least {@code
   * fewest} of the target's people say, at most {@code most} a target, in the order of the
   * alphabet: language, translated, target, state, word. A target has one row without a word where
   * it or the rest has fewer people.
   */
  public static Sheet wordsAlone(List<Keyness> all, int fewest, int most) {
    List<List<String>> rows = new ArrayList<>();
    for (Keyness one : all) {
      List<String> start = List.of(one.language(), one.translated().orElse(""), one.target());
      if (one.refusal().isPresent() || Math.min(one.people(), one.restPeople()) < fewest) {
        rows.add(line(start, Tables.lower(one.refusal().orElse(Refusal.TOO_FEW_PEOPLE)), ""));
        continue;
      }
      one.marking().stream()
          .filter(word -> word.speakers() >= fewest)
          .limit(most)
          .map(Word::form)
          .sorted()
          .forEach(form -> rows.add(line(start, "listed", form)));
    }
    return new Sheet(HEADER.subList(0, 5), rows);
  }

  private static List<String> line(List<String> start, String state, String word) {
    List<String> line = new ArrayList<>(start);
    line.addAll(List.of(state, word));
    return line;
  }

  private static List<String> row(Keyness one, String word, String state, List<String> figures) {
    List<String> row =
        new ArrayList<>(
            List.of(
                one.language(),
                one.translated().orElse(""),
                one.target(),
                state,
                word,
                Digits.of(one.people()),
                Digits.of(one.restPeople()),
                Digits.of(one.words()),
                Digits.of(one.restWords())));
    row.addAll(figures);
    while (row.size() < HEADER.size()) {
      row.add("");
    }
    if (one.refusal().isPresent()) {
      for (int i = 5; i < row.size(); i++) {
        row.set(i, "");
      }
    }
    return row;
  }

  private static final List<String> HEADER =
      List.of(
          "language",
          "translated",
          "target",
          "state",
          "word",
          "people",
          "rest people",
          "words",
          "rest words",
          "times",
          "rest times",
          "G2 Rayson-Garside",
          "log ratio",
          "log-odds z",
          "speakers",
          "groups",
          "holds");
}
