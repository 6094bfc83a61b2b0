package eu.restart.refrain.study;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads a group's participants.csv. */
final class ParticipantsReader {
  private final Path folder;
  private final List<Role> roles;
  private final List<Problem> problems;

  ParticipantsReader(Path folder, List<Role> roles, List<Problem> problems) {
    this.folder = folder;
    this.roles = List.copyOf(roles);
    this.problems = problems;
  }

  /** The participants, or none where there is no such file or it cannot be read. */
  List<Participant> read(String group) {
    String name = "transcripts/" + group + "/participants.csv";
    Path path = folder.resolve(name);
    if (!Files.exists(path)) {
      return List.of();
    }
    try {
      Checked<Table> table = Table.read(path, name);
      problems.addAll(table.problems());
      return participants(table.value());
    } catch (UnreadableException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Place.of(name), "file-unreadable", "the file cannot be read", "check the disk"));
    }
    return List.of();
  }

  private List<Participant> participants(Table table) {
    OptionalInt speaker = table.column("speaker", "participant", "label");
    if (speaker.isEmpty()) {
      problems.add(
          Problem.error(
              Place.of(table.file(), 1),
              "column-missing",
              "there is no column speaker",
              "name the first column speaker"));
      return List.of();
    }
    int role = table.column("role").orElse(-1);
    Map<String, Participant> found = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String label = row.cell(speaker.getAsInt());
      Participant participant =
          new Participant(label, role(table, row, role), attributes(table, row));
      if (label.isEmpty() || found.putIfAbsent(label, participant) != null) {
        problems.add(
            Problem.error(
                table.place(row, speaker.getAsInt()),
                "participant",
                label.isEmpty() ? "a row has no speaker" : "{0} is listed twice",
                "one row for each participant",
                label));
      }
    }
    return new ArrayList<>(found.values());
  }

  private Optional<String> role(Table table, Table.Row row, int column) {
    String text = column < 0 ? "" : row.cell(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!roles.isEmpty() && roles.stream().noneMatch(role -> role.id().equals(text))) {
      problems.add(
          Problem.error(
              table.place(row, column),
              "role-unknown",
              "there is no role {0}",
              "use one of: {1}",
              text,
              roles.stream().map(Role::id).collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static Map<String, String> attributes(Table table, Table.Row row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      String name = table.header().get(i);
      if (!List.of("speaker", "participant", "label", "role", "").contains(name)
          && !row.cell(i).isEmpty()) {
        attributes.put(name, row.cell(i));
      }
    }
    return attributes;
  }
}
