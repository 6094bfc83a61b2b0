package eu.restart.refrain.cli;

import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.exchange.ReturnedSheets;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Reads everything and says what is to be mended, and what became of every row. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read everything; print every problem of every file, and the ledger.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--no-returned",
      description =
          "do not write annotated copies of the files in which there is something to mend")
  private boolean withoutReturned;

  @Option(
      names = "--diff",
      paramLabel = "OLD",
      description =
          "an older study folder, or an older file of one partner: list what each coder recoded,"
              + " moved, removed and added since (as csv: that list alone)")
  private Optional<Path> old = Optional.empty();

  @Override
  public Integer call() throws IOException {
    ProblemWords words = options.wordsAsAsked();
    Checked<Corpus> corpus = options.open();
    Checked<Corpus> checked =
        corpus
            .with(Tagging.of(corpus.value()).problems())
            .with(Theme.of(corpus.value().study()).problems());
    PrintWriter out = options.line().getOut();
    List<Problem> problems = checked.problems();
    Optional<Differing> differing =
        old.isEmpty() ? Optional.empty() : Optional.of(differing(checked.value(), old.get()));
    if (options.format() == StudyOptions.Format.TEXT) {
      Printing.problems(out, words, problems);
      out.println();
      new LedgerPrinting(words, checked.value()).print(out);
      long findings = problems.stream().filter(Problem::isFinding).count();
      out.println();
      out.println(words.phrase("{0} findings, {1} notes", findings, problems.size() - findings));
      if (differing.isPresent()) {
        out.println();
        differing.get().print(out, words);
      }
    } else if (options.format() == StudyOptions.Format.JSON) {
      out.print(CheckJson.of(words, problems, checked.value(), differing).write());
    } else if (differing.isPresent()) {
      Printing.table(out, options.format(), Differing.LIST, differing.get().list());
    } else {
      Printing.problemTable(out, options.format(), words, problems);
    }
    out.flush();
    boolean unwell = !withoutReturned && returned(checked);
    return unwell || checked.hasFindings() ? CommandLineRun.FINDINGS : CommandLineRun.DONE;
  }

  private Differing differing(Corpus now, Path before) throws IOException {
    if (!Files.exists(before)) {
      throw new ParameterException(
          options.line(),
          options
              .wordsAsAsked()
              .phrase("{0} cannot be compared: there is no such file or folder", before));
    }
    return Differing.of(now, before);
  }

  /** Writes the annotated copies, and says whether that met a finding. */
  private boolean returned(Checked<Corpus> checked) throws IOException {
    Map<Language, ProblemWords> words = new HashMap<>();
    Checked<List<Path>> copies =
        ReturnedSheets.write(
            checked.value(),
            checked.problems(),
            options.out(),
            (problem, language) -> words.computeIfAbsent(language, ProblemWords::in).text(problem));
    PrintWriter err = options.line().getErr();
    Printing.problems(err, options.wordsAsAsked(), copies.problems());
    if (!copies.value().isEmpty()) {
      err.println(
          options
              .wordsAsAsked()
              .phrase(
                  "annotated copies in {1}: {0}",
                  copies.value().size(), options.out().resolve(ReturnedSheets.FOLDER)));
    }
    return copies.hasFindings();
  }
}
