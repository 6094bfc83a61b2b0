package eu.restart.refrain.study;

import eu.restart.refrain.source.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads how the report is published. */
final class PublicationReader {
  private final List<Problem> problems;

  PublicationReader(List<Problem> problems) {
    this.problems = problems;
  }

  Publication read(YamlNode root) {
    ChartSetting charts = new ChartSettingReader(problems).read(root);
    Optional<YamlNode> report = root.get("report");
    if (report.isEmpty()) {
      return new Publication(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), charts);
    }
    KnownKeys.REPORT.check(report.get(), problems);
    List<String> authors =
        report.get().texts("authors").stream()
            .map(String::strip)
            .filter(author -> !author.isEmpty())
            .toList();
    return new Publication(
        authors, date(report.get()), report.get().text("template"), minCell(report.get()), charts);
  }

  private Optional<Integer> minCell(YamlNode report) {
    Optional<String> text = report.text("min-cell").map(String::strip);
    if (text.isEmpty() || text.get().matches("[3-9]|[1-9]\\d{1,3}")) {
      return text.map(Integer::valueOf);
    }
    problems.add(
        Problem.error(
            report.get("min-cell").orElse(report).place(),
            "min-cell",
            "{0} is no number of people from 3 on",
            "write the smallest number that may be told, such as: min-cell: 5",
            text.get()));
    return Optional.empty();
  }

  private Optional<LocalDate> date(YamlNode report) {
    Optional<String> text = report.text("date");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      problems.add(
          Problem.error(
              report.get("date").orElse(report).place(),
              "date",
              "{0} is no date",
              "write year-month-day: 2025-03-12",
              text.orElse("")));
      return Optional.empty();
    }
  }
}
