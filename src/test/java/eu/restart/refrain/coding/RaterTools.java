package eu.restart.refrain.coding;

import static eu.restart.refrain.coding.Told.traits;

import eu.restart.refrain.coding.Told.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Layouts with a column for every rater or code, and NVivo's, which is no table. */
final class RaterTools {
  static final String RATERS = "one column per rater";

  static final List<PartnerTool> ALL =
      List.of(
          new PartnerTool(
              RATERS,
              traits(Trait.CODER, Trait.ABOUT, Trait.MEMO),
              false,
              false,
              RaterTools::raters),
          new PartnerTool(
              "one column per code",
              traits(Trait.CODER, Trait.ABOUT, Trait.MARK, Trait.MEMO, Trait.TRANSLATION),
              false,
              false,
              RaterTools::codes),
          new PartnerTool("NVivo references", traits(), false, false, RaterTools::nvivo));

  /** Yes, then no, in the languages of people and of their spreadsheets. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("1", "0"),
          List.of("x", ""),
          List.of("TRUE", "FALSE"),
          List.of("True", "False"),
          List.of("yes", "no"),
          List.of("ja", "nee"),
          List.of("WAAR", "ONWAAR"),
          List.of("s\u00EC", "no"),
          List.of("VERO", "FALSO"),
          List.of("Ja", "Nei"),
          List.of("SANN", "USANN"),
          List.of("da", "nu"),
          List.of("ADEV\u0102RAT", "FALS"),
          List.of("\u2713", "-"));

  private RaterTools() {}

  private static Sheet raters(RandomCase from, List<Told> codings, Dice dice) {
    List<String> names = dice.of(HandTools.NAMES);
    List<String> raters = dice.shuffled(List.copyOf(raters(codings)));
    String form = dice.of("%s", "%s", "Code %s", "kode: %s", "%s (code)");
    List<String> header = new ArrayList<>(List.of("nr", names.get(0), names.get(3), names.get(5)));
    raters.forEach(rater -> header.add(form.formatted(rater)));
    String between = dice.of("; ", ";", "\n", "|");
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> unit : PartnerTool.grouped(codings, told -> told.by("").withoutCode())) {
      Told first = unit.getFirst();
      List<String> row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1)));
      row.addAll(List.of(from.quote(first), first.about(), first.memo()));
      for (String rater : raters) {
        row.add(
            unit.stream()
                .filter(told -> told.coder().equals(rater))
                .map(told -> from.path(told.code(), dice.of(" > ", "/"), dice))
                .collect(Collectors.joining(between)));
      }
      rows.add(row);
    }
    return new Sheet(header, rows, ",;\t").shuffled(dice).ragged(dice);
  }

  private static Set<String> raters(List<Told> codings) {
    return codings.stream().map(Told::coder).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Sheet codes(RandomCase from, List<Told> codings, Dice dice) {
    List<String> names = dice.of(HandTools.NAMES);
    List<String> words = dice.of(WORDS);
    Map<String, String> columns = new LinkedHashMap<>();
    codings.forEach(
        told ->
            columns.computeIfAbsent(
                told.code(), code -> from.path(code, dice.of("->", " > ", "\\", "/"), dice)));
    List<String> header = new ArrayList<>(List.of("nr", names.getFirst()));
    header.addAll(names.subList(2, 7));
    header.addAll(columns.values());
    List<List<String>> rows = new ArrayList<>();
    for (List<Told> unit : PartnerTool.grouped(codings, Told::withoutCode)) {
      Told first = unit.getFirst();
      List<String> row = new ArrayList<>(List.of("u" + rows.size(), from.quote(first)));
      row.addAll(List.of(first.coder(), first.about(), first.mark(), first.memo()));
      row.add(first.translation());
      for (String code : columns.keySet()) {
        row.add(words.get(unit.stream().anyMatch(told -> told.code().equals(code)) ? 0 : 1));
      }
      rows.add(row);
    }
    return new Sheet(header, rows, ",;\t").shuffled(dice).ragged(dice);
  }

  private static Sheet nvivo(RandomCase from, List<Told> codings, Dice dice) {
    List<String> words =
        dice.of(
            List.of("Files", "reference coded", "references coded", "Coverage", "Reference"),
            List.of("Internals", "reference coded", "references coded", "Coverage", "Reference"),
            List.of("Dateien", "Referenz kodiert", "Referenzen kodiert", "Abdeckung", "Referenz"),
            List.of(
                "Archivos",
                "referencia codificada",
                "referencias codificadas",
                "Cobertura",
                "Referencia"));
    boolean angles = dice.one(2);
    String blank = dice.of("", "\n");
    StringBuilder text = new StringBuilder();
    for (List<Told> node : PartnerTool.grouped(codings, Told::code)) {
      String code = node.getFirst().code();
      text.append(
          dice.one(2)
              ? "Name: " + from.name(code, dice)
              : "Nodes\\\\" + from.path(code, "\\", dice));
      text.append("\n").append(blank);
      String source = words.get(0) + "\\\\interviews\\g-1 transcript";
      text.append(angles ? "<" + source + ">" : source).append(" - \u00A7 ").append(node.size());
      text.append(" ").append(words.get(node.size() == 1 ? 1 : 2)).append(dice.of(" ", "  "));
      text.append(dice.of("[ 6.78% ", "[6,78 % ")).append(words.get(3)).append("]\n").append(blank);
      for (int i = 0; i < node.size(); i++) {
        text.append(words.get(4)).append(" ").append(i + 1).append(" - 5.80% ");
        text.append(words.get(3)).append("\n").append(blank);
        text.append(from.quote(node.get(i))).append("\n").append(blank);
      }
    }
    return Sheet.ofText(text.toString());
  }
}
