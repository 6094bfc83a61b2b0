package eu.restart.refrain.cli;

import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.MachineAgreement;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.tagging.HeldOut;
import eu.restart.refrain.tagging.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Machines beside people, as rows. */
final class BesideSheet {
  private static final List<String> HEADER =
      List.of(
          "machine",
          "code",
          "units",
          "support",
          "alpha of people",
          "alpha with each person",
          "difference",
          "low",
          "high",
          "as good as people");

  private BesideSheet() {}

  static void print(Teller teller, Corpus corpus, Bootstrap plan) {
    teller.table(
        HEADER, rows(corpus, plan, teller.tables()), "alpha of people", "as good as people");
    teller.note(
        Phrase.of(
            "difference: mean alpha of the machine with a coder of each group, less alpha of the"
                + " people, on the same turns; its interval by the same resampled turns for all; as"
                + " good: the lower end above {0} and at least {1} turns (thresholds of this"
                + " project)",
            Phrase.decimal(-MachineAgreement.MARGIN, 2), MachineAgreement.FEWEST));
    teller.note(
        Phrase.of(
            "the lexicon: a theme counts the codes below it; the classifier: each transcript judged"
                + " by what was learnt from the others, each code by itself, counted nowhere"));
  }

  private static List<List<String>> rows(Corpus corpus, Bootstrap plan, TableWords words) {
    List<List<String>> rows = new ArrayList<>();
    Codings tagged = Tagging.of(corpus).value();
    Optional<Coder> lexicon =
        tagged.coders().stream().filter(one -> one.basis() == Basis.MACHINE).findFirst();
    if (lexicon.isPresent()) {
      add(MachineAgreement.of(corpus.with(tagged), lexicon.get(), plan), rows, words);
    }
    for (HeldOut one : HeldOut.of(corpus)) {
      add(
          MachineAgreement.of(corpus.with(one.codings()), one.classifier(), plan, one.groups()),
          rows,
          words);
    }
    return rows;
  }

  private static void add(MachineAgreement found, List<List<String>> rows, TableWords words) {
    Coder machine = found.machine();
    found
        .lines()
        .forEach(line -> rows.add(row(machine.name() + " " + machine.version(), line, words)));
  }

  private static List<String> row(String machine, MachineAgreement.Line line, TableWords words) {
    return List.of(
        machine,
        line.code(),
        String.valueOf(line.units()),
        String.valueOf(line.support()),
        AgreeCommand.figure(line.people()),
        line.machine().stream()
            .map(one -> one.coder() + " " + words.say(AgreeCommand.figure(one.alpha())))
            .collect(Collectors.joining("; ")),
        line.difference().isPresent() ? AgreeCommand.figure(line.difference()) : "-",
        AgreeCommand.end(line.interval().map(Interval::low)),
        AgreeCommand.end(line.interval().map(Interval::high)),
        line.asGoodAsPeople() ? "yes" : "not shown");
  }
}
