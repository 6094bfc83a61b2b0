package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything and says what is to be mended, and what became of every row. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read everything; print every problem of every file, and the ledger.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Override
  public Integer call() throws IOException {
    ProblemWords words = options.wordsAsAsked();
    Checked<Corpus> corpus = options.open();
    Checked<Corpus> checked = corpus.with(Tagging.of(corpus.value()).problems());
    PrintWriter out = options.line().getOut();
    List<Problem> problems = checked.problems();
    if (options.format() == StudyOptions.Format.TEXT) {
      Printing.problems(out, words, problems);
      out.println();
      Printing.table(out, options.format(), header(words), ledger(words, checked.value().ledger()));
      long findings = problems.stream().filter(Problem::isFinding).count();
      out.println();
      out.println(words.phrase("{0} findings, {1} notes", findings, problems.size() - findings));
    } else {
      Printing.problemTable(out, options.format(), words, problems);
    }
    return checked.hasFindings() ? CommandLineRun.FINDINGS : CommandLineRun.DONE;
  }

  private static List<String> header(ProblemWords words) {
    return List.of(
        words.phrase("file"),
        words.phrase("read as"),
        words.phrase("rows"),
        words.phrase("anchored"),
        words.phrase("joined"),
        words.phrase("reported"));
  }

  private static List<List<String>> ledger(ProblemWords words, Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      rows.add(
          List.of(
              entry.file(),
              words.phrase(entry.dialect()),
              String.valueOf(entry.rows()),
              String.valueOf(entry.anchored()),
              String.valueOf(entry.joined()),
              String.valueOf(entry.reported())));
    }
    return rows;
  }
}
