package eu.restart.refrain.coding;

import java.util.List;

/**
 * Codings as mentions, by the stated rule of who said it.
 *
 * <p>A coding is cut at the turns' borders. Each piece that holds at least one word of a
 * participant's speech is a piece of that participant. Pieces of the moderator, of nobody known, or
 * of no speech at all are the remainder. Pieces of one code in one turn that overlap or touch, by
 * whatever coders, are one mention.
 *
 * @param all sorted by group and place
 * @param pieces the number of pieces that the codings were cut into
 * @param remainder the pieces that belong to no participant
 */
public record Mentions(Basis basis, List<Mention> all, int pieces, List<Remainder> remainder) {
  /** Copies the lists. */
  public Mentions {
    all = all.stream().sorted().toList();
    remainder = List.copyOf(remainder);
  }

  /**
   * A piece that no participant is credited with.
   *
   * @param why what it is a piece of
   */
  public record Remainder(Coding coding, Why why) {
    /** What a piece without a participant is. */
    public enum Why {
      /** The moderator says it. */
      MODERATOR,
      /** Nobody is known to say it. */
      NOBODY,
      /** It holds no speech: a note, a label, a heading. */
      NO_SPEECH
    }
  }

  /** The mentions that the codings of one basis come to. */
  public static Mentions of(Corpus corpus, Basis basis) {
    return Attribution.mentions(corpus, basis);
  }
}
