package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.CodingsFile;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.LinearAttack;
import eu.restart.refrain.privacy.SmallStudy;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.WrittenTable;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the files of a report to those who work on the study and solves them for what they
 * withhold. Everybody's turns with each code stand in codings.csv, by the speaker's label; the sum
 * over those of a role stands in the tables by role. So each code is an equation, and who has the
 * role is what is not known.
 */
class WorkingFilesTest {
  @Test
  void rolesOfTheDemonstrationAreNotSolved(@TempDir Path folder) throws IOException {
    Corpus corpus = Corpus.open(Path.of(".")).value();
    attack(corpus, "security-staff", "no-1", folder);
  }

  @Test
  void rolesOfSmallStudiesAreNotSolved(@TempDir Path folder) throws IOException {
    for (long seed = 2; seed < 5; seed += 2) {
      Corpus corpus = Corpus.open(new SmallStudy(seed, 0).write(folder)).value();
      attack(corpus, "staff", SmallStudy.SMALL, folder.resolve("out" + seed));
    }
  }

  @Test
  void twoPeopleAreNotTheRestOfATotal(@TempDir Path folder) throws IOException {
    for (long seed : List.of(1L)) {
      Corpus corpus = Corpus.open(new SmallStudy(seed, 0).write(folder)).value();
      Path out = folder.resolve("out" + seed);
      write(corpus, out);
      Comparison open =
          Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), Axis.COUNTRY, Scope.ALL);
      int secrets = 0;
      for (Map<String, String> row :
          WrittenTable.rows(out.resolve("tables/by-country-cells.csv"))) {
        if (cell(row, "column").equals("RO")) {
          assertThat(row).containsEntry("participants", "").containsEntry("of", "");
          assertThat(row).containsEntry("mentions", "").containsEntry("state", "suppressed");
        }
      }
      for (String what : List.of("participants", "mentions", "turns", "of")) {
        LinearAttack attack = new LinearAttack();
        for (Map<String, String> row :
            WrittenTable.rows(out.resolve("tables/by-country-cells.csv"))) {
          String cell = cell(row, "code") + " " + cell(row, "column");
          Map<String, Integer> sum = new TreeMap<>(Map.of(cell, 1));
          if (cell(row, "column").equals("*")) {
            sum = new TreeMap<>();
            for (String country : corpus.study().countries()) {
              sum.put(cell(row, "code") + " " + country, 1);
            }
          }
          if (!cell(row, what).isEmpty()) {
            attack.read(sum, Integer.parseInt(cell(row, what)));
          }
        }
        Map<String, Integer> known = attack.solve();
        for (String code : open.codes()) {
          Cell cell = open.cell(code, "RO");
          int secret =
              switch (what) {
                case "participants" -> cell.participants();
                case "mentions" -> cell.mentions();
                case "turns" -> cell.turns();
                default -> cell.of();
              };
          if (secret > 0) {
            assertThat(known).doesNotContainEntry(code + " RO", secret);
            secrets++;
          }
        }
      }
      assertThat(secrets).isPositive();
      assertThat(Files.readString(out.resolve("codings.csv"))).doesNotContain("ro-1");
      assertThat(Files.readString(out.resolve("explorer.html"))).doesNotContain("thing3x");
      assertThat(Files.readString(out.resolve("tables/ledger.csv"))).doesNotContain("ro-1");
    }
  }

  private static void attack(Corpus corpus, String role, String group, Path out)
      throws IOException {
    tables(corpus, out);
    Map<String, Integer> truth = new TreeMap<>();
    for (Group one : corpus.study().groups()) {
      for (Participant person : one.participants()) {
        boolean has = person.role().orElse("").equals(role);
        truth.put(one.id() + " " + person.speaker(), has ? 1 : 0);
      }
    }
    List<Map<String, String>> told = WrittenTable.rows(out.resolve("tables/by-role-cells.csv"));
    Map<String, Integer> known = solved(corpus, out, role, told);
    assertThat(ofGroup(known, group)).isNotEqualTo(ofGroup(truth, group));
    assertThat(ofGroup(known, group).values()).allMatch(value -> value == 0);
    // The same attack, were the tables counted of everybody.
    Comparison open = Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), Axis.ROLE, Scope.ALL);
    Path unmasked = out.resolve("open.csv");
    var sheet = open.sheet(Language.ENGLISH, corpus.codebook());
    Files.writeString(unmasked, Csv.write(sheet.header(), sheet.rows()));
    Map<String, Integer> found =
        ofGroup(solved(corpus, out, role, WrittenTable.rows(unmasked)), group);
    assertThat(ofGroup(truth, group))
        .as("the attack finds all whom anybody coded, where nothing is withheld")
        .containsAllEntriesOf(found);
    assertThat(found).hasSizeGreaterThan(3).containsValue(1);
  }

  private static Map<String, Integer> ofGroup(Map<String, Integer> known, String group) {
    Map<String, Integer> here = new TreeMap<>(known);
    here.keySet().removeIf(one -> !one.startsWith(group + " "));
    return here;
  }

  /** Who has a role, solved from the turns of each person and of all who have it. */
  private static Map<String, Integer> solved(
      Corpus corpus, Path out, String role, List<Map<String, String>> byRole) throws IOException {
    Map<String, Map<String, Set<String>>> turns = new HashMap<>();
    for (Map<String, String> row : WrittenTable.rows(out.resolve("codings.csv"))) {
      if (cell(row, "coder").equals("lexicon")) {
        continue;
      }
      String person = cell(row, "group") + " " + cell(row, "speaker");
      List<String> codes = new ArrayList<>(List.of(cell(row, "code")));
      codes.add(corpus.codebook().theme(cell(row, "code")));
      for (String code : codes) {
        turns
            .computeIfAbsent(code, key -> new TreeMap<>())
            .computeIfAbsent(person, key -> new TreeSet<>())
            .add(cell(row, "turn"));
      }
    }
    LinearAttack attack = new LinearAttack();
    for (Map<String, String> row : byRole) {
      if (cell(row, "column").equals(role) && !cell(row, "turns").isEmpty()) {
        Map<String, Integer> sum = new TreeMap<>();
        Map<String, Integer> heads = new TreeMap<>();
        turns
            .getOrDefault(cell(row, "code"), Map.of())
            .forEach(
                (person, said) -> {
                  sum.put(person, said.size());
                  heads.put(person, 1);
                });
        attack.read(sum, Integer.parseInt(cell(row, "turns")));
        attack.read(heads, Integer.parseInt(cell(row, "participants")));
      }
    }
    return attack.solve();
  }

  private static void write(Corpus corpus, Path out) throws IOException {
    Files.createDirectories(out);
    Report.write(
        new ReportInput(corpus, Basis.HUMAN, List.of(), List.of()),
        new Report.Options(out, List.of(Language.ENGLISH)));
  }

  /** The tables and the codings alone, as the report writes them. */
  private static void tables(Corpus corpus, Path out) throws IOException {
    ReportContent content =
        ReportContent.of(new ReportInput(corpus, Basis.HUMAN, List.of(), List.of()));
    for (var file : ReportTables.files(ReportTables.of(content)).entrySet()) {
      Output.write(out.resolve(file.getKey()), file.getValue());
    }
    Corpus told = content.material().corpus();
    Output.write(
        out.resolve("codings.csv"),
        CodingsFile.write(told.transcripts(), told.codings()).getBytes(UTF_8));
  }

  private static String cell(Map<String, String> row, String column) {
    assertThat(row).containsKey(column);
    return row.getOrDefault(column, "");
  }
}
