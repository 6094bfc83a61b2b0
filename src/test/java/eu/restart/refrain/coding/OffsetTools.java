package eu.restart.refrain.coding;

import static eu.restart.refrain.coding.Told.traits;

import eu.restart.refrain.coding.Told.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tools whose exports hold positions, each counted in its own way. */
final class OffsetTools {
  static final List<PartnerTool> ALL =
      List.of(
          new PartnerTool(
              "QualCoder codes by segments", traits(), true, true, OffsetTools::segments),
          new PartnerTool(
              "OpenQDA selections", traits(Trait.CODER), true, false, OffsetTools::openQda),
          new PartnerTool(
              "CATMA annotations",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK),
              true,
              false,
              OffsetTools::catma),
          new PartnerTool("requal segments", traits(Trait.CODER), true, false, OffsetTools::requal),
          new PartnerTool("RQDA codings", traits(), true, false, OffsetTools::rqda));

  private OffsetTools() {}

  /** The number of code points before a UTF-16 offset. */
  private static int points(RandomCase from, int offset) {
    return from.transcript().text().codePointCount(0, offset);
  }

  /** 1 under every code that a segment has; code points, the end excluded. */
  private static Sheet segments(RandomCase from, List<Told> codings, Dice dice) {
    Map<String, String> names = new LinkedHashMap<>();
    codings.forEach(told -> names.computeIfAbsent(told.code(), code -> from.name(code, dice)));
    List<String> header =
        new ArrayList<>(
            List.of("caseid", "case name", "fileid", "file name", "pos0", "pos1", "text"));
    header.addAll(names.values());
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> segment : PartnerTool.grouped(codings, Told::span)) {
      Told first = segment.getFirst();
      List<String> row =
          new ArrayList<>(
              List.of(
                  "1",
                  "P1",
                  "1",
                  "t.txt",
                  String.valueOf(points(from, first.span().start())),
                  String.valueOf(points(from, first.span().end())),
                  from.quote(first)));
      for (String code : names.keySet()) {
        row.add(segment.stream().anyMatch(told -> told.code().equals(code)) ? "1" : "0");
      }
      rows.add(row);
    }
    return new Sheet(header, rows, ",;\t").shuffled(dice);
  }

  private static Sheet openQda(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      rows.add(
          List.of(
              "t.txt",
              from.name(told.code(), dice),
              told.coder(),
              dice.of("26.3.2025, 14:03:05", "3/26/2025, 2:03:05 PM"),
              "26/03/2025, 14:03:05",
              String.valueOf(told.span().start()),
              String.valueOf(told.span().end()),
              from.quote(told)));
    }
    return new Sheet(
            List.of(
                "source",
                "code category",
                "created by",
                "created at",
                "last update",
                "start pos",
                "end pos",
                "selection"),
            rows,
            ",;\t")
        .shuffled(dice);
  }

  /** An annotation repeats for each property and for each of its stretches. */
  private static Sheet catma(RandomCase from, List<Told> codings, Dice dice) {
    List<String> header =
        List.of(
            "Query ID",
            "Document ID",
            "Document Name",
            "Document Length",
            "Keyword",
            "KeyWord In Context",
            "Start Offset",
            "End Offset",
            "Collection ID",
            "Collection Name",
            "Tag",
            "Tag Version",
            "Tag Color",
            "Annotation ID",
            "Property ID",
            "Property Name",
            "Property Value",
            "Comment ID",
            "Comment/Reply",
            "Comment Author",
            "Reply Count",
            "Reply ID");
    boolean stops = dice.one(2);
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> same :
        PartnerTool.grouped(
            codings,
            told -> String.join("\n", told.code(), told.coder(), told.about(), told.mark()))) {
      List<List<Told>> annotations =
          dice.one(2) ? List.of(same) : same.stream().map(List::of).toList();
      for (List<Told> stretches : annotations) {
        rows.addAll(annotation(from, stretches, stops, dice));
      }
    }
    Sheet sheet = new Sheet(header, dice.shuffled(rows), ";;,\t");
    return stops ? sheet : sheet.shuffled(dice);
  }

  private static List<List<String>> annotation(
      RandomCase from, List<Told> stretches, boolean stops, Dice dice) {
    Told first = stretches.getFirst();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("catma_markupauthor", first.coder());
    properties.put("catma_markuptimestamp", "2025-03-26T14:03:05.000+0100");
    if (!first.about().isEmpty()) {
      properties.put("about", first.about());
    }
    if (!first.mark().isEmpty()) {
      properties.put("mark", first.mark());
    }
    String id = "CATMA_" + Long.toHexString(dice.random().nextLong());
    String tag = "/" + from.path(first.code(), "/", dice);
    List<List<String>> rows = new ArrayList<>();
    Set<Told> once = new LinkedHashSet<>(stretches);
    for (Told told : once) {
      for (Map.Entry<String, String> property : properties.entrySet()) {
        List<String> row =
            new ArrayList<>(
                List.of(
                    "tag=\"" + tag + "%\"",
                    "D_1",
                    "t",
                    String.valueOf(from.transcript().text().length()),
                    from.quote(told),
                    "\u2026 " + from.quote(told) + " \u2026",
                    String.valueOf(told.span().start()),
                    String.valueOf(told.span().end()),
                    "C_1",
                    "Default",
                    tag,
                    "",
                    "#ff0000",
                    id,
                    "CATMA_P",
                    property.getKey(),
                    property.getValue()));
        if (!stops) {
          row.addAll(List.of("", "", "", "", ""));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Counted from 1 in code points, the end included. */
  private static Sheet requal(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      rows.add(
          List.of(
              "t",
              "1",
              String.valueOf(points(from, told.span().start()) + 1),
              String.valueOf(points(from, told.span().end())),
              from.name(told.code(), dice),
              "7",
              from.quote(told),
              told.coder()));
    }
    return new Sheet(
            List.of(
                "doc_name",
                "doc_id",
                "segment_start",
                "segment_end",
                "code_name",
                "code_id",
                "segment_text",
                "user_name"),
            rows,
            ",;\t")
        .shuffled(dice);
  }

  /** Code points and no words at all. */
  private static Sheet rqda(RandomCase from, List<Told> codings, Dice dice) {
    List<List<String>> rows = new ArrayList<>();
    for (Told told : codings) {
      rows.add(
          List.of(
              "1",
              "2",
              "3",
              from.name(told.code(), dice),
              "t",
              String.valueOf(points(from, told.span().start())),
              String.valueOf(points(from, told.span().end())),
              String.valueOf(points(from, told.span().end()) - points(from, told.span().start()))));
    }
    return new Sheet(
            List.of(
                "rowid", "cid", "fid", "codename", "filename", "index1", "index2", "CodingLength"),
            rows,
            ",;\t")
        .shuffled(dice);
  }
}
