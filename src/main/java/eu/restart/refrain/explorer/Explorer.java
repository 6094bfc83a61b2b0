package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import java.util.List;

/** A study as one page in which every number opens to its quotes. */
public final class Explorer {
  /** The languages that the page speaks, sorted; a reader changes between them in the page. */
  public static final List<Language> LANGUAGES = PageWords.LANGUAGES;

  private Explorer() {}

  /** How much of the talk a page holds. */
  public enum Contents {
    /** No page is made. */
    NONE,
    /** The passages that somebody coded, and nothing else of what was said. */
    QUOTES,
    /** The transcripts whole, with the codings in them. */
    FULL
  }

  /**
   * The page: HTML with its style, its program and its data in it, UTF-8.
   *
   * <p>It holds people's talk. Speakers are letters in the order of first speaking, never the
   * labels of the transcript. It holds what {@link eu.restart.refrain.privacy.Tellable} leaves of
   * the corpus, and no more. The same input gives the same text.
   *
   * @param basis what is counted when the page is opened; the other basis is a switch away
   * @param language in which it is opened; English where it is none of {@link #LANGUAGES}
   * @throws IllegalArgumentException where the contents are {@link Contents#NONE}
   */
  public static String page(Corpus corpus, Basis basis, Language language, Contents contents) {
    if (contents == Contents.NONE) {
      throw new IllegalArgumentException("no page is wanted");
    }
    Language first = LANGUAGES.contains(language) ? language : Language.ENGLISH;
    return Page.of(corpus.study().title(), first, ExplorerData.of(corpus, basis, first, contents));
  }
}
