package eu.restart.refrain.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that the program wrote, read back. */
public final class WrittenTable {
  private WrittenTable() {}

  /** The rows, each cell under its header. */
  public static List<Map<String, String>> rows(Path file) throws IOException {
    Table table = Table.read(file, String.valueOf(file.getFileName())).value();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < table.header().size(); i++) {
        cells.put(table.header().get(i), row.cell(i));
      }
      rows.add(cells);
    }
    return rows;
  }
}
