package eu.restart.refrain.cli;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;

/** What every command but check says of the findings: their number, and where to read them. */
final class Findings {
  private Findings() {}

  static int exit(StudyOptions options, Checked<?> read) {
    long findings = read.problems().stream().filter(Problem::isFinding).count();
    if (findings == 0) {
      return CommandLineRun.DONE;
    }
    options
        .line()
        .getErr()
        .println(
            options
                .words()
                .phrase(
                    "{0} {0|finding; read it|findings; read them} with: refrain check", findings));
    return CommandLineRun.FINDINGS;
  }
}
