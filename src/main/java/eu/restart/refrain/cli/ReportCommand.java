package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.report.Report;
import eu.restart.refrain.report.ReportInput;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: read, check, tag, compare, draw, write. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Read the study and write the report with its tables and figures.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Checked<Codings> tagged = Tagging.of(read.value());
    Checked<Corpus> corpus =
        new Checked<>(read.value().with(tagged.value()), read.problems()).with(tagged.problems());
    Basis basis = options.basis(read.value());
    ReportInput input =
        new ReportInput(corpus.value(), basis, corpus.problems(), java.util.List.of());
    Report.Written written =
        Report.write(
            input, new Report.Options(options.out(), options.languages(corpus.value().study())));
    options
        .line()
        .getErr()
        .println("wrote " + written.files().size() + " files to " + options.out());
    return Findings.exit(options, corpus);
  }
}
