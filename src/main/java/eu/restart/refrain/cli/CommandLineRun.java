package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** One run of the command line over given streams. */
public final class CommandLineRun {
  /** The command did its work, and there is nothing to mend. */
  public static final int DONE = 0;

  /** The command did its work, and there are findings. */
  public static final int FINDINGS = 1;

  /** The arguments are wrong, or the study cannot be read at all. */
  public static final int UNUSABLE = 2;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;

  /** Writes results to {@code out} and all else to {@code err}, both in UTF-8; no progress bar. */
  public CommandLineRun(OutputStream out, OutputStream err) {
    this(out, err, Progress.NONE);
  }

  /** The same with somebody to tell how far a long command is. */
  CommandLineRun(OutputStream out, OutputStream err, Progress progress) {
    this.progress = progress;
    this.out = new PrintWriter(new OutputStreamWriter(out, UTF_8), false);
    this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
  }

  /** Runs a command and returns its exit code. */
  public int run(String... arguments) {
    CommandLine line =
        new CommandLine(new RefrainCommand(progress))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, parsed));
    int exit = line.execute(arguments);
    out.flush();
    err.flush();
    return exit;
  }

  /** The command that failed may have been asked to speak another language. */
  private static ProblemWords words(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    List<String> languages = last.matchedOptionValue("--lang", List.of());
    return languages.isEmpty() || !Language.isCode(languages.getFirst())
        ? ProblemWords.in(Language.ENGLISH)
        : ProblemWords.in(new Language(languages.getFirst()));
  }

  private int failed(Exception failure, CommandLine.ParseResult parsed) throws Exception {
    switch (failure) {
      case UnreadableException unreadable -> err.println(words(parsed).line(unreadable.problem()));
      case IOException io -> err.println("refrain: " + io.getMessage());
      default -> throw failure;
    }
    return UNUSABLE;
  }
}
