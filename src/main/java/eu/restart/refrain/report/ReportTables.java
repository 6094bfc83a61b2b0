package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.LedgerTable;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Wording;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables beside the report, in English whatever its languages: they are made to be read in. */
final class ReportTables {
  private static final Set<String> CELL_TEXTS =
      Set.of("code", "theme", "label", "column", "column label", "state", "basis", "withheld");

  private ReportTables() {}

  /** All tables of a report, in the order of the workbook's sheets. */
  static List<NamedTable> of(ReportContent content) {
    Material material = content.material();
    List<NamedTable> tables = new ArrayList<>();
    tables.add(groups(material));
    for (Axis axis : axes(material.corpus().study())) {
      comparison(material.by(axis, Scope.ALL), material, tables);
    }
    tables.add(questions(material));
    tables.add(quotes(content.quotes(), material));
    if (!material.codebook().practices().isEmpty()) {
      tables.add(PracticeTables.practices(material));
    }
    // A release tells no counts of mentions, turns and codings.
    boolean release = material.smallCells().isRelease();
    if (!release) {
      if (!material.codebook().practices().isEmpty()) {
        tables.add(PracticeTables.talk(material));
      }
      tables.addAll(MethodTables.of(material));
    }
    if (!material.corpus().study().reflexive()) {
      tables.add(agreement(material));
    }
    if (!release) {
      tables.add(CodingTables.disagreements(material.agreement().disagreements()));
      tables.add(ledger(material));
    }
    tables.addFirst(NamedTable.contents(tables));
    return tables;
  }

