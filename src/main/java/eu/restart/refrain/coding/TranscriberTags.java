package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.TranscriptTags;
import java.util.ArrayList;
import java.util.List;

/** The transcriber's own tags as claims: the passage is the row, and needs no looking for. */
final class TranscriberTags {
  /** Who made them, where study.yaml names nobody. */
  static final String CODER = "transcriber";

  private TranscriberTags() {}

  /**
   * A claim for each row with tags.
   *
   * @param between what stands between several tags in one cell; an expression
   */
  static List<Claim> claims(TranscriptTags tags, Transcript transcript, String between) {
    List<Claim> claims = new ArrayList<>();
    for (TranscriptTags.Tagged tagged : tags.rows()) {
      Cell none = new Cell("", Place.of(tags.table().file(), tagged.row().line()));
      Cell codes = Columns.cell(tags.table(), tagged.row(), tags.column());
      String said = tagged.span().map(span -> span.of(transcript.text())).orElse("");
      claims.add(
          new Claim(
              none.place(),
              none,
              none.as(said),
              tagged.span().map(TranscriberTags::offsets),
              none,
              codes.split(between),
              none,
              List.of(),
              List.of(),
              none,
              none));
    }
    return claims;
  }

  private static Offsets offsets(Span span) {
    return new Offsets(span.start(), span.end(), Offsets.Unit.UTF_16);
  }
}
