package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.exchange.ProjectExport;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The study for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write the study as a REFI-QDA project and codebook, which NVivo, MAXQDA, ATLAS.ti,"
            + " QualCoder and others open. The project holds the transcripts.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Corpus corpus = read.value();
    Basis basis = options.basis(corpus);
    if (basis == Basis.MACHINE) {
      corpus = corpus.with(Tagging.of(corpus).value());
    }
    Language language = options.language(corpus.study());
    write("export/study.qdpx", ProjectExport.qdpx(corpus, basis, language, Version.number()));
    if (!corpus.codebook().codes().isEmpty()) {
      write("export/codebook.qdc", ProjectExport.qdc(corpus, language, Version.number()));
    }
    return Findings.exit(options, read);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = options.out().resolve(name);
    Output.write(file, bytes);
    options.line().getOut().println(file);
  }
}
