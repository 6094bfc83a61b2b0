package eu.restart.refrain.coding;

import static eu.restart.refrain.coding.Told.traits;

import eu.restart.refrain.coding.Told.Trait;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.study.CodingsSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables that people make themselves, and Refrain's own. */
final class HandTools {
  static final List<PartnerTool> ALL =
      List.of(
          new PartnerTool(
              "home-made table",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO, Trait.TRANSLATION),
              false,
              false,
              HandTools::homeMade),
          new PartnerTool(
              "columns of study.yaml",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO, Trait.TRANSLATION),
              true,
              false,
              HandTools::mapped,
              file -> Optional.of(setting(file))),
          new PartnerTool(
              "Refrain codings",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO, Trait.TRANSLATION),
              true,
              false,
              HandTools::canonical));

  /** Quote, code, coder, about, mark, memo, translation in five languages and two more ways. */
  static final List<List<String>> NAMES =
      List.of(
          List.of("Quotation", "Code", "Coder", "About", "Mark", "Comment", "Translation"),
          List.of("citaat", "code", "codeur", "over", "markering", "opmerking", "vertaling"),
          List.of("Citazione", "Codice", "Codificatore", "Riguarda", "Mark", "Note", "Traduzione"),
          List.of("sitat", "kode", "koder", "om", "mark", "merknad", "oversettelse"),
          List.of("CITAT", "COD", "CODIFICATOR", "DESPRE", "MARCAJ", "COMENTARII", "TRADUCERE"),
          List.of("Utdrag", "Kode", "Kodet av", "Om hvem", "mark", "Kommentar", "English"),
          List.of("Segment text", "Tag", "Rater", "About whom", "Mark", "Remarks", "English"));

  private HandTools() {}

  /** One code a row, several columns of codes, or several codes in a cell. */
  private static Sheet homeMade(RandomCase from, List<Told> codings, Dice dice) {
    List<String> names = dice.of(NAMES);
    int kind = dice.roll(3);
    List<List<Told>> groups =
        kind == 0
            ? codings.stream().map(List::of).toList()
            : PartnerTool.grouped(codings, Told::withoutCode);
    int columns = kind == 1 ? 2 + dice.roll(4) : 1;
    String between = dice.of("; ", ";", "\n", " | ");
    List<String> header = new ArrayList<>();
    header.add(names.get(0));
    for (int i = 1; i <= columns; i++) {
      header.add(kind == 1 ? names.get(1) + dice.of(" ", "") + i : names.get(1));
    }
    header.addAll(names.subList(2, 7));
    header.add("nr");
    header.add(dice.of("nr", "", "datum"));
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> group : groups) {
      for (int at = 0; at < group.size(); at += kind == 1 ? columns : group.size()) {
        List<Told> part =
            group.subList(at, kind == 1 ? Math.min(group.size(), at + columns) : group.size());
        List<String> codes = part.stream().map(told -> path(from, told.code(), dice)).toList();
        Told first = part.getFirst();
        List<String> row = new ArrayList<>(List.of(from.quote(first)));
        if (kind == 1) {
          row.addAll(codes);
          row.addAll(Collections.nCopies(columns - codes.size(), ""));
        } else {
          row.add(String.join(between, codes));
        }
        row.addAll(List.of(first.coder(), first.about(), first.mark(), first.memo()));
        row.addAll(List.of(first.translation(), String.valueOf(rows.size() + 1), ""));
        rows.add(row);
      }
    }
    return new Sheet(header, rows, ",;\t").shuffled(dice).ragged(dice);
  }

  private static String path(RandomCase from, String code, Dice dice) {
    return dice.one(2)
        ? from.name(code, dice)
        : from.path(code, dice.of("->", " > ", "\\", "/", " -> ", " / "), dice);
  }

  /** Columns that nobody could know. */
  private static Sheet mapped(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> group : PartnerTool.grouped(codings, Told::withoutCode)) {
      Told first = group.getFirst();
      String codes =
          group.stream()
              .map(told -> from.name(told.code(), dice))
              .collect(Collectors.joining(" + "));
      rows.add(
          List.of(
              from.quote(first),
              codes,
              first.coder(),
              first.about(),
              first.mark(),
              first.memo(),
              first.translation(),
              String.valueOf(first.span().start()),
              String.valueOf(first.span().end())));
    }
    return new Sheet(
            List.of("Che cosa", "Tema", "Chi?", "Su", "+/-", "Altro", "EN", "da", "a"),
            rows,
            ",;\t")
        .shuffled(dice)
        .ragged(dice);
  }

  private static CodingsSetting setting(String file) {
    return new CodingsSetting(
        Place.of("study.yaml", 9),
        file,
        Map.of(
            "quote", List.of("Che cosa"),
            "code", List.of("tema"),
            "coder", List.of("Chi?"),
            "about", List.of("Su"),
            "mark", List.of("+/-"),
            "memo", List.of("Altro"),
            "translation", List.of("EN"),
            "start", List.of("da"),
            "end", List.of("a")),
        Optional.empty(),
        Optional.of(" + "));
  }

  /** As the program writes it, with an apostrophe before what would run as a formula. */
  private static Sheet canonical(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      rows.add(
          List.of(
              "refrain-codings/1",
              from.transcript().group(),
              "P1",
              "1",
              String.valueOf(told.span().start()),
              String.valueOf(told.span().end()),
              guarded(from.quote(told)),
              told.code(),
              told.about(),
              told.coder(),
              guarded((told.mark().isEmpty() ? "" : "mark: " + told.mark() + "; ") + told.memo()),
              told.translation()));
    }
    return new Sheet(
            List.of(
                "format",
                "group",
                "speaker",
                "turn",
                "start",
                "end",
                "quote",
                "code",
                "about",
                "coder",
                "memo",
                "translation"),
            rows,
            ",,,;\t")
        .shuffled(dice);
  }

  private static String guarded(String cell) {
    return cell.matches("(?s)'*[=+\\-@\t\r].*") && !cell.matches("[-+]?\\d+") ? "'" + cell : cell;
  }
}
