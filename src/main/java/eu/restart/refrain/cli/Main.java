package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.logging.LogManager;

/** The outermost program: the only place that knows the standard streams and exits. */
public final class Main {
  private Main() {}

  /** Runs one command and exits: 0 done, 1 done with findings, 2 usage or unreadable input. */
  public static void main(String[] arguments) {
    // Libraries log hints about themselves; the console is for what the person asked.
    LogManager.getLogManager().reset();
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    // The launcher looks: from within, Java cannot tell a terminal from a file in every version.
    boolean terminal = Boolean.getBoolean("refrain.terminal");
    Progress progress = terminal ? Progress.on(err) : Progress.NONE;
    int exit = new CommandLineRun(out, err, progress).run(arguments);
    out.flush();
    System.exit(exit);
  }
}
