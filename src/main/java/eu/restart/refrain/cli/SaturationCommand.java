package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether new codes still came up. */
@Command(
    name = "saturation",
    mixinStandardHelpOptions = true,
    description = "Print in which order codes came up, and whether new ones still did.")
final class SaturationCommand implements Callable<Integer> {
  /** What is printed. */
  enum Show {
    SUMMARY,
    CURVE,
    CODES
  }

  private static final String[] SUMMARY_WORDS = {
    "level", "event", "saturation", "chao2", "jackknife 1", "coverage", "basis"
  };

  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--show",
      paramLabel = "summary|curve|codes",
      defaultValue = "SUMMARY",
      description = "a line for each group, for each event, or for each code (default: summary)")
  private Show show = Show.SUMMARY;

  @Option(
      names = "--base",
      paramLabel = "N",
      defaultValue = "4",
      description = "events in the base (default: 4)")
  private int base = 4;

  @Option(
      names = "--run",
      paramLabel = "N",
      defaultValue = "2",
      description = "events in a run (default: 2)")
  private int run = 2;

  @Option(
      names = "--threshold",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "new codes of a run by codes of the base, at most (default: 0.05)")
  private double threshold = 0.05;

  @Option(
      names = "--block",
      paramLabel = "TURNS",
      description = "within a group, blocks of so many turns instead of questions")
  private Optional<Integer> block = Optional.empty();

  @Option(
      names = "--open-codebook",
      description = "coders could add codes; without it, estimates of unseen codes do not apply")
  private boolean open;

  @Override
  public Integer call() throws IOException {
    if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= 1)) {
      throw new ParameterException(
          options.line(), "--base and --run need 1 or more, --threshold a share from 0 to 1");
    }
    if (block.filter(turns -> turns < 1).isPresent()) {
      throw new ParameterException(options.line(), "--block needs 1 or more");
    }
    Checked<Corpus> read = options.open();
    Teller teller = new Teller(options, read.value().study());
    minCell.refuse(
        read.value().study(),
        teller,
        Phrase.of(
            "all of saturation, since which codes came up in a group, and how many, follows from what"
                + " single people said"));
    Basis basis = options.basis(read.value());
    Corpus corpus = read.value();
    if (basis == Basis.MACHINE) {
      corpus = corpus.with(Tagging.of(corpus).value());
    }
    corpus = Withholding.of(corpus, teller).corpus();
    List<Discovery> all = all(corpus, Mentions.of(corpus, basis));
    teller.table(sheet(all), show == Show.SUMMARY ? SUMMARY_WORDS : new String[] {"level"});
    teller.note(
        Phrase.of(
            "basis: {0}; across groups: by date, in the study's order where one has none; within a"
                + " group: {1}, exploratory: events of one talk are not independent",
            Teller.basis(basis == Basis.HUMAN),
            block.isPresent()
                ? Phrase.of("blocks of turns, {0} each", block.get())
                : Phrase.of("questions as asked")));
    teller.note(
        Phrase.of(
            "reached at 6+2: after six events a run of two has new codes up to the threshold (Guest,"
                + " Namey and Chen 2020); runs move by one event"));
    teller.note(
        open
            ? Phrase.of(
                "chao2 with the factor (T - 1) / T, and jackknife 1: over participants; coverage"
                    + " (Good): over mentions; lower bounds, for independent draws")
            : Phrase.of(
                "codes that nobody mentioned are not estimated: the codebook was set before"
                    + " (--open-codebook where it was not)"));
    return Findings.exit(options, read);
  }

  private List<Discovery> all(Corpus corpus, Mentions mentions) {
    Discovery.Plan plan = new Discovery.Plan(base, run, threshold);
    List<Discovery> all = new ArrayList<>();
    Discovery.overGroups(corpus, mentions, plan).ifPresent(all::add);
    all.addAll(
        block.isPresent()
            ? Discovery.byBlock(corpus, mentions, plan, block.get())
            : Discovery.byQuestion(corpus, mentions, plan));
    return all;
  }

  private Sheet sheet(List<Discovery> all) {
    return switch (show) {
      case SUMMARY -> Discovery.sheet(all, open);
      case CURVE -> Discovery.curveSheet(all);
      case CODES -> Discovery.codesSheet(all);
    };
  }
}
