package eu.restart.refrain.reference;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recomputes worked examples in JSON: name, method, input, expected, and tolerance as one number or
 * one for each expected figure; one example a file, or a list of them.
 *
 * <p>An unknown method, a figure that the method does not give, an input that does not fit and a
 * missing tolerance are problems, each by name.
 */
public final class Reference {
  private static final String INDEX = "cases.txt";

  private Reference() {}

  /** The examples that come with the program, in the order of their names. */
  public static Checked<List<Row>> shipped() throws IOException {
    Checked<List<Row>> all = Checked.of(List.of());
    for (String name : resource(INDEX).text().lines().toList()) {
      all = joined(all, of(resource(name)));
    }
    return all;
  }

  /**
   * The examples of a file.
   *
   * @throws UnreadableException where it cannot be opened or is no JSON
   */
  public static Checked<List<Row>> read(Path file) throws IOException {
    String name = file.toString();
    Checked<SourceText> text = SourceText.read(file, name);
    return of(text.value()).with(text.problems());
  }

  /** These rows and problems, then those. */
  public static Checked<List<Row>> joined(Checked<List<Row>> these, Checked<List<Row>> those) {
    List<Row> rows = new ArrayList<>(these.value());
    rows.addAll(those.value());
    return new Checked<>(List.copyOf(rows), these.problems()).with(those.problems());
  }

  private static SourceText resource(String name) throws IOException {
    try (InputStream in = Reference.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its example " + name);
      }
      return SourceText.decode(in.readAllBytes(), name).value();
    }
  }

  private static Checked<List<Row>> of(SourceText text) throws UnreadableException {
    Json json = Json.parse(text.text(), text.file());
    Checked<List<Row>> all = Checked.of(List.of());
    for (Json one : json instanceof Json.Arr list ? list.items() : List.of(json)) {
      all = joined(all, example(one, text.file()));
    }
    return all;
  }

  private static Checked<List<Row>> example(Json json, String file) {
    String name = json.text("name").orElse(file);
    Optional<String> method = json.text("method");
    Optional<Json> input = json.get("input");
    Optional<Json> expected = json.get("expected").filter(one -> one instanceof Json.Obj);
    if (method.isEmpty() || input.isEmpty() || expected.isEmpty()) {
      return wrong(
          file,
          "reference-form",
          "{0} lacks a method, an input or an object of expected figures",
          "see the examples of: refrain reference",
          name);
    }
    try {
      Optional<Figures> figures = Methods.figures(new Input(method.get(), input.get()));
      return figures.isEmpty()
          ? wrong(
              file,
              "reference-method",
              "{0}: the method '{1}' is not known",
              "name a method that refrain reference computes",
              name,
              method.get())
          : compared(json, name, file, figures.get(), Input.members(expected.get()));
    } catch (IllegalArgumentException e) {
      return unfit(file, name, method.get(), e);
    }
  }

  private static Checked<List<Row>> compared(
      Json json, String name, String file, Figures figures, Map<String, Json> expected) {
    List<Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Json> one : expected.entrySet()) {
      String key = one.getKey();
      Optional<Double> tolerance =
          json.number("tolerance")
              .or(() -> json.get("tolerance").flatMap(each -> each.number(key)));
      if (tolerance.isEmpty()) {
        problems.add(problem(file, "reference-tolerance", "{0}: {1} has no tolerance", name, key));
      }
      Json got = new Json.Nil();
      try {
        Optional<Json> figure = figures.get(key);
        if (figure.isEmpty()) {
          problems.add(
              problem(file, "reference-figure", "{0}: the method gives no '{1}'", name, key));
        }
        got = figure.orElse(got);
      } catch (IllegalArgumentException e) {
        problems.add(
            problem(
                file,
                "reference-input",
                "{0}: {1}: {2}",
                name,
                key,
                String.valueOf(e.getMessage())));
      }
      rows.addAll(new Comparing(name, tolerance.orElse(0.0)).rows(key, one.getValue(), got));
    }
    return new Checked<>(rows, problems);
  }

  private static Checked<List<Row>> unfit(
      String file, String name, String method, IllegalArgumentException why) {
    return wrong(
        file,
        "reference-input",
        "{0}: the input does not fit the method '{1}': {2}",
        "write it as in the examples of: refrain reference",
        name,
        method,
        String.valueOf(why.getMessage()));
  }

  private static Checked<List<Row>> wrong(
      String file, String rule, String message, String advice, Object... arguments) {
    return new Checked<>(
        List.of(), List.of(Problem.error(Place.of(file), rule, message, advice, arguments)));
  }

  private static Problem problem(String file, String rule, String message, Object... arguments) {
    return Problem.error(Place.of(file), rule, message, "", arguments);
  }
}
