package eu.restart.refrain.coding;

import static eu.restart.refrain.coding.Told.traits;

import eu.restart.refrain.coding.Told.Trait;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.study.CodingsSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MAXQDA's coded segments, in the languages of its headers. */
final class MaxqdaTools {
  private static final List<List<String>> HEADERS =
      List.of(
          List.of(
              "Color",
              "Comment",
              "Document group",
              "Document name",
              "Code",
              "Beginning",
              "End",
              "Weight score",
              "Segment",
              "Modified by",
              "Modified",
              "Created by",
              "Created",
              "Area",
              "Coverage %"),
          List.of(
              "Kolor",
              "Komentarz",
              "Grupa dokument\u00F3w",
              "Nazwa dokumentu",
              "Kod",
              "Pocz\u0105tek",
              "Koniec",
              "Waga",
              "Fragment",
              "",
              "",
              "Autor",
              "Data utworzenia",
              "Obj\u0119to\u015B\u0107",
              "Obszar %"),
          List.of(
              "Farbe",
              "Kommentar",
              "Dokumentgruppe",
              "Dokumentname",
              "Code",
              "Anfang",
              "Ende",
              "Gewicht",
              "Segment",
              "Bearbeitet von",
              "Bearbeitet am",
              "Erstellt von",
              "Erstellt am",
              "Fl\u00E4che",
              "Abdeckungsgrad %"),
          List.of(
              "Colore",
              "Commento",
              "Gruppo di documenti",
              "Nome del documento",
              "Codice",
              "Inizio",
              "Fine",
              "Peso",
              "Segmento",
              "Modificato da",
              "Modificato",
              "Creato da",
              "Creato",
              "Area",
              "Copertura %"),
          List.of(
              "Kleur",
              "Opmerking",
              "Documentgroep",
              "Documentnaam",
              "Code",
              "Begin",
              "Einde",
              "Gewicht",
              "Segment",
              "",
              "",
              "Auteur",
              "Aanmaakdatum",
              "Oppervlak",
              "Dekking %"),
          List.of(
              "Farge",
              "Kommentar",
              "Dokumentgruppe",
              "Dokumentnavn",
              "Kode",
              "Start",
              "Slutt",
              "Vekt",
              "Segment",
              "",
              "",
              "Opprettet av",
              "Opprettet",
              "Omr\u00E5de",
              "Dekning %"),
          List.of(
              "Culoare",
              "Comentariu",
              "Grup de documente",
              "Nume document",
              "Cod",
              "\u00CEnceput",
              "Sf\u00E2r\u0219it",
              "Pondere",
              "Segment",
              "",
              "",
              "Creat de",
              "Creat",
              "Suprafa\u021B\u0103",
              "Acoperire %"));

  static final PartnerTool BY_USER =
      new PartnerTool(
          "MAXQDA coded segments",
          traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO),
          false,
          false,
          (from, codings, dice) -> sheet(from, codings, dice, false));
  static final PartnerTool BY_GROUP =
      new PartnerTool(
          "MAXQDA coded segments",
          traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO),
          false,
          false,
          (from, codings, dice) -> sheet(from, codings, dice, true),
          file ->
              Optional.of(
                  new CodingsSetting(
                      Place.of("study.yaml", 9),
                      file,
                      Map.of("coder", List.of("Document group")),
                      Optional.empty(),
                      Optional.empty())));

  private MaxqdaTools() {}

  /** The coder may be the name of the document group, and not who is said to have created it. */
  private static Sheet sheet(RandomCase from, List<Told> codings, Dice dice, boolean byGroup) {
    List<String> names = byGroup ? HEADERS.getFirst() : dice.of(HEADERS);
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      int paragraph = 1 + dice.roll(300);
      List<String> cells =
          List.of(
              "\u25CF",
              told.remark(),
              byGroup ? told.coder() : dice.of("g-1", "group of somebody"),
              "t " + told.coder(),
              from.path(told.code(), " > ", dice),
              String.valueOf(paragraph),
              String.valueOf(paragraph + dice.roll(2)),
              "0",
              from.quote(told) + dice.of("", "", " ", "  \n"),
              "Somebody Else",
              "26.03.25 14:03:05",
              byGroup ? "Administrator" : told.coder(),
              "1.4.25 09:03:05",
              "27",
              dice.of("0,08", "0.08"));
      List<String> row = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!names.get(i).isEmpty()) {
          row.add(cells.get(i));
        }
      }
      rows.add(row);
    }
    List<String> header = names.stream().filter(name -> !name.isEmpty()).toList();
    return new Sheet(header, rows, ";;,\t").shuffled(dice).ragged(dice);
  }
}
