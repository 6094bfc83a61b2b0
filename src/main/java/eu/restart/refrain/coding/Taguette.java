package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Taguette's highlights: a row for every tag, the highlight's id repeated.
 *
 * <p>A tag {@code about: prisoners} or {@code mark: D} adds to the other rows of its highlight.
 */
record Taguette() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.HIGHLIGHT, "id")
          .with(Field.GROUP, "document")
          .with(Field.CODE, "tag")
          .with(Field.QUOTE, "content");

  @Override
  public String title() {
    return "Taguette highlights";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    if (!columns.has(Field.HIGHLIGHT, Field.GROUP, Field.CODE, Field.QUOTE)) {
      return Optional.empty();
    }
    Map<Field, List<Integer>> read = new LinkedHashMap<>(columns.at());
    read.remove(Field.GROUP);
    return Optional.of(new Columns(read));
  }

  @Override
  public List<String> own() {
    return List.of("document");
  }

  @Override
  public Reading read(Table table, Columns columns) {
    Map<String, List<Claim>> highlights = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Claim claim = columns.claim(table, row, Offsets.Unit.UTF_16);
      String id = columns.cell(table, row, Field.HIGHLIGHT).text();
      highlights
          .computeIfAbsent(id + "\n" + claim.quote().text(), key -> new ArrayList<>())
          .add(claim);
    }
    List<Claim> claims = new ArrayList<>();
    int joined = 0;
    for (List<Claim> highlight : highlights.values()) {
      List<Claim> codes = new ArrayList<>();
      List<Cell> said = new ArrayList<>();
      for (Claim claim : highlight) {
        boolean adds = claim.codes().stream().anyMatch(tag -> Remark.isNothingElse(tag.text()));
        if (adds) {
          said.addAll(claim.codes());
        } else {
          codes.add(claim);
        }
      }
      if (codes.isEmpty()) {
        // Nothing for them to add to: each goes on without a code, and is reported for it.
        highlight.forEach(claim -> claims.add(claim.withCodes(List.of())));
        continue;
      }
      joined += said.size();
      for (Claim code : codes) {
        Claim with = code;
        for (Cell one : said) {
          with = with.withRemark(Remark.of(one));
        }
        claims.add(with);
      }
    }
    return new Reading(claims, joined, 0, List.of());
  }
}
