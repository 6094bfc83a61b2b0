package eu.restart.refrain.comparison;

import eu.restart.refrain.language.Language;

/** When a test of focus groups must not be given, and why. */
public enum Rule {
  /** The count would be of mentions, turns or words. */
  NO_PEOPLE(1, "a test counts people; mentions, turns and words depend on each other"),
  /** What is compared cannot be told from the group. */
  ONE_GROUP_EACH(2, "what is compared cannot be told from the group in which it was said"),
  /** No outcome could reach the level. */
  OUT_OF_REACH(3, "with these numbers no outcome at all could reach the level"),
  /** The groups were not asked the same. */
  NOT_ASKED(4, "the groups were not asked the same questions"),
  /** People joined in what another had said first. */
  GROUP_PRODUCT(
      5, "people joined in what somebody else had said, so that they do not count singly"),
  /** The coding itself is in doubt. */
  NOT_AGREED(6, "the coders do not agree enough, or what differs may be the coders"),
  /** The question was chosen with the answer in sight. */
  AFTER_THE_TABLE(7, "the hypothesis could have been chosen after seeing the table"),
  /** An approximation that does not hold. */
  SMALL_CELLS(8, "the approximation does not hold with expected counts below 5; use an exact test"),
  /** Nothing varies. */
  NO_CONTRAST(9, "no contrast: there is nothing to compare");

  private final int number;
  private final String sentence;

  Rule(int number, String sentence) {
    this.number = number;
    this.sentence = sentence;
  }

  /** The rule's number, from 1 to 9. */
  public int number() {
    return number;
  }

  /** The rule in one sentence, without its case. */
  public String sentence() {
    return sentence;
  }

  /** The sentence in a language; in English where it has none. */
  public String sentence(Language language) {
    return RuleWords.in(language).getOrDefault(String.valueOf(number), sentence);
  }
}
