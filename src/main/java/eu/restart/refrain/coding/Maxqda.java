package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/**
 * MAXQDA's coded segments, in the languages of its user interface; Beginning and End are numbers of
 * paragraphs, and so no offsets.
 */
record Maxqda() implements Dialect {
  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.QUOTE, "Segment", "Fragment", "Segmento", "Segmentet", "Codiertes Segment")
          .with(Field.CODE, "Code", "Kod", "Kode", "Codice", "Cod")
          .with(
              Field.MEMO,
              "Comment",
              "Komentarz",
              "Kommentar",
              "Commento",
              "Opmerking",
              "Comentariu")
          .with(
              Field.CODER,
              "Created by",
              "Author",
              "Autor",
              "Erstellt von",
              "Auteur",
              "Gemaakt door",
              "Autore",
              "Creato da",
              "Forfatter",
              "Opprettet av",
              "Creat de");

  /** Of the columns that nobody would think of by hand at least one must be there. */
  private static final List<String> PECULIAR =
      List.of(
          "document group",
          "document name",
          "grupa dokumentow",
          "nazwa dokumentu",
          "dokumentgruppe",
          "dokumentname",
          "dokumentnavn",
          "documentgroep",
          "documentnaam",
          "gruppo di documenti",
          "gruppo documenti",
          "nome documento",
          "nome del documento",
          "grup de documente",
          "nume document",
          "weight score",
          "coverage");

  @Override
  public String title() {
    return "MAXQDA coded segments";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columns(table.header());
    boolean peculiar = table.header().stream().map(Vocabulary::fold).anyMatch(PECULIAR::contains);
    return peculiar && columns.has(Field.QUOTE, Field.CODE)
        ? Optional.of(columns)
        : Optional.empty();
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream().map(row -> columns.claim(table, row, Offsets.Unit.UTF_16)).toList());
  }
}
