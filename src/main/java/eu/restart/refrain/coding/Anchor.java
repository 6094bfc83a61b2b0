package eu.restart.refrain.coding;

/**
 * How a coding found its place in the transcript.
 *
 * @param likeness from 0 to 1; 1 for all but FUZZY
 */
public record Anchor(How how, double likeness) {
  /** The ways of anchoring, the surest first. */
  public enum How {
    /** The program made it there. */
    MADE,
    /** By its offsets, and the text there agrees. */
    OFFSETS,
    /** The quote stands there to the letter. */
    EXACT,
    /** It stands there once spaces, quotes, hyphens, ellipses and diacritics are folded. */
    NORMALISED,
    /** Something very like it stands there. */
    FUZZY
  }

  /** An anchor that is sure. */
  public static Anchor of(How how) {
    return new Anchor(how, 1);
  }
}
