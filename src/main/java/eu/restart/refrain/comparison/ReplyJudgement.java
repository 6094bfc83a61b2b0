package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far assent and dissent found by words agree with people's marks, in one language. The units
 * are the cells of the question by participant matrix, in the groups whose coders mark anything; a
 * cell is agreeing for people with A or SE, dissenting with D or SD.
 *
 * @param cells the number of units
 * @param scores {@code assent}, then {@code dissent}
 */
public record ReplyJudgement(Language language, int cells, List<Judgement.Score> scores) {
  /** Copies the scores. */
  public ReplyJudgement {
    scores = List.copyOf(scores);
  }

  /**
   * Judges one against the other, a language at a time; languages sorted, those without a marked
   * group left out.
   */
  public static List<ReplyJudgement> of(
      Corpus corpus, List<Responses> human, List<Responses> machine) {
    Map<List<String>, Responses> found = new HashMap<>();
    machine.stream()
        .filter(Responses::marked)
        .forEach(one -> found.put(List.of(one.group(), one.question()), one));
    Map<Language, List<int[]>> counts = new TreeMap<>();
    Map<Language, Integer> cells = new TreeMap<>();
    for (Responses one : human) {
      Responses other = found.get(List.of(one.group(), one.question()));
      if (!one.marked() || other == null) {
        continue;
      }
      Language language = Roster.group(corpus.study(), one.group()).language();
      List<int[]> sums = counts.computeIfAbsent(language, key -> List.of(new int[3], new int[3]));
      cells.merge(language, one.marks().size(), Integer::sum);
      one.marks()
          .forEach(
              (speaker, marks) -> {
                Set<Mark> machines = other.marks().getOrDefault(speaker, Set.of());
                count(sums.get(0), marks, machines, Set.of(Mark.A, Mark.SE));
                count(sums.get(1), marks, machines, Set.of(Mark.D, Mark.SD));
              });
    }
    List<ReplyJudgement> all = new ArrayList<>();
    counts.forEach(
        (language, sums) ->
            all.add(
                new ReplyJudgement(
                    language,
                    cells.getOrDefault(language, 0),
                    List.of(score("assent", sums.get(0)), score("dissent", sums.get(1))))));
    return all;
  }

  private static void count(int[] sum, Set<Mark> human, Set<Mark> machine, Set<Mark> any) {
    boolean people = human.stream().anyMatch(any::contains);
    boolean words = machine.stream().anyMatch(any::contains);
    sum[0] += people && words ? 1 : 0;
    sum[1] += words && !people ? 1 : 0;
    sum[2] += people && !words ? 1 : 0;
  }

  private static Judgement.Score score(String name, int[] sum) {
    return new Judgement.Score(name, sum[0], sum[1], sum[2]);
  }

  /**
   * One row for each language and kind: language, cells, kind, both, machine only, human only,
   * precision, recall, f1; what is undefined is {@code -}.
   */
  public static Sheet sheet(List<ReplyJudgement> all) {
    List<List<String>> rows = new ArrayList<>();
    for (ReplyJudgement one : all) {
      for (Judgement.Score score : one.scores()) {
        rows.add(
            List.of(
                one.language().code(),
                Digits.of(one.cells()),
                score.code(),
                Digits.of(score.both()),
                Digits.of(score.machineOnly()),
                Digits.of(score.humanOnly()),
                score.precision().map(Digits::of).orElse("-"),
                score.recall().map(Digits::of).orElse("-"),
                score.f1().map(Digits::of).orElse("-")));
      }
    }
    return new Sheet(
        List.of(
            "language",
            "cells",
            "kind",
            "both",
            "machine only",
            "human only",
            "precision",
            "recall",
            "f1"),
        rows);
  }
}
