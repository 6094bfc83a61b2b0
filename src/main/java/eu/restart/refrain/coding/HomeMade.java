package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table made by hand: a quote and its code or codes a row, in {@code Code 1}, {@code Code 2} or
 * in one cell with semicolons or on lines of their own.
 */
record HomeMade() implements Dialect {
  /** What stands between several codes in one cell; an expression. */
  static final String BETWEEN_CODES = "[;\\n|]";

  private static final Vocabulary NAMES =
      new Vocabulary()
          .with(Field.QUOTE, "quote", "quotation", "citation", "citaat", "citat", "citazione")
          .with(Field.QUOTE, "sitat", "zitat", "utdrag", "excerpt", "extract", "passage", "pasaj")
          .with(Field.QUOTE, "brano", "segment", "segmento", "fragment", "frammento", "fragmentet")
          .with(Field.QUOTE, "text", "tekst", "testo", "highlight", "utsagn", "uitspraak")
          .with(
              Field.QUOTE,
              "coded text",
              "coded segment",
              "segment text",
              "text segment",
              "quoted text",
              "content",
              "textstelle")
          .with(Field.CODE, "code", "codes", "code name", "codename", "tag", "tags", "label")
          .with(Field.CODE, "codice", "codici", "kode", "cod", "coduri", "code applied", "kod")
          .with(Field.CODE, "etichetta", "eticheta", "codes applied", "codering")
          .with(Field.CODER, "coder", "coder name", "coded by", "rater", "annotator", "researcher")
          .with(Field.CODER, "codeur", "codeerder", "gecodeerd door", "onderzoeker", "user")
          .with(Field.CODER, "codificatore", "codificato da", "ricercatore", "ricercatrice")
          .with(
              Field.CODER, "koder", "kodet av", "forsker", "codificator", "codat de", "created by")
          .with(Field.CODER, "cercetator", "codierer", "kodierer", "author", "auteur", "autore")
          .with(Field.ABOUT, "about", "concerns", "about whom", "concerning", "over", "over wie")
          .with(Field.ABOUT, "betreft", "riguarda", "su chi", "om", "om hvem", "gjelder", "despre")
          .with(Field.ABOUT, "despre cine", "se refera la", "handler om", "betrifft")
          .with(Field.MARK, "mark", "stance", "markering", "marcatura", "markor", "marcaj")
          .with(Field.MEMO, "memo", "comment", "comments", "note", "notes", "remark", "remarks")
          .with(Field.MEMO, "opmerking", "opmerkingen", "toelichting", "notitie", "commento")
          .with(Field.MEMO, "commenti", "nota", "osservazione", "osservazioni", "kommentar")
          .with(Field.MEMO, "merknad", "notat", "comentariu", "comentarii", "observatie")
          .with(Field.MEMO, "observatii", "bemerkung")
          .with(Field.TRANSLATION, "translation", "english", "english translation", "vertaling")
          .with(Field.TRANSLATION, "traduzione", "oversettelse", "traducere", "ubersetzung");

  /** What a row is called where the words themselves have no better name. */
  private static final Vocabulary UNITS =
      new Vocabulary()
          .with(Field.QUOTE, "unit", "unit of analysis", "eenheid", "unita", "enhet", "unitate")
          .with(Field.QUOTE, "statement", "stelling", "affermazione", "afirmatie", "utterance");

  /** The columns of a table that has its codes in no column of that name. */
  static Columns units(Table table) {
    Columns columns = NAMES.columnsWithCodes(table.header());
    List<Integer> unit = UNITS.columns(table.header()).of(Field.QUOTE);
    return columns.has(Field.QUOTE) || unit.isEmpty() ? columns : columns.with(Field.QUOTE, unit);
  }

  /** Whether a word names a column of codes. */
  static boolean isCode(String word) {
    return NAMES.columns(List.of(word)).has(Field.CODE);
  }

  @Override
  public String title() {
    return "home-made table";
  }

  @Override
  public Optional<Columns> columns(Table table) {
    Columns columns = NAMES.columnsWithCodes(table.header());
    return columns.has(Field.CODE, Field.QUOTE) ? Optional.of(columns) : Optional.empty();
  }

  @Override
  public Reading read(Table table, Columns columns) {
    return Reading.of(
        table.rows().stream()
            .map(row -> columns.claim(table, row, Offsets.Unit.UTF_16))
            .map(claim -> split(claim, BETWEEN_CODES))
            .toList());
  }

  /** The same claim with each part of a cell of codes as a code of its own. */
  static Claim split(Claim claim, String separator) {
    List<Cell> codes =
        claim.codes().stream().flatMap(cell -> cell.split(separator).stream()).toList();
    return claim.withCodes(codes);
  }
}
