package eu.restart.refrain.coding;

import java.util.Locale;

/**
 * How a coding found its place in the transcript.
 *
 * @param likeness from 0 to 1; 1 for all but FUZZY
 * @param leftOut the words of the transcript that the quote leaves out; 0 for all but SHORTENED
 */
public record Anchor(How how, double likeness, int leftOut) {
  /** The ways of anchoring, the surest first. */
  public enum How {
    /** The program made it there. */
    MADE,
    /** By its offsets, and the text there agrees. */
    OFFSETS,
    /** By its offsets; there were no words to compare. */
    UNCHECKED,
    /** The quote stands there to the letter. */
    EXACT,
    /** It stands there once spaces, quotes, hyphens, ellipses and diacritics are folded. */
    NORMALISED,
    /** Its pieces stand there, folded, and an ellipsis stands for the words between them. */
    SHORTENED,
    /** Something very like it stands there. */
    FUZZY
  }

  /** An anchor that is sure. */
  public static Anchor of(How how) {
    return new Anchor(how, 1, 0);
  }

  /** In one English word or a few: {@code exact}, {@code fuzzy 0.87}. */
  public String shown() {
    return switch (how) {
      case MADE -> "made";
      case OFFSETS -> "offsets";
      case UNCHECKED -> "offsets unchecked";
      case EXACT -> "exact";
      case NORMALISED -> "normalised";
      case SHORTENED -> "normalised, " + leftOut + " words left out";
      case FUZZY -> String.format(Locale.ROOT, "fuzzy %.2f", Math.floor(likeness * 100) / 100);
    };
  }
}
