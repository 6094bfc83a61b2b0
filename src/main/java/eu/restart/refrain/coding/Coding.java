package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * This code, on this span of this transcript, by this coder.
 *
 * @param group the group's id
 * @param span in the transcript's canonical text
 * @param code a code's id
 * @param about an about's id, where it is stated or found
 * @param mark assent or dissent, where the coder says so
 * @param memo the coder's remark, or the pattern that fired; may be empty
 * @param translation of the quote; may be empty
 * @param origin the row it came from, or the pattern's row
 */
public record Coding(
    String group,
    Span span,
    String code,
    Coder coder,
    Optional<String> about,
    Optional<Mark> mark,
    Anchor anchor,
    String memo,
    String translation,
    Place origin)
    implements Comparable<Coding> {
  private static final Comparator<Coding> ORDER =
      Comparator.comparing(Coding::group)
          .thenComparing(Coding::span)
          .thenComparing(Coding::code)
          .thenComparing(Coding::coder)
          .thenComparing(Coding::origin)
          .thenComparing(coding -> coding.about().orElse(""))
          .thenComparing(Coding::memo);

  @Override
  public int compareTo(Coding other) {
    return ORDER.compare(this, other);
  }
}
