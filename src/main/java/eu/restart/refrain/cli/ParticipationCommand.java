package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who speaks how much. */
@Command(
    name = "participation",
    mixinStandardHelpOptions = true,
    description = "Print how evenly the participants of each group speak, and after whom.")
final class ParticipationCommand implements Callable<Integer> {
  /** What is printed. */
  enum Show {
    BALANCE,
    VOICES,
    FOLLOWS
  }

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--show",
      paramLabel = "balance|voices|follows",
      defaultValue = "BALANCE",
      description =
          "a line for each group, for each participant, or for who follows whom; the last two need"
              + " --internal (default: balance)")
  private Show show = Show.BALANCE;

  @Option(names = "--by-question", description = "each question by itself")
  private boolean byQuestion;

  @Option(
      names = "--internal",
      description =
          "allow lines about single people, for the study's own eyes; never to be given on")
  private boolean internal;

  @Override
  public Integer call() throws IOException {
    if (show != Show.BALANCE && !internal) {
      throw new ParameterException(
          options.line(), "that shows single people; add --internal if nobody outside will see it");
    }
    Checked<Corpus> read = options.open();
    List<Conversation> all =
        byQuestion ? Conversation.byQuestion(read.value()) : Conversation.all(read.value());
    Sheet sheet =
        switch (show) {
          case BALANCE -> Conversation.sheet(all);
          case VOICES -> Conversation.voicesSheet(all);
          case FOLLOWS -> Conversation.followsSheet(all);
        };
    Printing.table(options.line().getOut(), options.format(), sheet.header(), sheet.rows());
    note(
        "words of participants; the moderators stand apart; who says nothing stays in n; no test:"
            + " turns depend on each other");
    if (show == Show.BALANCE) {
      note(
          "suppressed: fewer than "
              + Conversation.FEWEST_PEOPLE
              + " people; dominated: somebody has twice the equal share or more (threshold of this"
              + " project)");
    } else {
      note("internal: this shows single people; do not give it on");
    }
    for (Conversation one : all) {
      if (one.isDominated() && !one.isTooSmall()) {
        note(
            "warning: one participant dominates "
                + one.talk().group()
                + one.talk().question().map(question -> ", " + question).orElse(""));
      }
    }
    return Findings.exit(options, read);
  }

  private void note(String text) {
    options.line().getErr().println(text);
  }
}
