package eu.restart.refrain.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.refi.ProjectReader;
import eu.restart.refrain.refi.QdaCase;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.refi.QdaText;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A study made of a REFI-QDA project: each text a group, each case of a text a participant, the
 * project's codes the codebook. Each group gets the codings of its own text.
 */
public final class ProjectImport {
  private static final Pattern ABOUT = Pattern.compile("(?:^|[;\\n])\\s*about:\\s*([^;\\n]+)");

  private final String file;
  private final QdaProject project;
  private final Optional<String> country;
  private final Optional<Language> language;
  private final List<Problem> problems = new ArrayList<>();

  private ProjectImport(
      String file, QdaProject project, Optional<String> country, Optional<Language> language) {
    this.file = file;
    this.project = project;
    this.country = country;
    this.language = language;
  }

  /**
   * Writes the study; nothing is written where a study stands already, or where a group's country
   * or language is not known.
   *
   * @param folder of the new study
   * @param country of groups of which the project tells none
   * @param language of groups of which the project tells none
   * @return the files written, below the folder
   */
  public static Checked<List<String>> write(
      Path file, Path folder, Optional<String> country, Optional<Language> language)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    Checked<QdaProject> read = ProjectReader.read(file, name);
    ProjectImport made = new ProjectImport(name, read.value(), country, language);
    List<String> written = new ArrayList<>();
    if (Files.exists(folder.resolve("study.yaml"), LinkOption.NOFOLLOW_LINKS)) {
      made.problems.add(
          Problem.error(
              Place.of("study.yaml"),
              "study-there",
              "a study stands there already; nothing was written",
              "name another folder"));
    } else {
      for (Map.Entry<String, String> one : made.files().entrySet()) {
        Output.write(folder.resolve(one.getKey()), one.getValue().getBytes(UTF_8));
        written.add(one.getKey());
      }
    }
    return new Checked<>(written, read.problems()).with(made.problems);
  }

  /** Name below the study's folder to text; empty where a group cannot be told whole. */
  private Map<String, String> files() {
    Map<QdaText, NewGroup> groups = groups();
    boolean whole = !groups.isEmpty() && problems.stream().noneMatch(Problem::isFinding);
    if (!whole) {
      return Map.of();
    }
    ProjectCodes codes = new ProjectCodes(project);
    List<NewGroup> all = List.copyOf(groups.values());
    Map<String, String> files = new LinkedHashMap<>();
    String title = project.name().isBlank() ? file : project.name();
    files.put("study.yaml", StudyText.of(title, all, roles(), abouts()));
    files.putAll(CodebookText.of(List.of(Language.ENGLISH)));
    files.put("codebook/codebook.csv", codes.codebook());
    groups.forEach(
        (text, group) -> {
          String below = "transcripts/" + group.id() + "/";
          files.put(below + "transcript.txt", text.text());
          files.put(below + "participants.csv", participants(text));
          files.put(below + "codings/project.csv", codes.codings(text, group.id()));
        });
    return files;
  }

  private List<String> roles() {
    return project.cases().stream()
        .flatMap(one -> Optional.ofNullable(one.values().get("role")).stream())
        .filter(role -> !role.isBlank())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whom statements concern, as memos say it in the form in which codings are read. */
  private List<String> abouts() {
    return project.texts().stream()
        .flatMap(text -> text.selections().stream())
        .flatMap(passage -> ABOUT.matcher(passage.memo()).results())
        .map(found -> found.group(1).strip())
        .distinct()
        .sorted()
        .toList();
  }

  private Map<QdaText, NewGroup> groups() {
    Map<QdaText, NewGroup> groups = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    for (QdaText text : project.texts()) {
      String id = ProjectCodes.unused(ProjectCodes.slug(text.name(), "group"), ids);
      Optional<NewGroup> group =
          NewGroup.parse(
              id
                  + ":"
                  + value(text, "country").or(() -> country).orElse("")
                  + ":"
                  + value(text, "language").or(() -> language.map(Language::code)).orElse(""));
      if (group.isPresent()) {
        groups.put(text, group.get());
      } else {
        problems.add(
            Problem.error(
                Place.of(file),
                "group-unplaced",
                "the project does not tell the country and the language of the text {0}",
                "name them: --country IT --language it",
                text.name()));
      }
    }
    if (project.texts().isEmpty()) {
      problems.add(
          Problem.error(
              Place.of(file),
              "qda-no-texts",
              "the project holds no text",
              "export it again with its documents"));
    }
    return groups;
  }

  /** Our own export says {@code text country}, other tools what their users called it. */
  private static Optional<String> value(QdaText text, String name) {
    return text.values().entrySet().stream()
        .filter(one -> one.getKey().toLowerCase(Locale.ROOT).replace("text ", "").equals(name))
        .map(Map.Entry::getValue)
        .filter(one -> !one.isBlank())
        .findFirst();
  }

  private String participants(QdaText text) {
    List<QdaCase> cases =
        project.cases().stream()
            .filter(one -> one.texts().contains(text.guid()) && !one.name().isBlank())
            .toList();
    Set<String> columns = new LinkedHashSet<>(List.of("speaker", "role"));
    cases.forEach(one -> columns.addAll(one.values().keySet()));
    columns.removeAll(Set.of("group", "country"));
    List<String> header = List.copyOf(columns);
    List<List<String>> rows = new ArrayList<>();
    for (QdaCase one : cases) {
      List<String> row = new ArrayList<>();
      header.forEach(column -> row.add(one.values().getOrDefault(column, "")));
      String prefix = text.name() + " ";
      row.set(
          0, one.name().startsWith(prefix) ? one.name().substring(prefix.length()) : one.name());
      rows.add(row);
    }
    return Csv.write(header, rows);
  }
}
