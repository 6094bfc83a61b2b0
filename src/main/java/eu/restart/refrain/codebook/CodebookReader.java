package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Reads the codebook folder of a study. */
final class CodebookReader {
  private static final java.util.regex.Pattern PATTERNS =
      java.util.regex.Pattern.compile("patterns\\.([A-Za-z]{2,3})\\.csv");

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  /** Where codebook.csv names a category of practices. */
  private final Map<Place, List<String>> categories = new LinkedHashMap<>();

  private CodebookReader(Path folder) {
    this.folder = folder;
  }

  static Checked<Codebook> read(Path study) throws IOException {
    CodebookReader reader = new CodebookReader(study.resolve("codebook"));
    List<Code> codes = reader.codes();
    List<Practice> practices = reader.practices(codes);
    Codebook codebook =
        new Codebook(codes, reader.patterns(codes, practices), reader.aliases(codes), practices);
    return new Checked<>(codebook, reader.problems);
  }

  private List<Code> codes() throws IOException {
    Map<String, Code> codes = new LinkedHashMap<>();
    Optional<Table> read = table("codebook.csv", true);
    if (read.isEmpty()) {
      return List.of();
    }
    Table table = read.get();
    int idColumn = table.column("id", "code").orElse(0);
    for (Table.Row row : table.rows()) {
      String id = row.cell(idColumn);
      Code code =
          new Code(
              id,
              table.cell(row, "parent"),
              labels(table, row, "label"),
              labels(table, row, "definition"),
              table.cell(row, "use_when").orElse(""),
              table.cell(row, "not_when").orElse(""),
              table.cell(row, "example").orElse(""),
              words(table.cell(row, "practices").orElse("")));
      table
          .column("practices")
          .ifPresent(at -> categories.put(table.place(row, at), code.practices()));
      if (id.isEmpty() || codes.putIfAbsent(id, code) != null) {
        report(
            table.place(row, idColumn),
            "code-id",
            id.isEmpty() ? "a code has no id" : "the code {0} stands twice",
            "give each code one row and an id",
            id);
      }
    }
    return withoutLostParents(table, codes);
  }

  private List<Code> withoutLostParents(Table table, Map<String, Code> codes) {
    List<Code> sound = new ArrayList<>();
    for (Code code : codes.values()) {
      if (code.parent().isEmpty() || reachesTheme(code, codes)) {
        sound.add(code);
      } else {
        report(
            Place.of(table.file()),
            "code-parent",
            "the code {0} has the parent {1}, which leads to no theme",
            "use the id of a code without a parent",
            code.id(),
            code.parent().get());
      }
    }
    return sound;
  }

