package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.CodingsFile;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.OutFolder;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.tagging.ClassifierTrial;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Suggestion;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The lexicon's codings, the classifier's suggestions, and how they compare with people's. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description =
        "Print the lexicon's codings as CSV, or how right the lexicon or a trained classifier is.")
final class TagCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "language", "code", "both", "machine only", "human only", "precision", "recall", "f1");

  private static final List<String> TRIAL =
      List.of(
          "language",
          "code",
          "left out",
          "turns",
          "learnt from",
          "both",
          "machine only",
          "human only",
          "precision",
          "recall",
          "f1",
          "result");

  @Mixin private StudyOptions options = new StudyOptions();

  @ArgGroup private Instead instead = new Instead();

  /** What to print instead of the lexicon's codings; one at a time. */
  static final class Instead {
    @Option(
        names = "--judge",
        description = "print the lexicon's precision, recall and F1 against people's codings")
    private boolean judge;

    @Option(
        names = "--classifier",
        description =
            "train a classifier on people's codings and judge it on each transcript left out")
    private boolean classifier;

    @Option(
        names = "--suggest",
        description =
            "print the classifier's suggestions, and write them to suggestions.csv: never codings,"
                + " never counted")
    private boolean suggest;
  }

  @Override
  public Integer call() throws IOException {
    Checked<Corpus> read = options.open();
    Teller teller = new Teller(options, read.value().study());
    if (instead.classifier) {
      printTrial(read.value(), teller);
      return Findings.exit(options, read);
    }
    if (instead.suggest) {
      printSuggestions(read.value(), teller);
      return Findings.exit(options, read);
    }
    Checked<Codings> tagged = Tagging.of(read.value());
    if (instead.judge) {
      Corpus both = read.value().with(tagged.value());
      List<Judgement> judgements = Judgement.of(both);
      teller.table(HEADER, judgements.stream().flatMap(one -> rows(one).stream()).toList());
      noteSets(judgements, teller);
    } else {
      options.line().getOut().print(CodingsFile.write(read.value().transcripts(), tagged.value()));
    }
    return Findings.exit(options, read.with(tagged.problems()));
  }

  private static void printTrial(Corpus corpus, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    ClassifierTrial.of(corpus).forEach(trial -> rows.addAll(rows(trial)));
    teller.table(TRIAL, rows, "result");
    teller.note(
        Phrase.of(
            "each row: one transcript, judged by what was learnt from the others; not evaluable is"
                + " not zero"));
  }

  private void printSuggestions(Corpus corpus, Teller teller) throws IOException {
    List<Suggestion> suggestions = Suggestion.of(corpus);
    Path file = options.out().resolve("suggestions.csv");
    OutFolder.check(options.out(), corpus.study().folder());
    Output.write(file, Suggestion.write(suggestions));
    List<List<String>> rows = suggestions.stream().map(Suggestion::row).toList();
    teller.table(Suggestion.HEADER, rows);
    teller.note(
        Phrase.of(
            "suggestions: {0}, in {1}, counted nowhere; codes that cannot be judged (tag"
                + " --classifier) have none",
            rows.size(), file));
  }

  private static List<List<String>> rows(ClassifierTrial trial) {
    return switch (trial) {
      case ClassifierTrial.NotEvaluable none ->
          List.of(
              List.of(
                  none.language().code(),
                  none.code(),
                  "-",
                  "-",
                  String.valueOf(none.turns()),
                  "-",
                  "-",
                  "-",
                  "-",
                  "-",
                  "-",
                  "not evaluable: " + words(none.why())));
      case ClassifierTrial.Judged judged ->
          judged.folds().stream().map(fold -> row(judged, fold)).toList();
    };
  }

  private static List<String> row(ClassifierTrial.Judged judged, ClassifierTrial.Fold fold) {
    return List.of(
        judged.language().code(),
        judged.code(),
        fold.group(),
        String.valueOf(fold.turns()),
        String.valueOf(fold.learnt()),
        String.valueOf(fold.score().both()),
        String.valueOf(fold.score().machineOnly()),
        String.valueOf(fold.score().humanOnly()),
        Printing.figure(fold.score().precision()),
        Printing.figure(fold.score().recall()),
        Printing.figure(fold.score().f1()),
        "judged");
  }

  private static String words(ClassifierTrial.Why why) {
    return switch (why) {
      case ONE_TRANSCRIPT -> "people coded one transcript of this language";
      case CODE_IN_ONE_TRANSCRIPT -> "the code stands in one transcript only";
      case NO_CONTRAST -> "every turn to learn from has the code";
    };
  }

  private static List<List<String>> rows(Judgement judgement) {
    List<Judgement.Score> scores = new ArrayList<>(judgement.scores());
    scores.add(judgement.micro());
    List<List<String>> rows = new ArrayList<>();
    scores.forEach(score -> rows.add(row(judgement, score)));
    rows.add(
        List.of(
            judgement.language().code(),
            "mean of codes",
            "",
            "",
            "",
            Printing.figure(judgement.macro(Judgement.Score::precision)),
            Printing.figure(judgement.macro(Judgement.Score::recall)),
            Printing.figure(judgement.macro(Judgement.Score::f1))));
    return rows;
  }

  private static void noteSets(List<Judgement> judgements, Teller teller) {
    teller.note(
        Phrase.of(
            "* is all codes together (micro), mean of codes (macro) leaves out what is undefined, -"));
    for (Judgement one : judgements) {
      one.sets()
          .ifPresent(
              sets ->
                  teller.note(
                      Phrase.of(
                          "{0}, turns: {1}, all codes of a turn at once: Hamming loss {2}, Jaccard"
                              + " {3}, subset accuracy {4}; most turns have no code on either side",
                          one.language().code(),
                          one.turns(),
                          Phrase.decimal(sets.hamming(), 4),
                          Phrase.decimal(sets.jaccard(), 2),
                          Phrase.decimal(sets.exact(), 2))));
    }
  }

  private static List<String> row(Judgement judgement, Judgement.Score score) {
    return List.of(
        judgement.language().code(),
        score.code(),
        String.valueOf(score.both()),
        String.valueOf(score.machineOnly()),
        String.valueOf(score.humanOnly()),
        Printing.figure(score.precision()),
        Printing.figure(score.recall()),
        Printing.figure(score.f1()));
  }
}
