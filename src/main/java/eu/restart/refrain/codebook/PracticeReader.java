package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the catalogue of practices. */
final class PracticeReader {
  private PracticeReader() {}

  /** The practices of practices.csv; one without an id of its own is a problem and is left out. */
  static List<Practice> read(Table table, List<Code> codes, List<Problem> problems) {
    Map<String, Practice> practices = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String id = table.cell(row, "id").orElse("");
      Practice practice =
          new Practice(
              id,
              table.cell(row, "category").orElse(""),
              CodebookReader.labels(table, row, "category"),
              CodebookReader.labels(table, row, "name"),
              table.cell(row, "country").orElse(""),
              CodebookReader.labels(table, row, "description"),
              table.cell(row, "evidence").orElse(""),
              table.cell(row, "link").orElse(""),
              codes(table, row, codes, problems));
      if (id.isEmpty() || practices.putIfAbsent(id, practice) != null) {
        problems.add(
            Problem.error(
                table.place(row, table.column("id").orElse(0)),
                "practice-id",
                id.isEmpty() ? "a practice has no id" : "the practice {0} stands twice",
                "give each practice one row and an id",
                id));
      }
    }
    return List.copyOf(practices.values());
  }

  private static List<String> codes(
      Table table, Table.Row row, List<Code> codes, List<Problem> problems) {
    List<String> known = codes.stream().map(Code::id).toList();
    List<String> sound = new ArrayList<>();
    for (String code : CodebookReader.words(table.cell(row, "codes").orElse(""))) {
      if (known.contains(code)) {
        sound.add(code);
      } else {
        Place place = table.place(row, table.column("codes").orElse(0));
        problems.add(
            Problem.error(
                place,
                "code-unknown",
                "there is no code {0}",
                "did you mean {1}?",
                code,
                Likeness.nearest(code, known).orElse("-")));
      }
    }
    return sound;
  }

  /** What a pattern may tell of: practices and their categories. */
  static Set<String> ids(List<Practice> practices) {
    Set<String> ids = new TreeSet<>();
    for (Practice one : practices) {
      ids.add(one.id());
      ids.add(one.category());
    }
    return ids;
  }
}
