package eu.restart.refrain.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who wrote a document, and when.
 *
 * @param authors in the order of the title page
 * @param date the day under which it is published, never that of the run: the same input gives the
 *     same bytes
 */
public record Imprint(List<String> authors, Optional<LocalDate> date) {
  /** Nothing is known. */
  public static final Imprint NONE = new Imprint(List.of(), Optional.empty());

  /** Formats that want a moment are given this one where no date is known. */
  private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

  /** Copies the authors. */
  public Imprint {
    authors = List.copyOf(authors);
  }

  /** The first moment of the date, as formats write it: 2025-04-10T00:00:00Z. */
  String moment() {
    return date.orElse(UNKNOWN)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }
}
