package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a group's transcript, reads it in its format, and hands it on. */
final class TranscriptReader {
  private TranscriptReader() {}

  static Checked<Transcript> read(Study study, Group group) throws IOException {
    Path folder = study.folderOf(group);
    String below = "transcripts/" + group.id() + "/";
    List<String> names = names(folder);
    List<Problem> problems = new ArrayList<>();
    List<String> readable = new ArrayList<>();
    for (Format format : Format.values()) {
      names.stream().filter(name -> ends(name, format.ending())).forEach(readable::add);
    }
    for (String name : names) {
      if (ends(name, "doc")) {
        problems.add(unread(below + name));
      }
    }
    if (readable.isEmpty()) {
      throw new UnreadableException(
          problems.isEmpty() ? missing(below, names) : problems.getFirst());
    }
    if (readable.size() > 1) {
      problems.add(
          Problem.warning(
              Place.of(below + readable.getFirst()),
              "transcript-several",
              "there are several transcripts: {0}; this one is read",
              "keep one, and move the others away",
              String.join(", ", readable)));
    }
    String name = readable.getFirst();
    return one(folder.resolve(name), below + name, group, study.questions()).with(problems);
  }

  /** Reads a file that holds one talk. */
  static Checked<Transcript> one(Path path, String file, Group group, List<Question> questions)
      throws IOException {
    Checked<List<Draft>> drafts = drafts(path, file);
    if (drafts.value().size() != 1) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "talks-several",
              "the file holds {0} talks; a group's transcript is one",
              "give each talk a file and a group of its own",
              drafts.value().size()));
    }
    return new Reading(file, group, questions)
        .read(drafts.value().getFirst())
        .with(drafts.problems());
  }

  /** Reads a file that holds any number of talks. */
  static Checked<List<Transcript>> all(
      Path path, String file, Group group, List<Question> questions) throws IOException {
    Checked<List<Draft>> drafts = drafts(path, file);
    List<Transcript> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(drafts.problems());
    for (Draft draft : drafts.value()) {
      Checked<Transcript> one = new Reading(file, group, questions).read(draft);
      all.add(one.value());
      problems.addAll(one.problems());
    }
    return new Checked<>(all, problems);
  }

  private static Checked<List<Draft>> drafts(Path path, String file) throws IOException {
    Optional<Format> format = Format.of(file);
    if (format.isEmpty()) {
      throw new UnreadableException(unread(file));
    }
    return format.get().read(path, file);
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("transcript."))
          .sorted()
          .toList();
    }
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).equals("transcript." + ending);
  }

  private static Problem unread(String file) {
    return Problem.error(
        Place.of(file),
        "format-unread",
        "this format is not read",
        "save it as one of: {0}",
        Format.all());
  }

  private static Problem missing(String below, List<String> names) {
    return Problem.error(
        Place.of(below),
        "transcript-missing",
        names.isEmpty()
            ? "there is no transcript"
            : "there is no transcript in a format that is read",
        "put one here, named transcript. and one of: {0}",
        Format.all());
  }
}
