package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The document that each row of a table says it is from, by the row's line; tools write all
 * documents of a project into one file.
 */
record Documents(Map<Integer, String> byLine) {
  static final Documents NONE = new Documents(Map.of());

  /** The names of such columns, the surest first. */
  private static final List<String> NAMES =
      List.of(
          "document name",
          "media title",
          "doc name",
          "file name",
          "filename",
          "nazwa dokumentu",
          "dokumentname",
          "dokumentnavn",
          "documentnaam",
          "nome documento",
          "nome del documento",
          "nume document",
          "document",
          "dokument",
          "documento",
          "transcript",
          "file",
          "bestand",
          "fisier",
          "source",
          "bron",
          "fonte",
          "kilde",
          "sursa");

  Documents {
    byLine = Map.copyOf(byLine);
  }

  /** Reads a column of documents that the dialect takes for nothing else. */
  static Documents of(Table table, Columns columns) {
    TreeSet<Integer> taken = new TreeSet<>();
    columns.at().values().forEach(taken::addAll);
    List<String> header = table.header().stream().map(Vocabulary::fold).toList();
    for (String name : NAMES) {
      List<Integer> there =
          IntStream.range(0, header.size())
              .filter(column -> header.get(column).equals(name) && !taken.contains(column))
              .boxed()
              .toList();
      if (!there.isEmpty()) {
        Map<Integer, String> byLine = new HashMap<>();
        for (Table.Row row : table.rows()) {
          String document = row.cell(there.getFirst());
          if (!document.isEmpty()) {
            byLine.put(row.line(), document);
          }
        }
        return new Documents(byLine);
      }
    }
    return NONE;
  }

  /** The document of a row; empty where it names none. */
  String of(Claim claim) {
    return byLine.getOrDefault(claim.row().line(), "");
  }
}
