package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Reply;
import eu.restart.refrain.comparison.ReplyJudgement;
import eu.restart.refrain.comparison.Responses;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Uptake;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    FOLLOWS,
    ANSWERS,
    UPTAKE,
    MATRIX,
    REPLIES
  }

  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--show",
      paramLabel = "balance|answers|uptake|voices|follows|matrix|replies",
      defaultValue = "BALANCE",
      description =
          "how evenly each group speaks; how many agree, dissent or give no sign at each question"
              + " (--basis machine: by words of assent and dissent); where a code came up first"
              + " and how many took it up; and with --internal each participant, who follows whom,"
              + " who agrees with what, and with whom (default: balance)")
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
    if (EnumSet.of(Show.VOICES, Show.FOLLOWS, Show.MATRIX, Show.REPLIES).contains(show)
        && !internal) {
      throw new ParameterException(
          options.line(), "that shows single people; add --internal if nobody outside will see it");
    }
    Checked<Corpus> read = options.open();
    if (!internal) {
      minCell.refuse(
          read.value().study(),
          "all of participation, since it counts how single people of a group speak and answer");
    }
    Tellable told = Withholding.of(read.value(), options.line().getErr());
    switch (show) {
      case ANSWERS, MATRIX -> printAnswers(told.corpus());
      case UPTAKE -> printUptake(read.value());
      case REPLIES -> {
        print(Reply.pairsSheet(Reply.all(told.corpus())));
        note(WORDS);
        note(INTERNAL);
      }
      case BALANCE, FOLLOWS -> printTalk(told.corpus());
      // Their own eyes: the roles as they are.
      case VOICES -> printTalk(read.value());
    }
    return Findings.exit(options, read);
  }

  private void printTalk(Corpus corpus) {
    List<Conversation> all =
        byQuestion ? Conversation.byQuestion(corpus) : Conversation.all(corpus);
    print(
        show == Show.BALANCE
            ? Conversation.sheet(all)
            : show == Show.VOICES ? Conversation.voicesSheet(all) : Conversation.followsSheet(all));
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
      note(INTERNAL);
    }
    for (Conversation one : all) {
      if (one.isDominated() && !one.isTooSmall()) {
        note(
            "warning: one participant dominates "
                + one.talk().group()
                + one.talk().question().map(question -> ", " + question).orElse(""));
      }
    }
  }

  private void printAnswers(Corpus corpus) {
    Basis basis = options.basis(corpus);
    List<Responses> human = Responses.all(corpus, Mentions.of(corpus, Basis.HUMAN));
    List<Responses> all = basis == Basis.HUMAN ? human : Responses.ofWords(corpus);
    print(show == Show.MATRIX ? Responses.matrixSheet(all) : Responses.sheet(all));
    note(
        "basis: "
            + basis.name().toLowerCase(Locale.ROOT)
            + "; A agrees, SE an example that suggests it, D dissents, SD an example that"
            + " suggests it, NR no indication: silence is not consent");
    if (basis == Basis.MACHINE) {
      note(WORDS);
      for (ReplyJudgement one : ReplyJudgement.of(corpus, human, all)) {
        one.scores().forEach(score -> note(judged(one, score)));
      }
    }
    if (show == Show.MATRIX) {
      note(INTERNAL);
    }
  }

  private static String judged(ReplyJudgement one, Judgement.Score score) {
    return "beside people's marks, "
        + one.language().code()
        + ", "
        + score.code()
        + " in "
        + one.cells()
        + " cells: both "
        + score.both()
        + ", machine only "
        + score.machineOnly()
        + ", people only "
        + score.humanOnly()
        + "; precision "
        + Printing.figure(score.precision())
        + ", recall "
        + Printing.figure(score.recall());
  }

  private void printUptake(Corpus read) {
    Basis basis = options.basis(read);
    Corpus whole = basis == Basis.MACHINE ? read.with(Tagging.of(read).value()) : read;
    Tellable told = Tellable.of(whole);
    Corpus corpus = told.corpus();
    Mentions mentions = Mentions.of(corpus, basis);
    SmallCells cells = SmallCells.of(told, mentions);
    print(
        Uptake.sheet(
            Uptake.all(corpus, mentions),
            options.language(corpus.study()),
            corpus.codebook(),
            one -> cells.roleOfEach(one.group(), one.speaker()).orElse("")));
    note(
        "basis: "
            + basis.name().toLowerCase(Locale.ROOT)
            + "; taken up: others who mention it later at the same question; the role of who"
            + " raised it is told where it gives away no role that fewer than three share");
  }

  private void print(Sheet sheet) {
    Printing.table(options.line().getOut(), options.format(), sheet.header(), sheet.rows());
  }

  private static final String WORDS =
      "by the words with which a turn begins, after another participant's: no tone, no nods, no"
          + " irony; a machine's reading, never added to people's marks";

  private static final String INTERNAL = "internal: this shows single people; do not give it on";

  private void note(String text) {
    options.line().getErr().println(text);
  }
}
