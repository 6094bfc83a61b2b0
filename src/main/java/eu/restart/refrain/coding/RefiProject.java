package eu.restart.refrain.coding;

import eu.restart.refrain.refi.ProjectReader;
import eu.restart.refrain.refi.QdaCoding;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.refi.QdaSelection;
import eu.restart.refrain.refi.QdaText;
import eu.restart.refrain.refi.QdaUser;
import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The codings of a REFI-QDA project, a row each: what NVivo, MAXQDA, ATLAS.ti, QualCoder and others
 * export. The code is its path, the coder whom the project names.
 */
record RefiProject() implements Dialect {
  /** The ending of a project's name. */
  static final String ENDING = ".qdpx";

  private static final String FORM = "REFI-QDA";
  private static final Pattern LABEL = Pattern.compile("(?m)^[^:\\n]{1,40}: ");
  private static final int FEWEST_LINES = 3;
  private static final String TRANSLATION = "translation:";

  private static final List<String> HEADER =
      List.of("document", "passage", "start", "end", "code path", "user", "description");

  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.QUOTE, "passage")
          .with(Field.START, "start")
          .with(Field.END, "end")
          .with(Field.CODE, "code path")
          .with(Field.CODER, "user")
          .with(Field.MEMO, "description");

  @Override
  public String title() {
    return "REFI-QDA project";
  }

  /** The project's codings as a table; one whose passage or code is missing is a row as well. */
  static Checked<Table> table(Path file, String name) throws IOException {
    return ProjectReader.read(file, name).map(project -> table(project, name));
  }

  private static Table table(QdaProject project, String name) {
    Map<String, List<String>> paths = project.codePaths();
    List<Table.Row> rows = new ArrayList<>();
    for (QdaText text : project.texts()) {
      Set<String> labels = labels(text.text());
      for (QdaSelection passage : text.selections()) {
        for (QdaCoding coding : passage.codings()) {
          List<String> path = paths.getOrDefault(coding.code(), List.of(coding.code()));
          Optional<Span> span = passage.span();
          rows.add(
              new Table.Row(
                  rows.size() + 1,
                  List.of(
                      text.name(),
                      span.map(one -> spoken(one.of(text.text()), labels)).orElse(""),
                      span.map(one -> String.valueOf(one.start())).orElse(""),
                      span.map(one -> String.valueOf(one.end())).orElse(""),
                      String.join(" > ", path),
                      project.user(coding.user()).map(QdaUser::name).orElse(""),
                      passage.memo())));
        }
      }
    }
    String origin = project.origin().isBlank() ? "" : ", " + Vocabulary.shown(project.origin());
    return new Table(name, Argument.of(FORM + origin), HEADER, rows);
  }

  /** What stands before a colon at the start of three lines or more. */
  private static Set<String> labels(String text) {
    Map<String, Long> counts =
        LABEL
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    counts.values().removeIf(count -> count < FEWEST_LINES);
    return counts.keySet();
  }

  /** A passage without the speakers' labels that it runs over: nobody said them. */
  private static String spoken(String passage, Set<String> labels) {
    return LABEL
        .matcher(passage)
        .replaceAll(
            label ->
                label.start() > 0 && labels.contains(label.group())
                    ? ""
                    : Matcher.quoteReplacement(label.group()));
  }

  @Override
  public Optional<Columns> columns(Table table) {
    return table.file().toLowerCase(Locale.ROOT).endsWith(ENDING) && table.header().equals(HEADER)
        ? Optional.of(NAMES.columns(table.header()))
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of("document");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.UTF_16))
            .map(RefiProject::withTranslation)
            .toList());
  }

  /** A line of the memo that begins so is the translation, as our own export writes it. */
  private static Claim withTranslation(Claim claim) {
    List<String> rest = new ArrayList<>();
    Cell translation = claim.translation();
    for (String line : claim.memo().text().split("\n", -1)) {
      if (translation.isEmpty() && line.startsWith(TRANSLATION)) {
        translation = claim.memo().as(line.substring(TRANSLATION.length()).strip());
      } else {
        rest.add(line);
      }
    }
    return claim.withMemo(claim.memo().as(String.join("\n", rest)), translation);
  }
}
