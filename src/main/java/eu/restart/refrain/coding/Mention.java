package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A code on what one participant says in one turn: the codings of that code that overlap there, of
 * all coders, counted once.
 *
 * @param turn the turn in which it stands, always a participant's
 * @param span the part of the turn that they cover together
 * @param about what most of the codings say; empty where none says it or they are divided
 * @param codings the evidence; never empty
 */
public record Mention(
    String group, Turn turn, Span span, String code, Optional<String> about, List<Coding> codings)
    implements Comparable<Mention> {
  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::group)
          .thenComparing(Mention::span)
          .thenComparing(Mention::code);

  /** Copies the codings. */
  public Mention {
    codings = List.copyOf(codings);
  }

  /** The label of the participant who says it. */
  public String speaker() {
    return turn.speaker();
  }

  /**
   * The mentions that this coder alone would give here: none, one, or several where only the other
   * coders' codings join them.
   */
  public List<Mention> by(Coder coder) {
    return Attribution.alone(this, coder);
  }

  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
