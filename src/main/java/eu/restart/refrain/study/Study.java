package eu.restart.refrain.study;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A study: one folder with its settings, as study.yaml says them.
 *
 * @param folder the study's folder
 * @param groups in the order of study.yaml
 * @param questions in the order of the guide; empty where the study names none
 * @param languages the report's languages; never empty
 * @param publication who publishes the report, when, and how it looks
 * @param reflexive whether the analysis is reflexive, so that no agreement of coders is measured
 */
public record Study(
    Path folder,
    String title,
    List<Group> groups,
    List<Question> questions,
    List<Role> roles,
    List<About> abouts,
    List<Language> languages,
    Publication publication,
    boolean reflexive) {
  /** Copies the lists. */
  public Study {
    groups = List.copyOf(groups);
    questions = List.copyOf(questions);
    roles = List.copyOf(roles);
    abouts = List.copyOf(abouts);
    languages = List.copyOf(languages);
  }

  /** A study that says nothing of how it is published. */
  public Study(
      Path folder,
      String title,
      List<Group> groups,
      List<Question> questions,
      List<Role> roles,
      List<About> abouts,
      List<Language> languages) {
    this(folder, title, groups, questions, roles, abouts, languages, Publication.NONE, false);
  }

  /**
   * Reads study.yaml and every participants.csv below a folder.
   *
   * @throws UnreadableException where there is no study.yaml or it is no YAML
   */
  public static Checked<Study> open(Path folder) throws IOException {
    return StudyReader.read(folder);
  }

  /** The group of this id. */
  public Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The question of this id. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The role of this id. */
  public Optional<Role> role(String id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  /** The about of this id. */
  public Optional<About> about(String id) {
    return abouts.stream().filter(about -> about.id().equals(id)).findFirst();
  }

  /** The countries of the groups, each once, in the groups' order. */
  public List<String> countries() {
    return groups.stream().map(Group::country).distinct().toList();
  }

  /** The same study with only the groups of these ids. */
  public Study of(Set<String> ids) {
    return withGroups(groups.stream().filter(group -> ids.contains(group.id())).toList());
  }

  /** The same study with these groups instead of its own. */
  public Study withGroups(List<Group> others) {
    return new Study(
        folder, title, others, questions, roles, abouts, languages, publication, reflexive);
  }

  /** The folder that holds a group's transcript and codings. */
  public Path folderOf(Group group) {
    return folder.resolve("transcripts").resolve(group.id());
  }
}
