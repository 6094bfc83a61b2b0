package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Cooccurrence;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which codes occur together. */
@Command(
    name = "cooccurrence",
    mixinStandardHelpOptions = true,
    description = "Print which codes occur in the same turns, participants or questions.")
final class CooccurrenceCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--unit",
      paramLabel = "turn|participant|question",
      defaultValue = "TURN",
      description = "in what two codes must stand together (default: turn)")
  private Unit unit = Unit.TURN;

  @Option(
      names = "--themes",
      description = "set themes beside each other, each with all codes below it")
  private boolean themes;

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Basis basis = options.basis(read.value());
    Corpus corpus = read.value();
    if (basis == Basis.MACHINE) {
      corpus = corpus.with(Tagging.of(corpus).value());
    }
    Teller teller = new Teller(options, corpus.study());
    if (unit != Unit.PARTICIPANT || !themes) {
      minCell.refuse(
          corpus.study(),
          teller,
          Phrase.of(
              "how many turns or questions two codes share, since it adds up over single people, and"
                  + " which single codes go together, since those of a theme give each other away;"
                  + " --unit participant --themes is told"));
    }
    Tellable told = Withholding.of(corpus, teller);
    Mentions mentions = Mentions.of(told.corpus(), basis);
    Cooccurrence all = Cooccurrence.of(told.corpus(), mentions, unit, themes);
    Cooccurrence found = released(all, minCell.rule(told, mentions), told.corpus(), mentions);
    boolean release = minCell.of(corpus.study()).isPresent();
    Sheet whole = found.sheet(options.language(corpus.study()), corpus.codebook());
    teller.table(
        release ? whole.without(Set.of("fewest", "most")) : whole, "unit", "unequal", "basis");
    teller.note(
        Phrase.of(
            "basis: {0}; unit: {1}; units in all: {2}, each counted once; jaccard is the"
                + " c-coefficient; no p, since units of one talk are not independent",
            Teller.basis(basis == Basis.HUMAN), unit(), found.units()));
    teller.note(
        release
            ? Phrase.of(
                "withheld in a release: every pair of which too few people mention both, one"
                    + " without the other, or neither; and the range over the coders")
            : Phrase.of(
                "pairs with fewer than {0} units in common: {1}, not shown, since lift and PMI"
                    + " explode there",
                Overlap.FEWEST, all.hidden()));
    teller.note(
        Phrase.of(
            "unequal: one code has more than {0} times the units of the other, which makes jaccard"
                + " small by construction",
            Cooccurrence.UNEQUAL));
    return Findings.exit(options, read);
  }

  /** In a release, the pairs of which no small number follows. */
  private static Cooccurrence released(
      Cooccurrence all, SmallCells cells, Corpus corpus, Mentions mentions) {
    if (!cells.isRelease()) {
      return all;
    }
    Comparison masked = cells.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL));
    return all.ofPeople(cells.fewest(), code -> masked.total(code).told().people());
  }

  private Phrase unit() {
    return switch (unit) {
      case TURN -> Phrase.of("a turn of a participant that holds a word");
      case PARTICIPANT -> Phrase.of("a participant");
      case QUESTION -> Phrase.of("a question in a group");
    };
  }
}
