package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Reply;
import eu.restart.refrain.comparison.ReplyJudgement;
import eu.restart.refrain.comparison.Responses;
import eu.restart.refrain.comparison.Uptake;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.EnumSet;
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
    Teller teller = new Teller(options, read.value().study());
    if (!internal) {
      minCell.refuse(
          read.value().study(),
          teller,
          Phrase.of(
              "all of participation, since it counts how single people of a group speak and"
                  + " answer"));
    }
    Tellable told = Withholding.of(read.value(), teller);
    switch (show) {
      case ANSWERS, MATRIX -> printAnswers(told.corpus(), teller);
      case UPTAKE -> printUptake(read.value(), teller);
      case REPLIES -> {
        teller.table(Reply.pairsSheet(Reply.all(told.corpus())), "basis");
        teller.note(words());
        teller.note(internal());
      }
      case BALANCE, FOLLOWS -> printTalk(told.corpus(), teller);
      // Their own eyes: the roles as they are.
      case VOICES -> printTalk(read.value(), teller);
    }
    return Findings.exit(options, read);
  }

  private void printTalk(Corpus corpus, Teller teller) {
    List<Conversation> all =
        byQuestion ? Conversation.byQuestion(corpus) : Conversation.all(corpus);
    teller.table(
        show == Show.BALANCE
            ? Conversation.sheet(all)
            : show == Show.VOICES ? Conversation.voicesSheet(all) : Conversation.followsSheet(all),
        "state",
        "dominated");
    teller.note(
        Phrase.of(
            "words of participants; the moderators stand apart; who says nothing stays in n; no"
                + " test: turns depend on each other"));
    if (show == Show.BALANCE) {
      teller.note(
          Phrase.of(
              "suppressed: fewer than {0} people; gini corrected: gini n / (n - 1), since gini alone"
                  + " cannot reach 1 in a small group; dominated: somebody has twice the equal"
                  + " share or more (threshold of this project)",
              Conversation.FEWEST_PEOPLE));
    } else {
      teller.note(internal());
    }
    for (Conversation one : all) {
      if (one.isDominated() && !one.isTooSmall()) {
        teller.note(
            Phrase.of(
                "warning: one participant dominates {0}",
                one.talk().group()
                    + one.talk().question().map(question -> ", " + question).orElse("")));
      }
    }
  }

  private void printAnswers(Corpus corpus, Teller teller) {
    Basis basis = options.basis(corpus);
    List<Responses> human = Responses.all(corpus, Mentions.of(corpus, Basis.HUMAN));
    List<Responses> all = basis == Basis.HUMAN ? human : Responses.ofWords(corpus);
    teller.table(
        show == Show.MATRIX ? Responses.matrixSheet(all) : Responses.sheet(all), "state", "basis");
    teller.note(
        Phrase.of(
            "basis: {0}; A agrees, SE an example that suggests it, D dissents, SD an example that"
                + " suggests it, NR no indication: silence is not consent",
            Teller.basis(basis == Basis.HUMAN)));
    if (basis == Basis.MACHINE) {
      teller.note(words());
      for (ReplyJudgement one : ReplyJudgement.of(corpus, human, all)) {
        one.scores().forEach(score -> teller.note(judged(one, score, teller)));
      }
    }
    if (show == Show.MATRIX) {
      teller.note(internal());
    }
  }

  private static Phrase judged(ReplyJudgement one, Judgement.Score score, Teller teller) {
    return Phrase.of(
        "beside people's marks, {0}, {1}; cells: {2}; both {3}, machine only {4}, people only {5};"
            + " precision {6}, recall {7}",
        one.language().code(),
        score.code().equals("assent") ? Phrase.of("assent") : Phrase.of("dissent"),
        one.cells(),
        score.both(),
        score.machineOnly(),
        score.humanOnly(),
        teller.tables().number(Printing.figure(score.precision())),
        teller.tables().number(Printing.figure(score.recall())));
  }

  private void printUptake(Corpus read, Teller teller) {
    Basis basis = options.basis(read);
    Corpus whole = basis == Basis.MACHINE ? read.with(Tagging.of(read).value()) : read;
    Tellable told = Tellable.of(whole);
    Corpus corpus = told.corpus();
    Mentions mentions = Mentions.of(corpus, basis);
    SmallCells cells = SmallCells.of(told, mentions);
    teller.table(
        Uptake.sheet(
            Uptake.all(corpus, mentions),
            options.language(corpus.study()),
            corpus.codebook(),
            one -> cells.roleOfEach(one.group(), one.speaker()).orElse("")),
        "state",
        "basis");
    teller.note(
        Phrase.of(
            "basis: {0}; taken up: others who mention it later at the same question; the role of"
                + " who raised it is told where it gives away no role that fewer than three share",
            Teller.basis(basis == Basis.HUMAN)));
  }

  private static Phrase words() {
    return Phrase.of(
        "by the words with which a turn begins, after another participant's: no tone, no nods, no"
            + " irony; a machine's reading, never added to people's marks");
  }

  private static Phrase internal() {
    return Phrase.of("internal: this shows single people; do not give it on");
  }
}
