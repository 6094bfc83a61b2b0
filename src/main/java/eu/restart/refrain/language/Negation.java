package eu.restart.refrain.language;

import java.util.Set;

/** The words by which a language denies. */
public final class Negation {
  private Negation() {}

  /**
   * The negations of a language, as {@link Words} forms them, sorted: {@code n't} is {@code t}.
   * Empty for a language that has no list.
   */
  public static Set<String> of(Language language) {
    return WordList.read("negation", language);
  }
}
