package eu.restart.refrain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a study's report is published: {@code report} and {@code charts} in study.yaml.
 *
 * @param authors in the order of the title page
 * @param date the day under which it is published
 * @param template the Word file whose styles and page the report takes, as a path below the study
 *     folder
 * @param minCell where the report is a release to the public: the smallest number of people that it
 *     tells, at least 3
 * @param charts how its figures are to look
 */
public record Publication(
    List<String> authors,
    Optional<LocalDate> date,
    Optional<String> template,
    Optional<Integer> minCell,
    ChartSetting charts) {
  /** Nothing is said. */
  public static final Publication NONE =
      new Publication(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), ChartSetting.NONE);

  /** Copies the authors. */
  public Publication {
    authors = List.copyOf(authors);
  }

  /** A report for those who work on the study. */
  public Publication(List<String> authors, Optional<LocalDate> date, Optional<String> template) {
    this(authors, date, template, Optional.empty(), ChartSetting.NONE);
  }
}
