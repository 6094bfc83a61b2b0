package eu.restart.refrain.report;

import eu.restart.refrain.agreement.Disagreement;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the codings can be trusted, as tables: where coders differ, and the program's error. */
final class CodingTables {
  private CodingTables() {}

  /** The program beside people, code by code; undefined is a dash. */
  static NamedTable machineCodes(Material material) {
    List<List<String>> rows = new ArrayList<>();
    for (Judgement one : material.input().judgements()) {
      for (Judgement.Score score : one.scores()) {
        rows.add(
            judged(
                one,
                score.code(),
                material.codebook().label(score.code(), Language.ENGLISH),
                score));
      }
      rows.add(judged(one, "*", "all codes together (micro)", one.micro()));
      rows.add(
          List.of(
              one.language().code(),
              "mean",
              "mean of the codes (macro)",
              String.valueOf(one.turns()),
              "",
              "",
              "",
              "",
              dash(one.macro(Judgement.Score::precision)),
              dash(one.macro(Judgement.Score::recall)),
              dash(one.macro(Judgement.Score::f1))));
    }
    return NamedTable.of(
            "machine-codes",
            "The lexicon beside people, each code in each language",
            List.of(
                "language",
                "code",
                "label",
                "turns",
                "both",
                "machine only",
                "human only",
                "support",
                "precision",
                "recall",
                "f1"),
            rows,
            Set.of("turns", "both", "machine only", "human only", "support"))
        .reading(
            "Counted are participants' turns in groups that both coded; support is the turns to"
                + " which any person gave exactly that code. A dash is undefined, not zero; with"
                + " little support a figure says little. Machine codings are in no other table,"
                + " unless its basis says machine.");
  }

  private static List<String> judged(
      Judgement one, String code, String label, Judgement.Score score) {
    return List.of(
        one.language().code(),
        code,
        label,
        String.valueOf(one.turns()),
        String.valueOf(score.both()),
        String.valueOf(score.machineOnly()),
        String.valueOf(score.humanOnly()),
        String.valueOf(score.both() + score.humanOnly()),
        dash(score.precision()),
        dash(score.recall()),
        dash(score.f1()));
  }

  private static String dash(Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, "%.3f", number)).orElse("-");
  }

  /** Every turn on which coders differ; no speaker is named. */
  static NamedTable disagreements(List<Disagreement> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Disagreement one : all) {
      rows.add(
          List.of(
              one.group(),
              String.valueOf(one.turn()),
              String.valueOf(one.line()),
              one.code(),
              sides(one, true),
              sides(one, false),
              one.said()));
    }
    return NamedTable.of(
            "disagreements",
            "Every turn and code on which the coders differ",
            List.of("group", "turn", "line", "code", "given by", "not given by", "said"),
            rows,
            Set.of("turn", "line"))
        .reading(
            "Given by: the coder and what the code was given to. Not given by: the coder and the"
                + " codes that the turn has instead. For the coders to talk over.");
  }

  private static String sides(Disagreement one, boolean given) {
    return one.sides().stream()
        .filter(side -> side.quote().isPresent() == given)
        .map(
            side ->
                side.coder()
                    + ": "
                    + side.quote()
                        .orElse(
                            side.codes().isEmpty() ? "(no code)" : String.join(", ", side.codes())))
        .collect(Collectors.joining(" | "));
  }
}
