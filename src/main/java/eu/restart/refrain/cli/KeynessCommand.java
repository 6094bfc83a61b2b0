package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Keyness;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Words that mark a group or a role. */
@Command(
    name = "keyness",
    mixinStandardHelpOptions = true,
    description = "Print the words that mark a group or a role, within one language.")
final class KeynessCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--by",
      paramLabel = "group|role",
      defaultValue = "ROLE",
      description = "what is set against the rest of its language (default: role)")
  private Keyness.By by = Keyness.By.ROLE;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "5",
      description = "how often a word must be used at the least (default: 5)")
  private int times = 5;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many words of each are printed at the most (default: 20)")
  private int most = 20;

  @Override
  public Integer call() throws IOException {
    if (times < 1 || most < 1) {
      throw new ParameterException(options.line(), "--times and --most need 1 or more");
    }
    Checked<Corpus> read = options.open();
    Tellable told =
        by == Keyness.By.ROLE
            ? Withholding.byRole(read.value(), options.line().getErr())
            : Withholding.of(read.value(), options.line().getErr());
    List<Keyness> all = Keyness.of(told.corpus(), by, times);
    Optional<Integer> fewest = minCell.of(read.value().study());
    Sheet sheet =
        fewest.isPresent() ? Keyness.wordsAlone(all, fewest.get(), most) : Keyness.sheet(all, most);
    Printing.table(options.line().getOut(), options.format(), sheet.header(), sheet.rows());
    if (fewest.isPresent()) {
      noteRelease(fewest.get());
      return Findings.exit(options, read);
    }
    note(
        "words of participants; the moderators', the guide's and small words are not listed; G2 of"
            + " two cells; log-odds with prior "
            + Keyness.PRIOR
            + "; no p, since words of one speaker are not independent");
    note(
        "listed: used "
            + times
            + " times or more, by "
            + Keyness.FEWEST_PEOPLE
            + " speakers or more; holds: still used more whichever speaker is left out");
    for (Keyness one : all) {
      one.refusal().ifPresent(refusal -> note(one.language() + ", " + why(one, refusal)));
      if (!one.guideKnown()) {
        note("the guide lacks wording in " + one.language() + ", so that it is not left out");
      }
      if (one.marking().size() > most) {
        note(
            one.language()
                + ", "
                + one.target()
                + ": "
                + (one.marking().size() - most)
                + " further words (--most)");
      }
    }
    return Findings.exit(options, read);
  }

  private void noteRelease(int fewest) {
    note(
        "a release: words that "
            + fewest
            + " speakers or more use, in the order of the alphabet, where "
            + fewest
            + " people or more are on either side");
    note(
        "withheld: how often a word is used and by how many, G2, log ratio and log-odds, since they"
            + " count single people's words");
  }

  private static String why(Keyness one, Keyness.Refusal refusal) {
    return switch (refusal) {
      case NO_REST -> one.target() + ": nothing else in that language to compare with";
      case TOO_FEW_PEOPLE ->
          one.target() + ": fewer than " + Keyness.FEWEST_PEOPLE + " people speak on one side";
    };
  }

  private void note(String text) {
    options.line().getErr().println(text);
  }
}
