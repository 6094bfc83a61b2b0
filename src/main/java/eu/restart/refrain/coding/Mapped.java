package eu.restart.refrain.coding;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.study.CodingsSetting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table whose columns study.yaml names. */
record Mapped(CodingsSetting setting) implements Dialect {
  @Override
  public String title() {
    return "columns of study.yaml";
  }

  /** Whether the columns of codes are among them; else they add to those that are recognised. */
  boolean isWhole() {
    return setting.columns().containsKey("code");
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Map<Field, List<Integer>> found = new EnumMap<>(Field.class);
    for (Map.Entry<String, List<String>> one : setting.columns().entrySet()) {
      List<Integer> at = new ArrayList<>();
      for (String header : one.getValue()) {
        List<Integer> there = at(table, header);
        if (there.isEmpty()) {
          return Optional.empty();
        }
        at.addAll(there);
      }
      found.put(
          Field.valueOf(one.getKey().toUpperCase(Locale.ROOT)), at.stream().distinct().toList());
    }
    return Optional.of(new Columns(found));
  }

  /** The columns of that very header; else those that are like it but for case and signs. */
  private static List<Integer> at(Table table, String header) {
    List<Integer> exact =
        IntStream.range(0, table.header().size())
            .filter(column -> table.header().get(column).equals(header.strip()))
            .boxed()
            .toList();
    return !exact.isEmpty()
        ? exact
        : IntStream.range(0, table.header().size())
            .filter(
                column ->
                    Vocabulary.fold(table.header().get(column)).equals(Vocabulary.fold(header)))
            .boxed()
            .toList();
  }

  /** The headers in study.yaml that the table has not. */
  List<Problem> missing(Table table) {
    return setting.columns().values().stream()
        .flatMap(List::stream)
        .filter(header -> at(table, header).isEmpty())
        .map(
            header ->
                Problem.error(
                    setting.place(),
                    "codings-column",
                    "{0} has no column {1}; none of its {2} rows was read",
                    "did you mean {3}?",
                    table.file(),
                    Vocabulary.shown(header),
                    table.rows().size(),
                    Likeness.nearest(header, names(table)).orElse("-")))
        .toList();
  }

  private static List<String> names(Table table) {
    return table.header().stream().map(Vocabulary::shown).limit(100).toList();
  }

  @Override
  public Reading read(Table table, Columns columns) {
    String separator = setting.separator().map(Pattern::quote).orElse(HomeMade.BETWEEN_CODES);
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.UTF_16))
            .map(claim -> HomeMade.split(claim, separator))
            .toList());
  }
}
