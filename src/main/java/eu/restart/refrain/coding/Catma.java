package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CATMA's flat export: an annotation repeats for each of its properties and stretches.
 *
 * <p>The properties {@code about}, {@code mark} and {@code catma_markupauthor} are read.
 */
record Catma() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.QUOTE, "Keyword")
          .with(Field.START, "Start Offset")
          .with(Field.END, "End Offset")
          .with(Field.CODE, "Tag")
          .with(Field.HIGHLIGHT, "Annotation ID")
          .with(Field.PROPERTY, "Property Name")
          .with(Field.VALUE, "Property Value");

  @Override
  public String title() {
    return "CATMA annotations";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    return columns.has(Field.QUOTE, Field.CODE, Field.HIGHLIGHT)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public List<String> own() {
    return List.of(
        "query id",
        "document*",
        "keyword in context",
        "collection*",
        "tag version",
        "tag color",
        "property id",
        "comment*",
        "reply*");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    Map<String, List<Cell>> properties = new HashMap<>();
    Map<String, Cell> authors = new HashMap<>();
    Map<String, Claim> stretches = new LinkedHashMap<>();
    Map<String, String> annotations = new HashMap<>();
    int joined = 0;
    for (Table.Row row : table.rows()) {
      Claim claim = columns.claim(table, row, Offsets.Unit.UTF_16);
      String annotation = columns.cell(table, row, Field.HIGHLIGHT).text();
      Cell value = columns.cell(table, row, Field.VALUE);
      switch (Vocabulary.fold(columns.cell(table, row, Field.PROPERTY).text())) {
        case "about" -> add(properties, annotation, value, "about: ");
        case "mark" -> add(properties, annotation, value, "mark: ");
        case "catma markupauthor" -> authors.putIfAbsent(annotation, value);
        default -> {}
      }
      String stretch =
          annotation.isEmpty()
              ? "row " + row.line()
              : String.join("\n", annotation, claim.quote().text(), claim.offsets().toString());
      annotations.put(stretch, annotation);
      if (stretches.putIfAbsent(stretch, claim) != null) {
        joined++;
      }
    }
    List<Claim> claims = new ArrayList<>();
    stretches.forEach(
        (stretch, claim) -> {
          String annotation = annotations.getOrDefault(stretch, "");
          Claim with = claim.withCoder(authors.getOrDefault(annotation, claim.coder()));
          for (Cell said : properties.getOrDefault(annotation, List.of())) {
            with = with.withRemark(Remark.of(said));
          }
          claims.add(with);
        });
    return new Reading(claims, joined, 0, List.of());
  }

  private static void add(
      Map<String, List<Cell>> properties, String annotation, Cell value, String name) {
    List<Cell> said = properties.computeIfAbsent(annotation, key -> new ArrayList<>());
    Cell property = value.as(name + value.text());
    if (said.stream().noneMatch(one -> one.text().equals(property.text()))) {
      said.add(property);
    }
  }
}
