package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;

/**
 * How a code is said in a language.
 *
 * @param code a code's id, or {@code about:} and an about's id, or {@code about:speaker}
 * @param text as written in patterns.&lt;lang&gt;.csv; {@code tagging} knows its grammar
 */
public record Pattern(String code, Language language, String text, Place place) {
  /** What the code of a cue for {@code about} starts with. */
  public static final String ABOUT = "about:";

  /** Whether this is a cue for whom a statement concerns, and no pattern of a code. */
  public boolean isAbout() {
    return code.startsWith(ABOUT);
  }
}
