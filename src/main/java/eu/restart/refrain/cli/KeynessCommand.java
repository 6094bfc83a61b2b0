package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Keyness;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
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
    Teller teller = new Teller(options, read.value().study());
    Tellable told =
        by == Keyness.By.ROLE
            ? Withholding.byRole(read.value(), teller)
            : Withholding.of(read.value(), teller);
    List<Keyness> all = Keyness.of(told.corpus(), by, times);
    Optional<Integer> fewest = minCell.of(read.value().study());
    if (fewest.isPresent()) {
      teller.table(Keyness.wordsAlone(all, fewest.get(), most), "state", "holds");
      noteRelease(fewest.get(), teller);
      return Findings.exit(options, read);
    }
    teller.table(Keyness.sheet(all, most), "state", "holds");
    teller.note(
        Phrase.of(
            "words of participants; the moderators', the guide's and small words are not listed; G2"
                + " of two cells (Rayson and Garside 2000); log-odds with the prior {0} for each"
                + " word (Monroe, Colaresi and Quinn 2008); no p, since words of one speaker are"
                + " not independent",
            Phrase.decimal(Keyness.PRIOR, 2)));
    teller.note(
        Phrase.of(
            "listed: used {0} times or more, by {1} speakers or more; holds: still used more"
                + " whichever speaker is left out",
            times, Keyness.FEWEST_PEOPLE));
    for (Keyness one : all) {
      one.refusal().ifPresent(refusal -> teller.note(why(one, refusal)));
      if (!one.guideKnown()) {
        teller.note(
            Phrase.of(
                "the guide lacks wording in {0}, so that it is not left out", one.language()));
      }
      if (one.marking().size() > most) {
        teller.note(
            Phrase.of(
                "{0}, {1}: further words: {2} (--most)",
                one.language(), one.target(), one.marking().size() - most));
      }
    }
    return Findings.exit(options, read);
  }

  private static void noteRelease(int fewest, Teller teller) {
    teller.note(
        Phrase.of(
            "a release: words that {0} speakers or more use, in the order of the alphabet, where {0}"
                + " people or more are on either side",
            fewest));
    teller.note(
        Phrase.of(
            "withheld: how often a word is used and by how many, G2, log ratio and log-odds, since"
                + " they count single people's words"));
  }

  private static Phrase why(Keyness one, Keyness.Refusal refusal) {
    return switch (refusal) {
      case NO_REST ->
          Phrase.of(
              "{0}, {1}: nothing else in that language to compare with",
              one.language(), one.target());
      case TOO_FEW_PEOPLE ->
          Phrase.of(
              "{0}, {1}: fewer than {2} people speak on one side",
              one.language(), one.target(), Keyness.FEWEST_PEOPLE);
    };
  }
}
