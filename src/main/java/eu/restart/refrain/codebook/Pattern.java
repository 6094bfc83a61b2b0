package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;

/**
 * How a code is said in a language.
 *
 * @param code a code's id, or {@code about:} and an about's id, or {@code about:speaker}, or {@code
 *     practice:} and the id of a practice or of a category of practices
 * @param text as written in patterns.&lt;lang&gt;.csv; {@code tagging} knows its grammar
 */
public record Pattern(String code, Language language, String text, Place place) {
  /** What the code of a cue for {@code about} starts with. */
  public static final String ABOUT = "about:";

  /** What the code of a pattern for a practice starts with. */
  public static final String PRACTICE = "practice:";

  /** Whether this says how participants themselves speak of a practice, and is of no code. */
  public boolean isPractice() {
    return code.startsWith(PRACTICE);
  }

  /**
   * The id of the practice or category that it tells of; the whole of code where it tells of none.
   */
  public String practice() {
    return isPractice() ? code.substring(PRACTICE.length()) : code;
  }

  /** Whether this is a cue for whom a statement concerns, and no pattern of a code. */
  public boolean isAbout() {
    return code.startsWith(ABOUT);
  }
}
