package eu.restart.refrain.study;

import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads study.yaml and the participants of each group. */
final class StudyReader {
  private static final String FILE = "study.yaml";

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private StudyReader(Path folder) {
    this.folder = folder;
  }

  static Checked<Study> read(Path folder) throws IOException {
    Checked<SourceText> text = SourceText.read(folder.resolve(FILE), FILE);
    StudyReader reader = new StudyReader(folder);
    Study study = reader.study(YamlNode.parse(text.value().text(), FILE));
    return new Checked<>(study, text.problems()).with(reader.problems);
  }

  private Study study(YamlNode root) {
    KnownKeys.STUDY.check(root, problems);
    String title = root.text("title").orElse("");
    if (title.isEmpty()) {
      report(root.place(), "title-missing", "the study has no title", "add: title: ...");
    }
    List<Question> questions = questions(root);
    List<Role> roles = new ArrayList<>();
    root.get("roles")
        .ifPresent(
            all ->
                all.members()
                    .forEach((id, node) -> roles.add(new Role(id, labels(node, Set.of())))));
    List<About> abouts = new ArrayList<>();
    root.get("about")
        .ifPresent(all -> all.members().forEach((id, node) -> abouts.add(about(id, node, roles))));
    List<Group> groups = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : root.get("groups").map(YamlNode::items).orElse(List.of())) {
      group(node, questions, roles).filter(group -> ids.add(group.id())).ifPresent(groups::add);
    }
    if (groups.isEmpty()) {
      report(root.place(), "groups-missing", "the study has no groups", "add at least one group");
    }
    return new Study(
        folder,
        title,
        groups,
        questions,
        roles,
        abouts,
        languages(root, groups),
        new PublicationReader(problems).read(root),
        reflexive(root));
  }

  private boolean reflexive(YamlNode root) {
    Optional<String> said = root.text("agreement");
    if (said.isPresent() && !said.get().equals("reflexive")) {
      report(
          root.get("agreement").orElse(root).place(),
          "agreement-unknown",
          "{0} is no way of taking agreement",
          "write: agreement: reflexive, where none is to be measured, or leave it out",
          said.get());
    }
    return said.equals(Optional.of("reflexive"));
  }

  private List<Language> languages(YamlNode root, List<Group> groups) {
    List<Language> languages = new ArrayList<>();
    YamlNode report = root.get("report").orElse(root);
    for (String code :
        root.get("report").isPresent() ? report.texts("languages") : List.<String>of()) {
      language(report.place(), code)
          .filter(one -> !languages.contains(one))
          .ifPresent(languages::add);
    }
    if (languages.isEmpty()) {
      languages.add(Language.ENGLISH);
      groups.stream()
          .map(Group::language)
          .filter(one -> !languages.contains(one))
          .sorted()
          .distinct()
          .forEach(languages::add);
    }
    return languages;
  }

  private List<Question> questions(YamlNode root) {
    List<Question> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : root.get("questions").map(YamlNode::items).orElse(List.of())) {
      KnownKeys.QUESTION.check(node, problems);
      Optional<String> id = node.text("id");
      if (id.isEmpty() || !ids.add(id.get())) {
        report(node.place(), "question-id", "a question has no id of its own", "add: id: ...");
        continue;
      }
      Labels text = node.get("text").map(one -> labels(one, Set.of())).orElse(Labels.NONE);
      questions.add(new Question(id.get(), text));
    }
    return questions;
  }

  private About about(String id, YamlNode node, List<Role> roles) {
    List<String> meant = node.texts("roles");
    for (String role : meant) {
      if (roles.stream().noneMatch(one -> one.id().equals(role))) {
        report(node.place(), "role-unknown", "there is no role {0}", "name one under roles:", role);
      }
    }
    return new About(id, labels(node, Set.of("roles")), meant);
  }

  private Labels labels(YamlNode node, Set<String> others) {
    Map<Language, String> texts = new TreeMap<>();
    node.text().ifPresent(text -> texts.put(Language.ENGLISH, text));
    node.members()
        .forEach(
            (key, value) -> {
              if (!others.contains(key)) {
                language(value.place(), key)
                    .ifPresent(one -> value.text().ifPresent(text -> texts.put(one, text.strip())));
              }
            });
    return new Labels(texts);
  }

  private Optional<Group> group(YamlNode node, List<Question> questions, List<Role> roles) {
    KnownKeys.GROUP.check(node, problems);
    String id = node.text("id").orElse("");
    if (!id.matches("[\\p{Alnum}][\\p{Alnum}._-]*") || id.contains("..")) {
      report(
          node.place(), "group-id", "a group has no usable id", "use letters, digits and hyphens");
      return Optional.empty();
    }
    String country = node.text("country").orElse("").toUpperCase(java.util.Locale.ROOT);
    Optional<Language> language = language(node.place(), node.text("language").orElse(""));
    if (!country.matches("[A-Z]{2}")) {
      report(node.place(), "country", "group {0} has no country", "add: country: IT", id);
    }
    if (language.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> translated = node.text("translated").filter(text -> !text.equals("false"));
    return Optional.of(
        new Group(
            id,
            country,
            language.get(),
            date(node),
            node.texts("moderators"),
            new ParticipantsReader(folder, roles, problems).read(id),
            asked(node, questions),
            translated,
            node.texts("coders"),
            new CodingsSettingReader(id, problems).read(node)));
  }

  private Map<String, Optional<Integer>> asked(YamlNode group, List<Question> questions) {
    Map<String, Optional<Integer>> asked = new TreeMap<>();
    group
        .get("asked")
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        (question, node) -> {
                          String value = node.text().orElse("").strip();
                          boolean number = value.matches("[1-9]\\d{0,6}");
                          if (questions.stream().noneMatch(one -> one.id().equals(question))) {
                            report(
                                node.place(),
                                "question-unknown",
                                "there is no question {0}",
                                "use an id under questions:",
                                question);
                          } else if (number || value.equals("never")) {
                            asked.put(
                                question,
                                number ? Optional.of(Integer.valueOf(value)) : Optional.empty());
                          } else {
                            report(
                                node.place(),
                                "asked",
                                "{0} is neither the number of a turn nor: never",
                                "write the number that check prints for the turn",
                                value);
                          }
                        }));
    return asked;
  }

  private Optional<LocalDate> date(YamlNode group) {
    Optional<String> text = group.text("date");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      report(
          group.place(),
          "date",
          "{0} is no date",
          "write year-month-day: 2025-03-12",
          text.orElse(""));
      return Optional.empty();
    }
  }

  private Optional<Language> language(Place place, String code) {
    if (Language.isCode(code)) {
      return Optional.of(new Language(code));
    }
    report(place, "language", "{0} is no language code", "write two letters: nl, it, nb", code);
    return Optional.empty();
  }

  private void report(Place place, String rule, String message, String advice, Object... args) {
    problems.add(Problem.error(place, rule, message, advice, args));
  }
}
