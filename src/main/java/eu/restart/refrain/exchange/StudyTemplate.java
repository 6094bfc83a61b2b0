package eu.restart.refrain.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folder of a new study; what is there already is left as it is. */
public final class StudyTemplate {
  private final Path folder;
  private final List<String> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private StudyTemplate(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes what a study lacks: study.yaml, the headers of the codebook's files, a folder for each
   * group, and, once the codebook holds codes, a workbook for each group to code in.
   *
   * @param title of a study that is new
   * @param groups of a study that is new; one that a standing study.yaml does not list is a problem
   * @return the files written, below the folder, in the order of writing
   * @throws IOException where the folder cannot be written to, or a standing study cannot be read
   */
  public static Checked<List<String>> write(Path folder, String title, List<NewGroup> groups)
      throws IOException {
    StudyTemplate template = new StudyTemplate(folder);
    template.write(title, groups);
    return new Checked<>(List.copyOf(template.written), template.problems);
  }

  private void write(String title, List<NewGroup> groups) throws IOException {
    if (groups.isEmpty() && isFree("study.yaml")) {
      problems.add(
          Problem.error(
              Place.of("study.yaml"),
              "groups-missing",
              "a new study has at least one group",
              "name it as id, country and language: --group it-1:IT:it"));
      return;
    }
    write("study.yaml", StudyText.of(title, groups));
    Checked<Study> study = Study.open(folder);
    problems.addAll(study.problems().stream().filter(Problem::isFinding).toList());
    List<Language> languages = StudyText.languages(study.value());
    for (NewGroup group : groups) {
      listed(study.value(), group);
    }
    for (Map.Entry<String, String> file : CodebookText.of(languages).entrySet()) {
      write(file.getKey(), file.getValue());
    }
    for (Group group : study.value().groups()) {
      write("transcripts/" + group.id() + "/participants.csv", "speaker,role\n");
      Files.createDirectories(study.value().folderOf(group).resolve("codings"));
    }
    workbooks(study.value());
  }

  private void listed(Study study, NewGroup group) {
    if (study.group(group.id()).isEmpty()) {
      problems.add(
          Problem.error(
              Place.of("study.yaml"),
              "group-unlisted",
              "study.yaml stands already, and does not list group {0}",
              "add to groups:, and call init again: - {1}",
              group.id(),
              StudyText.flow(group)));
    }
  }

  private void workbooks(Study study) throws IOException {
    Codebook codebook = Codebook.open(folder).value();
    if (codebook.codes().isEmpty()) {
      problems.add(
          Problem.note(
              Place.of("codebook/codebook.csv"),
              "codes-missing",
              "the workbooks to code in are not written yet, for want of codes",
              "fill in the codebook, and call init again"));
      return;
    }
    for (Group group : study.groups()) {
      String name = "transcripts/" + group.id() + "/codings-template.xlsx";
      if (isFree(name)) {
        write(name, CodingsWorkbook.write(study, codebook, group.language()));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    if (isFree(name)) {
      Output.write(folder.resolve(name), bytes);
      written.add(name);
    }
  }

  /** A link that leads nowhere is there as well. */
  private boolean isFree(String name) {
    return !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }
}
