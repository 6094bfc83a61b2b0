package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.explorer.Explorer;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.report.Report;
import eu.restart.refrain.report.ReportInput;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The main job: read, check, tag, compare, draw, write. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Read the study and write the report with its tables and figures.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--explorer",
      paramLabel = "full|quotes|none",
      defaultValue = "FULL",
      description =
          "what explorer.html holds of the talk: the transcripts, or only what was coded; or no"
              + " such file (default: full)")
  private Explorer.Contents explorer = Explorer.Contents.FULL;

  @ParentCommand private RefrainCommand parent = new RefrainCommand(Progress.NONE);

  @Override
  public Integer call() throws IOException {
    try (Progress.Steps steps = parent.progress().begin(List.of("read", "tag", "write"))) {
      Checked<Corpus> read = options.open();
      Basis basis = options.basis(read.value());
      steps.next();
      Checked<Codings> tagged = Tagging.of(read.value());
      Corpus corpus = read.value().with(tagged.value());
      List<Problem> problems = read.with(tagged.problems()).problems();
      steps.next();
      Report.Written written =
          Report.write(
              new ReportInput(
                  corpus,
                  basis,
                  problems,
                  Judgement.of(Tellable.of(corpus).corpus()),
                  minCell.of(corpus.study())),
              new Report.Options(options.out(), options.languages(corpus.study()), explorer));
      steps.next();
      return said(written, new Checked<>(corpus, problems));
    }
  }

  private int said(Report.Written written, Checked<Corpus> read) {
    PrintWriter err = options.line().getErr();
    Printing.problems(err, options.words(), written.problems());
    err.println("wrote " + written.files().size() + " files to " + options.out());
    return Findings.exit(options, read.with(written.problems()));
  }
}
