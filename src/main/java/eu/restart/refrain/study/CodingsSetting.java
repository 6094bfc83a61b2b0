package eu.restart.refrain.study;

import eu.restart.refrain.source.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What study.yaml says of one file of codings, where its columns or its coder cannot be told from
 * the file.
 *
 * @param place where study.yaml says so
 * @param file the file's name in the group's folder codings
 * @param columns what the columns hold to their headers, the keys out of {@link #HOLDS}; where
 *     quote and code are not among them, those are to be recognised as usual
 * @param coder who made all codings of the file
 * @param separator what stands between several codes in one cell, to the letter
 * @param replaces the files of the same folder in whose place it was sent; an empty list where it
 *     stands beside all others; nothing where study.yaml does not say
 */
public record CodingsSetting(
    Place place,
    String file,
    Map<String, List<String>> columns,
    Optional<String> coder,
    Optional<String> separator,
    Optional<List<String>> replaces) {
  /** What a column may hold. */
  public static final List<String> HOLDS =
      List.of(
          "quote", "code", "coder", "about", "mark", "turn", "start", "end", "memo", "translation");

  /** A setting that says nothing of other files. */
  public CodingsSetting(
      Place place,
      String file,
      Map<String, List<String>> columns,
      Optional<String> coder,
      Optional<String> separator) {
    this(place, file, columns, coder, separator, Optional.empty());
  }

  /** Copies the columns and keeps their order. */
  public CodingsSetting {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    replaces = replaces.map(List::copyOf);
  }
}
