package eu.restart.refrain.study;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Problem;
import java.util.List;

/** The keys that a map of study.yaml may have; any other is told, with the nearest known one. */
record KnownKeys(List<String> keys) {
  static final KnownKeys STUDY =
      new KnownKeys(
          List.of(
              "title", "groups", "questions", "roles", "about", "agreement", "report", "charts"));
  static final KnownKeys GROUP =
      new KnownKeys(
          List.of(
              "id",
              "country",
              "language",
              "date",
              "moderators",
              "asked",
              "translated",
              "coders",
              "codings"));
  static final KnownKeys REPORT =
      new KnownKeys(List.of("languages", "template", "authors", "date", "min-cell"));
  static final KnownKeys CHARTS =
      new KnownKeys(List.of("font", "bold", "palette", "text", "width", "language"));
  static final KnownKeys QUESTION = new KnownKeys(List.of("id", "text"));

  void check(YamlNode node, List<Problem> problems) {
    node.members()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                problems.add(
                    Problem.error(
                        value.place(),
                        "key-unknown",
                        "{0} is not a setting that is known here",
                        "did you mean {1}?",
                        key,
                        Likeness.nearest(key, keys).orElse(keys.getFirst())));
              }
            });
  }
}
