package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Wording;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One table, with its bases. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Compare how many participants mention each code, by one axis.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--by",
      required = true,
      paramLabel = "country|role|about|question",
      description = "what the columns are")
  private Axis by = Axis.COUNTRY;

  @Option(names = "--question", paramLabel = "ID", description = "only under this question")
  private Optional<String> question = Optional.empty();

  @Option(names = "--about", paramLabel = "ID", description = "only statements about these people")
  private Optional<String> about = Optional.empty();

  @Option(names = "--country", paramLabel = "CODE", description = "only this country")
  private Optional<String> country = Optional.empty();

  @Option(names = "--role", paramLabel = "ID", description = "only participants of this role")
  private Optional<String> role = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Basis basis = options.basis(read.value());
    Corpus corpus = read.value();
    if (basis == Basis.MACHINE) {
      corpus = corpus.with(Tagging.of(corpus).value());
    }
    Comparison comparison =
        Comparison.of(
            corpus, Mentions.of(corpus, basis), by, new Scope(question, about, country, role));
    Language language = options.language(corpus.study());
    Sheet sheet =
        options.format() == StudyOptions.Format.TEXT
            ? comparison.wideSheet(language, corpus.codebook(), Wording.ENGLISH)
            : comparison.sheet(language, corpus.codebook());
    Printing.table(options.line().getOut(), options.format(), sheet.header(), sheet.rows());
    options
        .line()
        .getErr()
        .println(
            "basis: "
                + basis.name().toLowerCase(Locale.ROOT)
                + "; k of n participants; the moderators are left out");
    return Findings.exit(options, read);
  }
}
