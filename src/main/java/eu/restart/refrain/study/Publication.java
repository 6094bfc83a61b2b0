package eu.restart.refrain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a study's report is published: {@code report} in study.yaml.
 *
 * @param authors in the order of the title page
 * @param date the day under which it is published
 * @param template the Word file whose styles and page the report takes, as a path below the study
 *     folder
 */
public record Publication(
    List<String> authors, Optional<LocalDate> date, Optional<String> template) {
  /** Nothing is said. */
  public static final Publication NONE =
      new Publication(List.of(), Optional.empty(), Optional.empty());

  /** Copies the authors. */
  public Publication {
    authors = List.copyOf(authors);
  }
}
