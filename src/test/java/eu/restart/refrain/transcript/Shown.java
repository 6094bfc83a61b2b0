package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A transcript as a fixture writes it, and the settings that a fixture begins with. */
final class Shown {
  private Shown() {}

  /** Settings of a fixture: {@code key: value} a line. */
  record Settings(Group group, List<Question> questions) {
    static Settings of(String text) {
      Language language = new Language(value(text, "language").orElse("en"));
      Group group =
          Shown.group(
              language.code(),
              list(text, "moderators", ","),
              list(text, "participants", ","),
              Map.of());
      List<Question> questions = new ArrayList<>();
      for (String one : list(text, "questions", "\\|")) {
        String[] parts = one.split("=", 2);
        questions.add(new Question(parts[0], new Labels(Map.of(language, parts[1]))));
      }
      return new Settings(group, questions);
    }

    private static List<String> list(String text, String key, String by) {
      return value(text, key).stream()
          .flatMap(value -> Arrays.stream(value.split(by)))
          .map(String::strip)
          .toList();
    }

    private static Optional<String> value(String text, String key) {
      return text.lines()
          .filter(line -> line.startsWith(key + ": "))
          .map(line -> line.substring(key.length() + 2))
          .findFirst();
    }
  }

  static Group group(
      String language,
      List<String> moderators,
      List<String> participants,
      Map<String, Optional<Integer>> asked) {
    return new Group(
        "g",
        "NL",
        new Language(language),
        Optional.empty(),
        moderators,
        participants.stream()
            .map(label -> new Participant(label, Optional.empty(), Map.of()))
            .toList(),
        asked,
        Optional.empty());
  }

  /** Turns, then what is no speech and no label, then findings, a line each. */
  static String of(Checked<Transcript> checked) {
    Transcript transcript = checked.value();
    Stream<String> turns =
        transcript.turns().stream()
            .map(
                turn ->
                    "[%s%s] line %d%s%s words %d: %s"
                        .formatted(
                            turn.speaker(),
                            turn.moderator() ? "*" : "",
                            turn.line(),
                            turn.start().map(Shown::clock).orElse(""),
                            turn.question().map(id -> " (" + id + ")").orElse(""),
                            turn.words(),
                            Blank.collapsed(transcript.said(turn))));
    Stream<String> others =
        transcript.parts().stream()
            .filter(part -> part.kind() != Part.Kind.SPEECH && part.kind() != Part.Kind.LABEL)
            .map(part -> part.kind() + " " + Blank.collapsed(part.span().of(transcript.text())));
    Stream<String> asked =
        transcript.asked().stream()
            .map(one -> "ASKED " + one.question() + " " + one.turn() + " " + one.how());
    Stream<String> findings =
        checked.problems().stream()
            .filter(problem -> problem.isFinding())
            .map(problem -> "! " + problem.place().line() + " " + problem.rule());
    return String.join(
            "\n", Stream.of(turns, others, asked, findings).flatMap(stream -> stream).toList())
        + "\n";
  }

  private static String clock(Duration time) {
    return " at " + time.toString().substring(2);
  }
}
