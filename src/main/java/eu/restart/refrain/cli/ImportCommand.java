package eu.restart.refrain.cli;

import eu.restart.refrain.exchange.ProjectImport;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A study out of another tool's project. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Make a new study of a REFI-QDA project (.qdpx): texts become groups, cases participants,"
            + " codes the codebook. To add one partner's project to a study, put it into"
            + " transcripts/<group>/codings/ instead.")
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "the project, a .qdpx")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "DIR", description = "the new study's folder")
  private Path folder = Path.of("");

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "the groups' country where the project tells none, such as IT")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "the groups' language where the project tells none, such as it")
  private Optional<String> language = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (language.filter(code -> !Language.isCode(code)).isPresent()) {
      throw new ParameterException(
          command.commandLine(), "'" + language.orElse("") + "' is no language's code");
    }
    Checked<List<String>> made =
        ProjectImport.write(file, folder, country, language.map(Language::new));
    made.value().forEach(command.commandLine().getOut()::println);
    Printing.problems(
        command.commandLine().getErr(), ProblemWords.in(Language.ENGLISH), made.problems());
    return made.hasFindings() ? CommandLineRun.FINDINGS : CommandLineRun.DONE;
  }
}
