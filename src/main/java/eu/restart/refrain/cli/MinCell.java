package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.study.Study;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For whom the result is: those who work on the study, or the public. */
final class MinCell {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--min-cell",
      paramLabel = "N",
      description =
          "for a release to the public: tell no number of fewer than N people, and none of all but"
              + " fewer (default: min-cell under report in study.yaml; else the rule of three only,"
              + " as with 0)")
  private Optional<Integer> asked = Optional.empty();

  /** The smallest number of people that a release tells; nothing where it is for the study. */
  Optional<Integer> of(Study study) {
    if (asked.filter(fewest -> fewest != 0 && fewest < SmallCells.THREE).isPresent()) {
      throw mistake("--min-cell is at least " + SmallCells.THREE);
    }
    return asked.or(() -> study.publication().minCell()).filter(fewest -> fewest != 0);
  }

  /** The rule by which the result withholds. */
  SmallCells rule(Tellable told, Mentions mentions) {
    return of(told.corpus().study())
        .map(fewest -> SmallCells.release(told, mentions, fewest))
        .orElseGet(() -> SmallCells.of(told, mentions));
  }

  /**
   * Refuses to put into a release what cannot be told there without telling of single people.
   *
   * @param withheld what is withheld, and why
   */
  void refuse(Study study, Teller teller, Phrase withheld) {
    if (of(study).isPresent()) {
      throw mistake(
          teller.say(
              Phrase.of(
                  "withheld in a release to the public (--min-cell, or min-cell in study.yaml): {0};"
                      + " --min-cell 0 prints it for those who work on the study",
                  withheld)));
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
