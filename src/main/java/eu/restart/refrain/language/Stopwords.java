package eu.restart.refrain.language;

import java.util.Set;

/** The words of a language that say little by themselves. */
public final class Stopwords {
  private Stopwords() {}

  /**
   * The stop words of a language, as {@link Words} forms them, sorted; negations are not among
   * them. Empty for a language that has no list.
   */
  public static Set<String> of(Language language) {
    return WordList.read("stopwords", language);
  }
}
