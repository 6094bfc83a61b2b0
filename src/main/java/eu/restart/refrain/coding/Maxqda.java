package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The others in English, Polish, German, Italian, Dutch, Norwegian and Romanian. */
  private static final List<String> OWN =
      Stream.concat(
              PECULIAR.stream(),
              Stream.of(
                  ("color,beginning,end,modified*,created,area,"
                          + "kolor,poczatek,koniec,waga,objetosc,obszar,data utworzenia,"
                          + "farbe,anfang,ende,gewicht,bearbeitet*,erstellt*,flache,abdeckung*,"
                          + "colore,inizio,fine,peso,modificato*,creato*,copertura,"
                          + "kleur,begin,einde,oppervlak*,dekking,aanmaak*,"
                          + "farge,start,slutt,vekt,opprettet,omrade,dekning,"
                          + "culoare,inceput,sfarsit,pondere,creat,suprafata,acoperire")
                      .split(",")))
          .toList();

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
  public List<String> own() {
    return OWN;
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream().map(row -> columns.claim(table, row, Offsets.Unit.UTF_16)).toList());
  }
}
