package eu.restart.refrain.report;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * What a report is made of.
 *
 * @param corpus with the codings of people and, where there are any, of programs
 * @param basis which of them the report counts
 * @param problems all that reading the study brought up
 * @param judgements of the program beside people, one for each language; empty where it was not
 *     judged
 * @param minCell for a release to the public: the smallest number of people that is told, at least
 *     3; nothing for a report to those who work on the study
 */
public record ReportInput(
    Corpus corpus,
    Basis basis,
    List<Problem> problems,
    List<Judgement> judgements,
    Optional<Integer> minCell) {
  /** Copies the lists. */
  public ReportInput {
    problems = List.copyOf(problems);
    judgements = List.copyOf(judgements);
  }

  /** A report to those who work on the study. */
  public ReportInput(
      Corpus corpus, Basis basis, List<Problem> problems, List<Judgement> judgements) {
    this(corpus, basis, problems, judgements, Optional.empty());
  }
}
