package eu.restart.refrain.exchange;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The study.yaml of a new study, with remarks on what else may stand in it. */
final class StudyText {
  private StudyText() {}

  static String of(String title, List<NewGroup> groups) {
    return of(title, groups, List.of(), List.of());
  }

  /**
   * The same with roles and abouts that are known already, each labelled by its id.
   *
   * @param abouts ids of those whom statements may concern
   */
  static String of(String title, List<NewGroup> groups, List<String> roles, List<String> abouts) {
    String languages =
        languages(groups.stream().map(NewGroup::language)).stream()
            .map(Language::code)
            .collect(Collectors.joining(", "));
    return """
        # A study of focus groups, to be read by Refrain. What stands behind a # is a remark.
        title: %s

        # One entry a group. Its files lie in transcripts/<id>/: transcript.docx (or txt, vtt, csv
        # and others), participants.csv, and in codings/ what the coders send, untouched.
        groups:
        %s
        # The questions of the guide, in the languages of the groups. Take the # away.
        # questions:
        #   - id: challenges
        #     text:
        #       en: What are the greatest challenges?

        # What the participants are, as participants.csv says in its column role.
        %s
        # Whom statements may concern, and which roles mean these people when they say "we".
        %s
        report:
          languages: [%s]
        """
        .formatted(
            quoted(title),
            groups.stream().map(StudyText::block).collect(Collectors.joining()),
            named("roles", roles, "#   officer: {en: Prison officers}\n"),
            named(
                "about",
                abouts,
                """
                #   prisoners: {en: Prisoners}
                #   staff: {en: Prison officers, roles: [officer]}
                """),
            languages);
  }

  /** The entries of a key; an example behind a # where there are none. */
  private static String named(String key, List<String> ids, String example) {
    return ids.isEmpty()
        ? "# " + key + ":\n" + example
        : ids.stream()
            .map(id -> "  " + quoted(id) + ": {en: " + quoted(id) + "}\n")
            .collect(Collectors.joining("", key + ":\n", ""));
  }

  private static String block(NewGroup group) {
    return """
      - id: %s
        country: %s
        language: %s
        # date: 2025-03-12
        moderators: [MOD]    # as the transcript names them
    """
        .formatted(quoted(group.id()), group.country(), group.language().code());
  }

  /** A group on one line. */
  static String flow(NewGroup group) {
    return "{id: "
        + quoted(group.id())
        + ", country: "
        + group.country()
        + ", language: "
        + group.language().code()
        + "}";
  }

  /** English, and the languages of the groups. */
  static List<Language> languages(Study study) {
    return languages(study.groups().stream().map(Group::language));
  }

  private static List<Language> languages(Stream<Language> ofGroups) {
    TreeSet<Language> languages = ofGroups.collect(Collectors.toCollection(TreeSet::new));
    languages.remove(Language.ENGLISH);
    return Stream.concat(Stream.of(Language.ENGLISH), languages.stream()).toList();
  }

  /** A text of JSON is one of YAML 1.2. */
  private static String quoted(String text) {
    return new Json.Text(text).write().strip();
  }
}
