package eu.restart.refrain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, without a command. */
@Command(
    name = "refrain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Qualitative analysis of focus groups, from transcripts to a printed comparison.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, and there are findings to look at",
      "2:wrong arguments, or the study cannot be read"
    },
    subcommands = {
      ReportCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      TagCommand.class,
      CompareCommand.class,
      ChartCommand.class,
      AgreeCommand.class,
      SaturationCommand.class,
      KeynessCommand.class,
      CooccurrenceCommand.class,
      ParticipationCommand.class,
      ReferenceCommand.class,
      InitCommand.class,
      ExportCommand.class,
      ImportCommand.class
    })
final class RefrainCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Progress progress;

  RefrainCommand(Progress progress) {
    this.progress = progress;
  }

  /** Who is told how far a long command is. */
  Progress progress() {
    return progress;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as: refrain report");
  }
}
