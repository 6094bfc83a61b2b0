package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.privacy.SmallCells;
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
              + " fewer (default: min-cell under report in study.yaml; else the rule of three only)")
  private Optional<Integer> asked = Optional.empty();

  /** The smallest number of people that a release tells; nothing where it is for the study. */
  Optional<Integer> of(Study study) {
    if (asked.filter(fewest -> fewest < SmallCells.THREE).isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--min-cell is at least " + SmallCells.THREE);
    }
    return asked.or(() -> study.publication().minCell());
  }

  /** The rule by which the result withholds. */
  SmallCells rule(Corpus corpus, Mentions mentions) {
    return of(corpus.study())
        .map(fewest -> SmallCells.release(corpus, mentions, fewest))
        .orElseGet(() -> SmallCells.of(corpus, mentions));
  }
}
