package eu.restart.refrain.coding;

import eu.restart.refrain.source.Phrase;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of two files is the newer: the one with the later date in its name, else the later version
 * in its name, else the later date in its rows.
 *
 * <p>The time that the disk gives to a file is never asked, since every copy changes it.
 *
 * @param newer whether it is the first of the two
 * @param by what tells it, in words of the program
 */
record Age(boolean newer, Phrase by) {
  /** Whether the one is newer than the other; nothing where it cannot be told. */
  static Optional<Age> of(SentFile one, SentFile other) {
    boolean ofOneFile = one.table().copyOf().equals(other.table().copyOf());
    if (!ofOneFile && (one.isCopy() != other.isCopy())) {
      // Which was sent first, the copy that was mended or the further version, no name says.
      return byRows(one, other);
    }
    FileName name = ofOneFile ? one.own() : one.name();
    FileName otherName = ofOneFile ? other.own() : other.name();
    return byDate(name, otherName)
        .or(
            () ->
                told(
                    name.version().comparedTo(otherName.version()),
                    Phrase.of("the version in its name")))
        .or(() -> byRows(one, other));
  }

  private static Optional<Age> byDate(FileName one, FileName other) {
    return one.date().isPresent() && other.date().isPresent()
        ? told(one.date().get().comparedTo(other.date().get()), Phrase.of("the date in its name"))
        : Optional.empty();
  }

  private static Optional<Age> byRows(SentFile one, SentFile other) {
    Optional<DateRange> newest = one.newestRow();
    Optional<DateRange> otherNewest = other.newestRow();
    return newest.isPresent() && otherNewest.isPresent()
        ? told(newest.get().comparedTo(otherNewest.get()), Phrase.of("the dates in its rows"))
        : Optional.empty();
  }

  private static Optional<Age> told(OptionalInt sign, Phrase by) {
    return sign.isPresent() ? Optional.of(new Age(sign.getAsInt() > 0, by)) : Optional.empty();
  }
}
