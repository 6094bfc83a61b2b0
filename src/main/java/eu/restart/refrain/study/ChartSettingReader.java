package eu.restart.refrain.study;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how figures are to look. */
final class ChartSettingReader {
  private final List<Problem> problems;

  ChartSettingReader(List<Problem> problems) {
    this.problems = problems;
  }

  ChartSetting read(YamlNode root) {
    Optional<YamlNode> charts = root.get("charts");
    if (charts.isEmpty()) {
      return ChartSetting.NONE;
    }
    YamlNode node = charts.get();
    if (node.members().isEmpty()) {
      problems.add(
          Problem.error(
              node.place(),
              "charts",
              "charts holds no settings",
              "write such as: charts: {font: fonts/house.ttf, width: 14}"));
    }
    KnownKeys.CHARTS.check(node, problems);
    return new ChartSetting(
        node.place(),
        said(node, "font"),
        said(node, "bold"),
        palette(node),
        number(node, "text", ChartSetting.SMALLEST_TEXT, ChartSetting.LARGEST_TEXT),
        number(node, "width", ChartSetting.NARROWEST, ChartSetting.WIDEST),
        language(node));
  }

  private Optional<ChartSetting.Said> said(YamlNode charts, String key) {
    Optional<YamlNode> node = charts.get(key);
    Optional<String> text = charts.text(key);
    if (node.isPresent() && text.isEmpty()) {
      empty(node.get(), key);
    }
    return text.map(one -> new ChartSetting.Said(one, node.orElse(charts).place()));
  }

  private void empty(YamlNode node, String key) {
    problems.add(
        Problem.error(
            node.place(), "charts", "{0} says nothing", "write a value, or take it out", key));
  }

  private List<ChartSetting.Said> palette(YamlNode charts) {
    Optional<YamlNode> node = charts.get("palette");
    if (node.isEmpty()) {
      return List.of();
    }
    List<YamlNode> items = node.get().text().isPresent() ? List.of(node.get()) : node.get().items();
    if (items.isEmpty()) {
      empty(node.get(), "palette");
    }
    List<ChartSetting.Said> palette = new ArrayList<>();
    for (YamlNode item : items) {
      Optional<String> text = item.text().map(String::strip).filter(one -> !one.isEmpty());
      if (text.isEmpty()) {
        problems.add(
            Problem.error(
                item.place(),
                "charts-colour",
                "a colour of the palette is empty",
                "leave out the sign # in front of it, or put it in quotation marks: without them"
                    + " the rest of the line is a comment"));
      }
      text.ifPresent(one -> palette.add(new ChartSetting.Said(one, item.place())));
    }
    return palette;
  }

  private OptionalDouble number(YamlNode charts, String key, double least, double most) {
    Optional<String> text = charts.text(key);
    Optional<YamlNode> node = charts.get(key);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (text.isPresent() && text.get().matches("\\d{1,3}(\\.\\d{1,4})?")) {
      double number = Double.parseDouble(text.get());
      if (number >= least && number <= most) {
        return OptionalDouble.of(number);
      }
    }
    problems.add(
        Problem.error(
            node.get().place(),
            "charts",
            "{0}: {1} is no number from {2} to {3}",
            "write the number without its unit, with a point before decimals",
            key,
            text.orElse(""),
            written(least),
            written(most)));
    return OptionalDouble.empty();
  }

  private static String written(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

  private Optional<Language> language(YamlNode charts) {
    Optional<String> code = charts.text("language");
    Optional<YamlNode> node = charts.get("language");
    if (node.isPresent() && code.isEmpty()) {
      empty(node.get(), "language");
    }
    if (code.isPresent() && !Language.isCode(code.get())) {
      problems.add(
          Problem.error(
              node.orElse(charts).place(),
              "language",
              "{0} is no language code",
              "write two letters: nl, it, nb",
              code.get()));
      return Optional.empty();
    }
    return code.map(Language::new);
  }
}
