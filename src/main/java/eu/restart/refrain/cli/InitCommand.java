package eu.restart.refrain.cli;

import eu.restart.refrain.exchange.NewGroup;
import eu.restart.refrain.exchange.StudyTemplate;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder of a new study. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Write the folder of a new study, or what one lacks; nothing is overwritten.")
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "the study's folder; made where there is none")
  private Path folder = Path.of(".");

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "Focus groups",
      description = "the title of a new study (default: Focus groups)")
  private String title = "Focus groups";

  @Option(
      names = "--group",
      paramLabel = "ID:COUNTRY:LANG",
      description = "a group of a new study, such as it-1:IT:it; again for each further group")
  private List<String> groups = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "language of what is said: en, it, nb, nl or ro (default: en)")
  private String language = "en";

  @Override
  public Integer call() throws IOException {
    if (!isSpoken()) {
      throw new ParameterException(
          command.commandLine(), "init speaks en, it, nb, nl and ro, not '" + language + "'");
    }
    List<NewGroup> wanted = new ArrayList<>();
    for (String group : groups) {
      wanted.add(
          NewGroup.parse(group)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          command.commandLine(),
                          "'"
                              + group
                              + "' is no group; write id, country and language: it-1:IT:it")));
    }
    if (wanted.stream().map(NewGroup::id).distinct().count() < wanted.size()) {
      throw new ParameterException(command.commandLine(), "two groups have the same id");
    }
    Checked<List<String>> made = StudyTemplate.write(folder, title, wanted);
    made.value().forEach(command.commandLine().getOut()::println);
    Printing.problems(
        command.commandLine().getErr(), ProblemWords.in(new Language(language)), made.problems());
    return made.hasFindings() ? CommandLineRun.FINDINGS : CommandLineRun.DONE;
  }

  private boolean isSpoken() {
    return Language.isCode(language) && ProblemWords.LANGUAGES.contains(new Language(language));
  }
}
