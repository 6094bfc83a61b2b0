package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Practice;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Wording;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which practices answer which needs, and where participants themselves speak of one, as tables.
 */
final class PracticeTables {
  private PracticeTables() {}

  /** A row for each need and each practice that answers it; a need without one has a row too. */
  static NamedTable practices(Material material) {
    Codebook codebook = material.codebook();
    Needs needs = material.needs();
    List<List<String>> rows = new ArrayList<>();
    for (Cell need : needs.strong()) {
      List<String> answers = needs.answers(need);
      if (answers.isEmpty()) {
        rows.add(row(need, Optional.empty(), material));
      }
      for (String category : answers) {
        codebook
            .categories()
            .getOrDefault(category, List.of())
            .forEach(practice -> rows.add(row(need, Optional.of(practice), material)));
      }
    }
    return NamedTable.of(
            "practices",
            "The practices that answer each need",
            List.of(
                "need",
                "label",
                "participants",
                "category",
                "practice",
                "name",
                "country",
                "participants speak of it (codes)",
                "found by the program: turns",
                "found by the program: groups"),
            rows,
            Set.of("found by the program: turns"))
        .reading(
            "A need is a subject that at least a third of all participants speak of, in at least"
                + " two groups; the codebook links it to a category of practices. Codes: those"
                + " under which the basis of this report holds what participants themselves say of"
                + " such a practice. Found by the program: turns with words for this very practice"
                + " or for its category, in no other number; each stands in practices-talk.");
  }

  private static List<String> row(Cell need, Optional<Practice> practice, Material material) {
    Codebook codebook = material.codebook();
    List<Mention> found = practice.map(one -> found(one, material)).orElse(List.of());
    boolean told = practice.isPresent() && material.practiceTalk().looked();
    return List.of(
        need.code(),
        codebook.label(need.code(), Language.ENGLISH),
        Wording.ENGLISH.cell().apply(need),
        practice.map(Practice::category).orElse(""),
        practice.map(Practice::id).orElse(""),
        practice.map(one -> one.name().in(Language.ENGLISH, one.id())).orElse(""),
        practice.map(Practice::country).orElse(""),
        practice.map(one -> coded(one, material)).orElse(""),
        told ? String.valueOf(PracticeTalk.turns(found)) : "",
        String.join(" ", PracticeTalk.groups(found)));
  }

  /** What was found of this very practice, or of its category in general. */
  private static List<Mention> found(Practice practice, Material material) {
    return material.practiceTalk().of(practice.category()).stream()
        .filter(
            one ->
                PracticeTalk.practice(one)
                    .filter(id -> id.equals(practice.id()) || id.equals(practice.category()))
                    .isPresent())
        .toList();
  }

  private static String coded(Practice practice, Material material) {
    Comparison all = material.byCountry(Scope.ALL);
    return practice.codes().stream()
        .map(code -> code + " " + Wording.ENGLISH.cell().apply(all.total(code)))
        .collect(Collectors.joining("; "));
  }

  /** Each passage in which a participant speaks of a practice: as coded, and as found. */
  static NamedTable talk(Material material) {
    List<List<String>> rows = new ArrayList<>();
    Comparison all = material.byCountry(Scope.ALL);
    boolean human = material.input().basis() == Basis.HUMAN;
    for (String category : material.codebook().categories().keySet()) {
      material.codebook().categories().getOrDefault(category, List.of()).stream()
          .flatMap(one -> one.codes().stream())
          .distinct()
          .flatMap(code -> all.total(code).evidence().stream())
          .forEach(
              one ->
                  rows.add(
                      passage(
                          category, "", human ? "people" : "program", one.code(), one, material)));
      for (Mention one : material.practiceTalk().of(category)) {
        String id = PracticeTalk.practice(one).orElse("");
        String words =
            one.codings().stream().map(Coding::memo).distinct().collect(Collectors.joining(" + "));
        rows.add(passage(category, id.equals(category) ? "" : id, "program", words, one, material));
      }
    }
    return NamedTable.of(
            "practices-talk",
            "Where participants themselves speak of a practice",
            List.of(
                "category",
                "practice",
                "made by",
                "code or words",
                "group",
                "turn",
                "line",
                "quote"),
            rows,
            Set.of("turn", "line"))
        .reading(
            "Made by people (in a report on the program's codings: by the program): a code that"
                + " practices.csv names for the practice. Made by the program with words: a pattern"
                + " of the codebook fits; nobody has read it, it is in no count of codings, and it"
                + " does not tell whether the practice is praised, missed or doubted.");
  }

  private static List<String> passage(
      String category,
      String practice,
      String madeBy,
      String by,
      Mention mention,
      Material material) {
    String text = material.corpus().transcript(mention.group()).map(Transcript::text).orElseThrow();
    return List.of(
        category,
        practice,
        madeBy,
        by,
        mention.group(),
        String.valueOf(mention.turn().number()),
        String.valueOf(mention.turn().line()),
        mention.span().of(text).replaceAll("\\s+", " "));
  }
}
