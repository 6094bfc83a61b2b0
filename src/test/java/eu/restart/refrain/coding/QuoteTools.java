package eu.restart.refrain.coding;

import static eu.restart.refrain.coding.Told.traits;

import eu.restart.refrain.coding.Told.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tools whose exports hold the words of a passage and no positions that could be used. */
final class QuoteTools {
  static final List<PartnerTool> ALL =
      List.of(
          new PartnerTool(
              "Taguette highlights",
              traits(Trait.ABOUT, Trait.MARK),
              false,
              false,
              QuoteTools::taguette),
          new PartnerTool(
              "QualCoder coding report",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO),
              false,
              false,
              QuoteTools::qualCoder),
          MaxqdaTools.BY_USER,
          MaxqdaTools.BY_GROUP,
          new PartnerTool(
              "ATLAS.ti quotations",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO),
              false,
              true,
              QuoteTools::atlas),
          new PartnerTool(
              "Dedoose excerpts", traits(Trait.CODER), false, true, QuoteTools::dedoose));

  /** The columns of MAXQDA, in its order, in the languages of its windows; empty is not there. */
  private QuoteTools() {}

  /** One row a tag; the tags of a highlight share its id. */
  private static Sheet taguette(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    int id = dice.roll(900);
    for (List<Told> highlight :
        PartnerTool.grouped(codings, told -> told.span() + told.about() + told.mark())) {
      Told first = highlight.getFirst();
      List<String> tags = new ArrayList<>();
      highlight.forEach(told -> tags.add(from.name(told.code(), dice)));
      if (!first.about().isEmpty()) {
        tags.add("about: " + first.about());
      }
      if (!first.mark().isEmpty()) {
        tags.add("mark: " + first.mark());
      }
      id += 1 + dice.roll(3);
      for (String tag : dice.shuffled(tags)) {
        rows.add(List.of(String.valueOf(id), "g-1 transcript", tag, from.quote(first)));
      }
    }
    return new Sheet(List.of("id", "document", "tag", "content"), rows, ",;\t").shuffled(dice);
  }

  /** By file or by case; a row with fewer categories is short, and what follows slides left. */
  private static Sheet qualCoder(RandomCase from, List<Told> codings, Dice dice) {
    int categories = dice.roll(3);
    boolean byCase = dice.one(2);
    boolean slides = dice.one(2);
    List<String> header = new ArrayList<>();
    header.addAll(byCase ? List.of("Case", "Filename") : List.of("File"));
    header.addAll(List.of("Coder", "Coded", "Id", "Codename", "Coded_Memo"));
    header.addAll(Collections.nCopies(categories, "Category"));
    header.addAll(List.of("FileVar_Country", "FileVar_Date"));
    header.addAll(byCase ? List.of("CaseVar_Coder") : List.of());
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      List<String> row = new ArrayList<>(byCase ? List.of("P1", "t.txt") : List.of("t.txt"));
      row.addAll(List.of(told.coder(), from.quote(told), "ctid:" + dice.roll(999)));
      row.addAll(List.of(from.name(told.code(), dice), told.remark()));
      int own = dice.roll(categories + 1);
      row.addAll(Collections.nCopies(own, "Daily stress"));
      row.addAll(Collections.nCopies(slides ? 0 : categories - own, ""));
      row.addAll(List.of("NL", "2025-03-12"));
      row.addAll(byCase ? List.of("Nobody") : List.of());
      rows.add(row);
    }
    Sheet sheet = new Sheet(header, rows, ",,,;\t");
    return slides ? sheet : sheet.shuffled(dice);
  }

  /** Several codes in one cell, one a line; an id that a spreadsheet took for a time. */
  private static Sheet atlas(RandomCase from, List<Told> codings, Dice dice) {
    boolean german = dice.one(3);
    List<String> header =
        german
            ? List.of(
                "Nummer",
                "Name des Zitats",
                "Dokument",
                "Dokumentgruppen",
                "Zitatinhalt",
                "Kommentar",
                "Kodes",
                "Referenz",
                "Dichte",
                "Erstellt von",
                "Bearbeitet von",
                "Erstellt",
                "Bearbeitet")
            : List.of(
                "ID",
                "Quotation Name",
                "Document",
                "Document Groups",
                "Quotation Content",
                "Comment",
                "Codes",
                "Reference",
                "Density",
                "Created by",
                "Modified by",
                "Created",
                "Modified");
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> quotation : PartnerTool.grouped(codings, Told::withoutCode)) {
      Told first = quotation.getFirst();
      String codes =
          quotation.stream()
              .map(told -> from.name(told.code(), dice))
              .collect(Collectors.joining("\n"));
      rows.add(
          List.of(
              dice.of("3:10", "03:10:00", "0.131944444444444"),
              "P1: \u2026",
              "t",
              "",
              from.quote(first),
              first.remark(),
              codes,
              "12 - 13",
              String.valueOf(quotation.size()),
              first.coder(),
              "Somebody Else",
              "26/03/2025 14:03",
              "26/03/2025 14:03"));
    }
    return new Sheet(header, rows, ",;\t").shuffled(dice).ragged(dice);
  }

  /** A column for every code, True or False; a title may hold the comma that parts titles. */
  private static Sheet dedoose(RandomCase from, List<Told> codings, Dice dice) {
    Map<String, String> names = new LinkedHashMap<>();
    from.codebook().codes().forEach(code -> names.put(code.id(), from.path(code.id(), "\\", dice)));
    List<String> header =
        new ArrayList<>(
            List.of(
                "Media Title",
                "Excerpt Range",
                "Excerpt Creator",
                "Excerpt Date",
                "Excerpt Copy",
                "Resource Creator",
                "Resource Date",
                "Codes Applied Combined"));
    for (String name : names.values()) {
      header.add("Code: " + name + " Applied");
      header.add("Code: " + name + " Range");
      header.add("Code: " + name + " Weight");
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> excerpt : PartnerTool.grouped(codings, Told::withoutCode)) {
      List<String> codes = excerpt.stream().map(Told::code).toList();
      List<String> row =
          new ArrayList<>(
              List.of(
                  "t, part 1.txt",
                  dice.of("0-18", "Page 3: 120-340"),
                  excerpt.getFirst().coder(),
                  "3/26/2025",
                  from.quote(excerpt.getFirst()),
                  "Somebody Else",
                  "3/2/2025",
                  codes.stream().map(names::get).collect(Collectors.joining(", "))));
      for (String code : names.keySet()) {
        row.add(codes.contains(code) ? "True" : "False");
        row.add(codes.contains(code) ? "0-18" : "");
        row.add(codes.contains(code) ? "1" : "");
      }
      rows.add(row);
    }
    return new Sheet(header, rows).shuffled(dice).ragged(dice);
  }
}
