package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Cooccurrence;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.Locale;
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
    Cooccurrence found = Cooccurrence.of(corpus, Mentions.of(corpus, basis), unit, themes);
    Sheet sheet = found.sheet(options.language(corpus.study()), corpus.codebook());
    Printing.table(options.line().getOut(), options.format(), sheet.header(), sheet.rows());
    note(
        "basis: "
            + basis.name().toLowerCase(Locale.ROOT)
            + "; unit: "
            + unit.name().toLowerCase(Locale.ROOT)
            + ", "
            + found.units()
            + " in all, each counted once; jaccard is the c-coefficient; no p, since units of one"
            + " talk are not independent");
    note(
        found.hidden()
            + " pairs with fewer than "
            + Overlap.FEWEST
            + " units in common are not shown: lift and PMI explode there");
    note(
        "unequal: one code has more than "
            + Cooccurrence.UNEQUAL
            + " times the units of the other, which makes jaccard small by construction");
    return Findings.exit(options, read);
  }

  private void note(String text) {
    options.line().getErr().println(text);
  }
}
