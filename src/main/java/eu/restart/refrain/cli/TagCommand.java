package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.CodingsFile;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The lexicon's codings, and how they compare with people's. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = "Print the lexicon's codings as CSV, or with --judge how right they are.")
final class TagCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "language", "code", "both", "machine only", "human only", "precision", "recall", "f1");

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--judge",
      description = "print precision, recall and F1 against people's codings instead")
  private boolean judge;

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Checked<Codings> tagged = Tagging.of(read.value());
    PrintWriter out = options.line().getOut();
    if (judge) {
      Corpus both = read.value().with(tagged.value());
      Printing.table(
          out,
          options.format(),
          HEADER,
          Judgement.of(both).stream().flatMap(one -> rows(one).stream()).toList());
    } else {
      out.print(CodingsFile.write(read.value().transcripts(), tagged.value()));
    }
    return Findings.exit(options, read.with(tagged.problems()));
  }

  private static List<List<String>> rows(Judgement judgement) {
    List<Judgement.Score> scores = new ArrayList<>(judgement.scores());
    scores.add(judgement.micro());
    return scores.stream().map(score -> row(judgement, score)).toList();
  }

  private static List<String> row(Judgement judgement, Judgement.Score score) {
    return List.of(
        judgement.language().code(),
        score.code(),
        String.valueOf(score.both()),
        String.valueOf(score.machineOnly()),
        String.valueOf(score.humanOnly()),
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()));
  }

  /** Undefined is a dash, never a zero. */
  private static String figure(Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, "%.2f", number)).orElse("-");
  }
}
