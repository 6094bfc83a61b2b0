package eu.restart.refrain.coding;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.CodingsSetting;
import eu.restart.refrain.study.Group;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A folder that coders' files lie in: which files, and their tables. It adds what is wrong with
 * them to the list it was given.
 */
final class CodingsFolder {
  private static final List<String> FILES =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls", RefiProject.ENDING);

  private final Path folder;
  private final String name;
  private final List<Problem> problems;

  CodingsFolder(Path folder, String name, List<Problem> problems) {
    this.folder = folder;
    this.name = name;
    this.problems = problems;
  }

  /** The names in the folder, sorted; those that programs leave behind are left out. */
  List<String> files() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        paths.forEach(path -> names.add(String.valueOf(path.getFileName())));
      } catch (AccessDeniedException e) {
        problems.add(
            Problem.error(
                Place.of(name),
                "file-unreadable",
                "the folder may not be opened",
                "change its permissions"));
      }
    }
    return names.stream()
        .filter(file -> !file.startsWith(".") && !file.startsWith("~$"))
        .filter(file -> !file.equals("Thumbs.db"))
        .toList();
  }

  /** A file's table; nothing where it cannot be read. */
  Optional<Table> table(String file) {
    String path = name + "/" + file;
    String lower = file.toLowerCase(Locale.ROOT);
    if (FILES.stream().noneMatch(lower::endsWith) && Files.isDirectory(folder.resolve(file))) {
      problems.add(
          Problem.note(
              Place.of(path),
              "file-type",
              "this is a folder; nothing in it is read",
              "move what counts one folder up"));
      return Optional.empty();
    }
    if (FILES.stream().noneMatch(lower::endsWith)) {
      problems.add(
          Problem.error(
              Place.of(path),
              "file-type",
              "codings are not read from files of this kind",
              "send them as csv, tsv, xlsx, xls or qdpx"));
      return Optional.empty();
    }
    try {
      Checked<Table> table =
          lower.endsWith(RefiProject.ENDING)
              ? RefiProject.table(folder.resolve(file), path)
              : Table.read(folder.resolve(file), path);
      problems.addAll(table.problems());
      return Optional.of(table.value());
    } catch (UnreadableException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Place.of(path), "file-unreadable", "the file cannot be read", "check the disk"));
    }
    return Optional.empty();
  }

  /** Files of which study.yaml speaks, and which nobody sent. */
  void absent(Group group, List<String> files) {
    for (CodingsSetting setting : group.codings()) {
      List<String> named = new ArrayList<>(List.of(setting.file()));
      named.addAll(setting.replaces().orElse(List.of()));
      for (String file : named) {
        if (!files.contains(file)) {
          problems.add(
              Problem.error(
                  setting.place(),
                  "codings-file",
                  "there is no file {0} in {1}",
                  files.isEmpty() ? "put it there" : "did you mean {2}?",
                  file,
                  name,
                  Likeness.nearest(file, files).orElse("")));
        }
      }
    }
  }
}