  /** The files of the tables: a CSV each, and one workbook. */
  static Map<String, byte[]> files(List<NamedTable> tables) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (NamedTable table : tables) {
      String text = Csv.write(table.header(), table.rows());
      files.put("tables/" + table.name() + ".csv", text.getBytes(UTF_8));
    }
    files.put("tables.xlsx", TablesWorkbook.write(tables));
    return files;
  }

  private static List<Axis> axes(Study study) {
    List<Axis> axes = new ArrayList<>(List.of(Axis.COUNTRY));
    if (!study.roles().isEmpty()) {
      axes.add(Axis.ROLE);
    }
    if (!study.abouts().isEmpty()) {
      axes.add(Axis.ABOUT);
    }
    if (!study.questions().isEmpty()) {
      axes.add(Axis.QUESTION);
    }
    return axes;
  }

  private static void comparison(
      Comparison comparison, Material material, List<NamedTable> tables) {
    String axis = comparison.axis().name().toLowerCase(Locale.ROOT);
    Sheet wide = comparison.wideSheet(Language.ENGLISH, material.codebook(), Wording.ENGLISH);
    tables.add(
        NamedTable.of(
            "by-" + axis,
            "Codes by " + axis + ": k of n participants",
            wide.header(),
            wide.rows(),
            Set.of()));
    tables.add(
        NamedTable.ofSheet(
            "by-" + axis + "-cells",
            "Codes by " + axis + ": every count of every cell",
            comparison.sheet(Language.ENGLISH, material.codebook()),
            CELL_TEXTS));
  }

  private static NamedTable groups(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparability one : material.groups()) {
      Optional<Participation> talk =
          one.talk().filter(talks -> material.smallCells().tells(talks.group()));
      rows.add(
          List.of(
              one.group(),
              one.country(),
              one.language().code(),
              one.date().map(Object::toString).orElse(""),
              talk.map(said -> String.valueOf(said.voices().size())).orElse(""),
              talk.map(said -> String.valueOf(said.participants().words())).orElse(""),
              talk.map(said -> String.valueOf(said.participants().turns())).orElse(""),
              one.talk().map(said -> String.valueOf(said.moderator().words())).orElse(""),
              String.valueOf(one.asked().size()),
              String.join(" ", one.notAsked()),
              coders(one, Basis.HUMAN),
              coders(one, Basis.MACHINE),
              one.translated().orElse("")));
    }
    List<String> header =
        List.of(
            "group",
            "country",
            "language",
            "date",
            "participants",
            "words",
            "turns",
            "moderator words",
            "questions asked",
            "not asked",
            "people's codings",
            "programs' codings",
            "translated");
    return NamedTable.of(
        "groups",
        "The groups beside each other",
        header,
        rows,
        Set.of("participants", "words", "turns", "moderator words", "questions asked"));
  }

  /** Each coder with the number of codings; people and programs are never in one number. */
  private static String coders(Comparability group, Basis basis) {
    return group.coders().entrySet().stream()
        .filter(one -> one.getKey().basis() == basis)
        .map(one -> one.getKey().name() + " " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  /** How far people agree on each code, over all groups and in each. */
  private static NamedTable agreement(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement.Line line : material.agreement().lines()) {
      // How often a code was given tells its mentions.
      boolean counts = material.smallCells().isRelease() && line.code().isPresent();
      if (counts || line.group().filter(one -> !material.smallCells().tells(one)).isPresent()) {
        continue;
      }
      rows.add(
          List.of(
              line.group().orElse("all groups"),
              line.code().orElse("all codes"),
              String.valueOf(line.units()),
              String.valueOf(line.coders().size()),
              figure(line.prevalence()),
              figure(line.percent().number()),
              figure(line.alpha().number()),
              line.interval().map(one -> figure(OptionalDouble.of(one.low()))).orElse(""),
              line.interval().map(one -> figure(OptionalDouble.of(one.high()))).orElse(""),
              line.ac1().map(one -> figure(one.number())).orElse(""),
              line.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return NamedTable.of(
        "agreement",
        "How far the coders agree, by Krippendorff's alpha; over all codes with MASI",
        List.of(
            "group",
            "code",
            "turns",
            "coders",
            "prevalence",
            "percent agreement",
            "alpha",
            "95 % low",
            "95 % high",
            "AC1 where rare",
            "standing of the low end"),
        rows,
        Set.of(
            "turns",
            "coders",
            "prevalence",
            "percent agreement",
            "alpha",
            "95 % low",
            "95 % high",
            "AC1 where rare"));
  }

  /** Four decimals; nothing where it is undefined. */
  private static String figure(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "";
  }

  /** Every code that is mentioned at a question about certain people: what the report ranks. */
  private static NamedTable questions(Material material) {
    List<String> countries = material.corpus().study().countries();
    List<String> header = new ArrayList<>(List.of("question", "about", "code", "label", "all"));
    header.addAll(countries);
    header.addAll(List.of("mentions", "fewest", "most"));
    List<List<String>> rows = new ArrayList<>();
    for (Scope question : material.questions()) {
      for (Scope part : material.abouts(question)) {
        Comparison comparison = material.byCountry(part);
        for (Ranking.Rank rank : Ranking.of(comparison, material.codebook()).ranks()) {
          Cell cell = rank.cell();
          List<String> row =
              new ArrayList<>(
                  List.of(
                      part.question().orElse(""),
                      part.about().orElse(""),
                      cell.code(),
                      material.codebook().label(cell.code(), Language.ENGLISH),
                      Wording.ENGLISH.cell().apply(cell)));
          for (String country : countries) {
            row.add(Wording.ENGLISH.cell().apply(comparison.cell(cell.code(), country)));
          }
          for (int number : List.of(cell.mentions(), cell.fewest(), cell.most())) {
            row.add(cell.told().mentions() ? String.valueOf(number) : "");
          }
          rows.add(row);
        }
      }
    }
    return NamedTable.of(
        "questions",
        "Codes at each question, by whom they concern: k of n participants",
        header,
        rows,
        Set.of("mentions", "fewest", "most"));
  }

  private static NamedTable quotes(List<Quotation> quotes, Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (Quotation one : quotes) {
      rows.add(
          List.of(
              one.section(),
              one.mention().group(),
              String.valueOf(one.mention().turn().number()),
              String.valueOf(one.mention().turn().line()),
              one.mention().code(),
              PracticeTalk.practice(one.mention())
                  .map(id -> material.codebook().practiceLabel(id, Language.ENGLISH))
                  .orElseGet(
                      () -> material.codebook().label(one.mention().code(), Language.ENGLISH)),
              one.text(),
              one.translation().orElse(""),
              one.reason()));
    }
    return NamedTable.of(
        "quotes",
        "The quotes that the report prints, and why these",
        List.of(
            "section", "group", "turn", "line", "code", "label", "quote", "translation", "reason"),
        rows,
        Set.of("turn", "line"));
  }

  private static NamedTable ledger(Material material) {
    return NamedTable.of(
        "ledger",
        "What became of every row that was sent: by file, by coder, by code",
        LedgerTable.HEADER,
        LedgerTable.of(material.corpus().ledger(), material.codebook()),
        Set.of("rows", "anchored", "joined", "set aside", "reported", "codings"));
  }
}