  private static boolean reachesTheme(Code code, Map<String, Code> codes) {
    Code at = code;
    for (int steps = 0; steps <= codes.size(); steps++) {
      if (at.parent().isEmpty()) {
        return true;
      }
      Code above = codes.get(at.parent().get());
      if (above == null) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private List<Pattern> patterns(List<Code> codes, List<Practice> practices) throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return patterns;
    }
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "patterns.*.csv")) {
      files.forEach(path -> names.add(String.valueOf(path.getFileName())));
    }
    for (String name : names) {
      Matcher matcher = PATTERNS.matcher(name);
      Optional<Table> table = matcher.matches() ? table(name, true) : Optional.empty();
      if (table.isPresent()) {
        patterns.addAll(patterns(table.get(), new Language(matcher.group(1)), codes, practices));
      }
    }
    return patterns;
  }

  private List<Pattern> patterns(
      Table table, Language language, List<Code> codes, List<Practice> practices) {
    List<Pattern> patterns = new ArrayList<>();
    List<String> ids = codes.stream().map(Code::id).toList();
    Set<String> named = PracticeReader.ids(practices);
    int codeColumn = table.column("code").orElse(0);
    int patternColumn = table.column("pattern").orElse(1);
    for (Table.Row row : table.rows()) {
      Pattern pattern =
          new Pattern(
              row.cell(codeColumn),
              language,
              row.cell(patternColumn),
              table.place(row, patternColumn));
      String practice = pattern.isPractice() ? pattern.practice() : "";
      if (pattern.isPractice() && !named.contains(practice)) {
        unknownPractice(table.place(row, codeColumn), practice, named);
      } else if (!pattern.isAbout() && !pattern.isPractice() && !ids.contains(pattern.code())) {
        unknownCode(table, row, codeColumn, ids);
      } else if (pattern.text().isEmpty()) {
        report(
            pattern.place(),
            "pattern-empty",
            "the pattern is empty",
            "write one or take the row out");
      } else {
        patterns.add(pattern);
      }
    }
    return patterns;
  }

  private Map<String, String> aliases(List<Code> codes) throws IOException {
    Map<String, String> aliases = new TreeMap<>();
    Optional<Table> read = table("aliases.csv", false);
    List<String> ids = codes.stream().map(Code::id).toList();
    if (read.isPresent()) {
      Table table = read.get();
      int codeColumn = table.column("code").orElse(1);
      for (Table.Row row : table.rows()) {
        if (ids.contains(row.cell(codeColumn))) {
          aliases.put(row.cell(table.column("alias").orElse(0)), row.cell(codeColumn));
        } else {
          unknownCode(table, row, codeColumn, ids);
        }
      }
    }
    return aliases;
  }

  private List<Practice> practices(List<Code> codes) throws IOException {
    Optional<Table> read = table("practices.csv", false);
    List<Practice> practices = new ArrayList<>();
    if (read.isPresent()) {
      practices.addAll(PracticeReader.read(read.get(), codes, problems));
      Set<String> known = new TreeSet<>();
      practices.forEach(one -> known.add(one.category()));
      categories.forEach(
          (place, ids) ->
              ids.stream()
                  .filter(id -> !known.contains(id))
                  .forEach(id -> unknownPractice(place, id, known)));
    }
    return practices;
  }

  private Optional<Table> table(String name, boolean wanted) throws IOException {
    String file = "codebook/" + name;
    Path path = folder.resolve(name);
    if (!Files.exists(path)) {
      if (wanted) {
        report(
            Place.of(file),
            "file-missing",
            "there is no such file",
            "see the README for its columns");
      }
      return Optional.empty();
    }
    try {
      Checked<Table> table = Table.read(path, file);
      problems.addAll(table.problems());
      return Optional.of(table.value());
    } catch (UnreadableException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /** The columns {@code name_xx}, one a language; a column {@code name} alone is English. */
  static Labels labels(Table table, Table.Row row, String name) {
    Map<Language, String> texts = new TreeMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      String column = table.header().get(i).toLowerCase(java.util.Locale.ROOT);
      String cell = row.cell(i);
      if (!cell.isEmpty() && column.matches(name + "_[a-z]{2,3}")) {
        texts.put(new Language(column.substring(name.length() + 1)), cell);
      }
    }
    if (texts.isEmpty()) {
      table.cell(row, name).ifPresent(text -> texts.put(Language.ENGLISH, text));
    }
    return new Labels(texts);
  }

  static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split("[\\s;,]+"));
  }

  private void unknownCode(Table table, Table.Row row, int column, List<String> ids) {
    String id = row.cell(column);
    report(
        table.place(row, column),
        "code-unknown",
        "there is no code {0}",
        "did you mean {1}?",
        id,
        Likeness.nearest(id, ids).orElse("-"));
  }

  private void unknownPractice(Place place, String id, Set<String> known) {
    report(
        place,
        "practice-unknown",
        "the catalogue holds no practice or category {0}",
        "did you mean {1}?",
        id,
        Likeness.nearest(id, known).orElse("-"));
  }

  private void report(Place place, String rule, String message, String advice, Object... args) {
    problems.add(Problem.error(place, rule, message, advice, args));
  }
}
